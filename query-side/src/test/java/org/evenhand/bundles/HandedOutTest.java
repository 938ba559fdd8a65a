package org.evenhand.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.bundles.HandedOut.Envelopes;
import org.evenhand.bundles.HandedOut.OfAPack;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.ManifestEntry;
import org.evenhand.disclosure.ManifestEntry.Treatment;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.Mark;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionId;
import org.evenhand.store.EncodedEvent;
import org.evenhand.store.Entry;
import org.evenhand.store.StoredEvent;
import org.evenhand.store.codec.JsonEventCodec;
import org.evenhand.store.codec.KernelEvents;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack names fields of events; a bundle shows those and no others. */
class HandedOutTest {

    private static final UUID ID = UUID.fromString("01935b40-0000-7000-8000-000000000001");
    private static final CaseFileId CASE = new CaseFileId(ID);
    private static final PersonId ANN = new PersonId(ID);
    private static final StaffId STAFF = new StaffId(ID);
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AttendanceCorrected CORRECTED = new AttendanceCorrected(
            new SessionId(ID),
            CASE,
            Compartment.JOINT,
            new Mark(ANN, Attendance.DID_NOT_ATTEND, null),
            new Mark(ANN, Attendance.ATTENDED, null),
            Personal.of(ANN.subject(), "She sat in the other room"),
            null);

    @TempDir
    private Path home;

    private JsonEventCodec codec;

    @BeforeEach
    void open() {
        codec = new JsonEventCodec(KernelEvents.types(), FolderVault.open(VaultPlaces.under(home)));
    }

    @Test
    void the_fields_that_the_pack_names_are_shown_and_no_others() {
        assertThat(shown(entry(Treatment.WHOLE, "is.attendance"))).containsExactly("/is/attendance");
        assertThat(shown(entry(Treatment.WHOLE, "is")))
                .containsExactlyInAnyOrder("/is/person", "/is/attendance", "/is/minutes");
        assertThat(shown(entry(Treatment.WHOLE, "reason"))).containsExactly("/reason");
    }

    @Test
    void what_is_shown_is_what_the_event_committed_to() {
        Entry stored = stored();
        List<Disclosure> shown =
                pack(entry(Treatment.WHOLE, "reason")).shown(stored).orElseThrow();
        assertThat(shown)
                .hasSize(1)
                .first()
                .extracting(Disclosure::value)
                .asString()
                .contains("She sat in the other room");
        assertThat(FieldDigests.holds(
                        stored.row().fieldDigests(), shown.getFirst().digest()))
                .isTrue();
    }

    @Test
    void an_event_of_which_the_pack_shows_only_that_it_happened_shows_no_field() {
        assertThat(shown(entry(Treatment.WHOLE))).isEmpty();
    }

    @Test
    void a_field_of_which_passages_are_blackened_is_withheld_also_where_another_entry_shows_it() {
        assertThat(shown(entry(Treatment.OWN_PASSAGES, "reason"))).isEmpty();
        assertThat(shown(entry(Treatment.WHOLE, "reason", "is"), entry(Treatment.OWN_PASSAGES, "reason")))
                .doesNotContain("/reason")
                .contains("/is/attendance");
        assertThat(shown(entry(Treatment.WHOLE, "is"), entry(Treatment.OWN_PASSAGES, "is.attendance")))
                .doesNotContain("/is/attendance");
    }

    @Test
    void a_name_that_only_begins_like_another_is_another() {
        assertThat(shown(entry(Treatment.WHOLE, "i", "re", "is.attend"))).isEmpty();
    }

    @Test
    void an_event_that_the_pack_does_not_name_is_withheld_wholly() {
        assertThat(pack().shown(stored())).isEmpty();
    }

    @Test
    void what_was_recorded_after_the_pack_is_not_looked_at() {
        assertThat(pack().reaches(9)).isTrue();
        assertThat(pack().reaches(10)).isFalse();
    }

    @Test
    void an_auditors_bundle_reaches_up_to_its_order_and_shows_nothing() {
        var envelopes = new Envelopes(List.of(CORRECTED.stream()), 10);
        assertThat(envelopes.reaches(10)).isTrue();
        assertThat(envelopes.reaches(11)).isFalse();
        assertThat(envelopes.shown(stored())).isEmpty();
    }

    private List<String> shown(ManifestEntry... entries) {
        return pack(entries).shown(stored()).orElseThrow().stream()
                .map(Disclosure::path)
                .toList();
    }

    private OfAPack pack(ManifestEntry... entries) {
        return new OfAPack(
                new DisclosurePackBuilt(
                        new DisclosureId(ID),
                        CASE,
                        Compartment.COURT,
                        1,
                        List.of(entries),
                        List.of(),
                        10,
                        new Moment(NOW, LONDON),
                        "hash",
                        STAFF),
                codec);
    }

    private static ManifestEntry entry(Treatment treatment, String... fields) {
        return new ManifestEntry(
                DataClass.values()[0],
                ANN,
                ID,
                CORRECTED.stream(),
                0,
                "session.attendance-corrected",
                List.of(fields),
                treatment,
                "hash");
    }

    private Entry stored() {
        Event event = CORRECTED;
        EncodedEvent encoded = codec.encode(event, ID);
        var envelope = new Envelope(
                new Actor(STAFF, Role.CLINICIAN),
                null,
                Optional.empty(),
                Purpose.DIRECT_CARE,
                ID,
                ID,
                null,
                Compartment.JOINT,
                Set.of(),
                null,
                LONDON);
        var row = new StoredEvent(
                5,
                NOW,
                event.stream(),
                0,
                ID,
                encoded.type(),
                encoded.revision(),
                encoded.keyRef(),
                "evenhand/0.1.0",
                new byte[32],
                new byte[0],
                encoded.fieldDigests(),
                encoded.payload());
        return new Entry(row, envelope, event);
    }
}
