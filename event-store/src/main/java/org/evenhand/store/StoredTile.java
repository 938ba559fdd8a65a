package org.evenhand.store;

/** A full tile as it is stored, not compared with anything yet. */
public record StoredTile(byte[] hashes, byte[] root) {}
