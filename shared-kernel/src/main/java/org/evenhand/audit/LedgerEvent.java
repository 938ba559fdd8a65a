package org.evenhand.audit;

import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** What was decided about one of the two logs. About the organisation, never about a family. */
public sealed interface LedgerEvent extends Event {

    WhichLog log();

    @Override
    default StreamId stream() {
        return log().stream();
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    @Named("ledger.audit-asked-for")
    record AuditAskedFor(WhichLog log, StaffId by) implements LedgerEvent {}

    @Named("ledger.finding-acknowledged")
    record FindingAcknowledged(WhichLog log, FindingId finding, Personal reason, StaffId by) implements LedgerEvent {}

    /** @param key the verifier key, as C2SP signed-note writes it */
    @Named("ledger.signing-key-announced")
    record SigningKeyAnnounced(WhichLog log, SigningKeyKind kind, String key, StaffId by) implements LedgerEvent {}

    /** @param key as it was announced; the first ones of a log never were */
    @Named("ledger.signing-key-withdrawn")
    record SigningKeyWithdrawn(WhichLog log, String key, StaffId by) implements LedgerEvent {}
}
