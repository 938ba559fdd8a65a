package org.evenhand.store;

import java.util.concurrent.CompletableFuture;

/** An append and whoever waits for it. */
record Pending(Append append, CompletableFuture<Appended> answer) {

    Pending(Append append) {
        this(append, new CompletableFuture<>());
    }
}
