package org.evenhand.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went wrong, for logs and pages: kinds and places only, because a message may repeat what somebody said. */
public final class Fault {

    private Fault() {}

    /** {@code IllegalStateException at org.evenhand.Some.where(Some.java:7), SQLException at …}, the outermost first. */
    public static String of(@Nullable Throwable failure) {
        return failure == null
                ? "no cause given"
                : Stream.iterate(failure, each -> each != null, Throwable::getCause)
                        .map(Fault::kindAndPlace)
                        .collect(Collectors.joining(", "));
    }

    private static String kindAndPlace(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String kind = failure.getClass().getSimpleName();
        return trace.length == 0 ? kind : kind + " at " + trace[0];
    }
}
