package org.evenhand.platform.projecting;

import java.util.List;
import org.evenhand.record.Event;

/**
 * One view of the record. Runs in one segment, in leaf order, inside the transaction that also commits its progress; what it
 * throws stops it and nothing else. Its one {@code evolve} is a switch over the sealed type that it reads, without a default.
 *
 * @param <E> the sealed parent of the events that concern it
 */
public interface Projection<E extends Event> {

    /** Stable: its progress is kept under it. */
    String name();

    Class<E> reads();

    /** Its tables in the schema {@code views}: emptied when it is rebuilt, written by nobody else. */
    List<String> tables();

    void evolve(E event, Recorded as);
}
