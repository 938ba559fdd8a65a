package org.evenhand.store;

import java.time.Instant;
import java.util.List;

/** Where an append's events were entered: contiguous, from {@code firstLeaf}. */
record Appended(long firstLeaf, Instant recordedAt, List<byte[]> leafHashes) {}
