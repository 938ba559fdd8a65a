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

    /**
     * A search was answered, or is about to be. Its words stand in the record under the search, encrypted and never hashed.
     *
     * @param hits how many the answer names; nobody of them
     */
    @Named("access.search-performed")
    record SearchPerformed(StaffId reader, StreamId search, int hits) implements AccessEvent {}

    /**
     * Something left as a file or as data, or is about to: from then on nobody here knows who reads it.
     *
     * @param question the query's simple name
     * @param as how it left
     */
    @Named("access.export-made")
    record ExportMade(
            StaffId reader,
            String question,
            @Nullable StreamId about,
            @Nullable UUID caseFile,
            As as) implements AccessEvent {

        public enum As {
            FILE,
            /** A page's answer as JSON, to somebody who reads across cases. */
            JSON
        }
    }

    /**
     * A page was drawn to be printed.
     *
     * @param question the query's simple name
     */
    @Named("access.print-made")
    record PrintMade(
            StaffId reader,
            String question,
            @Nullable StreamId about,
            @Nullable UUID caseFile) implements AccessEvent {}

    /**
     * What somebody may do is no longer what was entered last. Compared with the accounts themselves, so that a change is entered
     * whoever made it and wherever.
     *
     * @param reader whose account it is
     * @param was {@code null} for a new account
     * @param now {@code null} where the account may do nothing any more: locked, or gone
     */
    @Named("access.permission-changed")
    record PermissionChanged(
            StaffId reader, @Nullable Role was, @Nullable Role now) implements AccessEvent {}
}
