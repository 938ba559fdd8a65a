package org.evenhand.record;

/**
 * What somebody asks for. A record under its stream's sealed parent. Words about people are {@link Confided}; the stream
 * decides whose they are. Who asks, with which command id and expected version, is the {@link Intent} beside it.
 */
public interface Command {

    /** The stream that decides. */
    StreamId target();
}
