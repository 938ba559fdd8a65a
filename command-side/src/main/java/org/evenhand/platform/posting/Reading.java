package org.evenhand.platform.posting;

import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.Refusal;

/** What came of reading: a command, or everything that was wrong at once. */
sealed interface Reading {

    record Meant(Command command) implements Reading {}

    record Unreadable(List<Refusal> refusals) implements Reading {}
}
