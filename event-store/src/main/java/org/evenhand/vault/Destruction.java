package org.evenhand.vault;

import java.time.Instant;
import org.evenhand.record.Subject;

/** That a subject's keys were destroyed, when, and on what ground. */
public record Destruction(Subject subject, String ground, Instant when) {}
