package org.evenhand.sessions;

import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** @param minutes late or left early by, 1 to 480; only for those two */
public record Mark(
        PersonId person, Attendance attendance, @Nullable Integer minutes) {}
