package org.evenhand.audit;

import java.time.Instant;
import java.util.List;

/** The time stamps of a log, the newest first. */
public record Anchored(WhichLog log, List<Stamp> stamps) {

    /**
     * @param number under which its checkpoint and its token are handed out
     * @param size how many events the checkpoint covers
     * @param at as the authority says
     */
    public record Stamp(long number, long size, String authority, Instant at) {}
}
