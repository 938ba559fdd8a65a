package org.evenhand.store;

import java.time.Instant;

/**
 * A time stamp that somebody else gave for a published checkpoint.
 *
 * @param number its own, from 1; 0 before it is kept
 * @param size how many events the checkpoint covers
 * @param authority as it is named in the settings
 * @param at as the authority says
 * @param note the signed and cosigned checkpoint, byte for byte what was stamped
 * @param answer the authority's whole answer (RFC 3161 TimeStampResp)
 */
public record Anchor(long number, long size, String authority, Instant at, byte[] note, byte[] answer) {}
