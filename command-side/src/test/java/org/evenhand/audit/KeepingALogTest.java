package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.evenhand.audit.LedgerCommand.AcknowledgeFinding;
import org.evenhand.audit.LedgerCommand.AddSigningKey;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.audit.LedgerCommand.WithdrawSigningKey;
import org.evenhand.audit.LedgerEvent.AuditAskedFor;
import org.evenhand.audit.LedgerEvent.FindingAcknowledged;
import org.evenhand.audit.LedgerEvent.SigningKeyAnnounced;
import org.evenhand.audit.LedgerEvent.SigningKeyWithdrawn;
import org.evenhand.audit.LedgerRefusal.LastSigningKey;
import org.evenhand.audit.LedgerRefusal.SigningKeyUnknown;
import org.evenhand.audit.LedgerRefusal.SigningKeysKeptElsewhere;
import org.evenhand.platform.StreamFixture;
import org.evenhand.publishing.SigningKeys;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingALogTest {

    private static final FindingId FINDING = new FindingId(new UUID(4, 2));

    private static final String ORIGIN = "evenhand/test/record";

    @TempDir
    Path folder;

    private final StreamFixture<KeptLogStream> log =
            StreamFixture.of(KeptLogStream.class).with(new SigningKeys(Path.of("target")));

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

    @Test
    void a_key_is_added_under_a_name_that_the_record_says_and_signs_only_once_it_is_followed() throws IOException {
        var keys = new SigningKeys(folder);
        with(keys).when(add(SigningKeyKind.ED25519)).expectRefusal(new SigningKeysKeptElsewhere());
        keys.signers("record", ORIGIN);
        StreamFixture.Decision added = with(keys).when(add(SigningKeyKind.ED25519));
        String key = ((SigningKeyAnnounced) added.said().getFirst()).key();
        added.expectEvents(new SigningKeyAnnounced(WhichLog.RECORD, SigningKeyKind.ED25519, key, STAFF));
        assertThat(keys.active("record")).hasSize(2);
        keys.activate("record", key);
        keys.activate("record", key);
        assertThat(keys.active("record"))
                .hasSize(3)
                .extracting(SigningKeys.Key::text)
                .contains(key);
        assertThat(keys.signers("record", ORIGIN)).hasSize(3);
    }

    @Test
    void a_key_is_withdrawn_unless_it_is_unknown_or_the_last_of_its_kind() throws IOException {
        var keys = new SigningKeys(folder);
        keys.signers("record", ORIGIN);
        SigningKeys.Key first = keys.active("record").getFirst();
        with(keys).when(withdraw("00000000")).expectRefusal(new SigningKeyUnknown());
        with(keys).when(withdraw(first.id())).expectRefusal(new LastSigningKey());
        SigningKeys.Key second = keys.prepare("record", first.kind());
        keys.activate("record", second.text());
        with(keys)
                .when(withdraw(first.id()))
                .expectEvents(new SigningKeyWithdrawn(WhichLog.RECORD, first.text(), STAFF));
        with(keys)
                .given(new SigningKeyWithdrawn(WhichLog.RECORD, first.text(), STAFF))
                .when(withdraw(second.id()))
                .expectRefusal(new LastSigningKey());
        keys.withdraw("record", first.text());
        assertThat(keys.active("record"))
                .hasSize(2)
                .extracting(SigningKeys.Key::text)
                .doesNotContain(first.text());
    }

    private static StreamFixture<KeptLogStream> with(SigningKeys keys) {
        return StreamFixture.of(KeptLogStream.class).with(keys);
    }

    private static AddSigningKey add(SigningKeyKind kind) {
        return new AddSigningKey(WhichLog.RECORD, kind);
    }

    private static WithdrawSigningKey withdraw(String id) {
        return new WithdrawSigningKey(WhichLog.RECORD, id);
    }

    private static AcknowledgeFinding acknowledge(String reason) {
        return new AcknowledgeFinding(WhichLog.RECORD, FINDING, new Confided(reason));
    }

    private static FindingAcknowledged acknowledged(String reason) {
        return new FindingAcknowledged(WhichLog.RECORD, FINDING, Personal.of(Subject.SITE, reason), STAFF);
    }
}
