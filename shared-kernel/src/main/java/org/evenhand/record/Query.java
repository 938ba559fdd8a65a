package org.evenhand.record;

/**
 * A question about the record. A record type that says {@link MayAsk who may ask it} and whose data it is about. It is
 * answered only after the right was checked and the reading entered in the access log.
 *
 * @param <R> its answer, a record of this module
 */
public interface Query<R> {

    About about();
}
