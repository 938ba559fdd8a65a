package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.util.UUID;
import org.evenhand.audit.LedgerCommand.AcknowledgeFinding;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.audit.LedgerEvent.AuditAskedFor;
import org.evenhand.audit.LedgerEvent.FindingAcknowledged;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class KeepingALogTest {

    private static final FindingId FINDING = new FindingId(new UUID(4, 2));

    private final StreamFixture<KeptLogStream> log = StreamFixture.of(KeptLogStream.class);

    @Test
    void an_audit_may_be_asked_for_at_any_time() {
        log.when(new AskForAudit(WhichLog.ACCESS)).expectEvents(new AuditAskedFor(WhichLog.ACCESS, STAFF));
        assertThat(new AskForAudit(WhichLog.ACCESS).target()).isNotEqualTo(new AskForAudit(WhichLog.RECORD).target());
    }

    @Test
    void a_finding_is_acknowledged_with_a_reason_and_may_be_again() {
        log.when(acknowledge(" ")).expectRefusal(new FieldMissing("reason"));
        log.when(acknowledge("a disk was exchanged")).expectEvents(acknowledged("a disk was exchanged"));
        log.given(acknowledged("a disk was exchanged"))
                .when(acknowledge("and tested"))
                .expectEvents(acknowledged("and tested"));
    }

    private static AcknowledgeFinding acknowledge(String reason) {
        return new AcknowledgeFinding(WhichLog.RECORD, FINDING, new Confided(reason));
    }

    private static FindingAcknowledged acknowledged(String reason) {
        return new FindingAcknowledged(WhichLog.RECORD, FINDING, Personal.of(Subject.SITE, reason), STAFF);
    }
}
