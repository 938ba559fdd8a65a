package org.evenhand.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked. Entered in the access log, never in the record; holds links and no content (ISO 27789). */
public sealed interface AccessEvent extends Event {

    StaffId reader();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.ACCESS, reader());
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /**
     * A question was answered, or is about to be: the entry precedes the answer.
     *
     * @param question the query's simple name
     * @param about the stream asked about; {@code null} for the asker's own work
     * @param caseFile the case file that the stream belongs to, where there is one
     * @param compartments those whose content the answer could hold
     */
    @Named("access.record-viewed")
    record RecordViewed(
            StaffId reader,
            String question,
            @Nullable StreamId about,
            @Nullable UUID caseFile,
            List<Compartment> compartments)
            implements AccessEvent {}

    /** Asked for something that does not exist or that the reader may not see; the answer was the same. */
    @Named("access.denied")
    record AccessDenied(
            StaffId reader, String question, @Nullable StreamId about) implements AccessEvent {}

    @Named("access.signed-in")
    record SignedIn(StaffId reader) implements AccessEvent {}

    @Named("access.signed-out")
    record SignedOut(StaffId reader) implements AccessEvent {}

    /** Somebody tried the account's name and was not let in. Names that no account has are not entered. */
    @Named("access.sign-in-refused")
    record SignInRefused(StaffId reader, Because because) implements AccessEvent {

        public enum Because {
            WRONG_PASSWORD,
            ACCOUNT_LOCKED,
            TOO_MANY_ATTEMPTS
        }
    }
}
