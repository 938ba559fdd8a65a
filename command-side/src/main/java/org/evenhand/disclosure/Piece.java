package org.evenhand.disclosure;

import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One event as part of one class of data.
 *
 * @param person about whom; {@code null} for what is about the parents together
 */
record Piece(DataClass dataClass, @Nullable PersonId person, Entered entered) {}
