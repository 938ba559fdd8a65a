package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.incidents.IncidentEvent.IncidentClassified;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Subject;
import org.evenhand.sessions.SessionEvent.ArrivalPlanSet;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events of revision 1, from the golden files, that held in the clear what is personal since. */
class WordsThatStoodInTheClearTest {

    static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    Vault vault;
    JsonEventCodec codec;

    @BeforeEach
    void open() {
        vault = FolderVault.open(VaultPlaces.under(folder));
        codec = new JsonEventCodec(KernelEvents.types(), vault);
    }

    private static ObjectNode golden(String type) throws IOException {
        return (ObjectNode)
                JsonMapper.shared().readTree(Files.readString(GoldenEventsTest.GOLDEN.resolve(type + ".1.json")));
    }

    private <E extends Event> E read(String type, ObjectNode stored, Class<E> event) {
        return event.cast(codec.decode(type, 1, EvenhandJson.mapper().writeValueAsBytes(stored), EVENT));
    }

    @Test
    void a_room_is_the_family_s_or_the_one_person_s_whose_hour_it_is() throws IOException {
        ObjectNode booked = golden("session.booked");
        booked.putNull("place");
        SessionBooked joint = read("session.booked", booked, SessionBooked.class);
        assertThat(joint.room())
                .isEqualTo(Personal.of(
                        joint.caseFile().subject(), booked.path("room").stringValue()));

        PersonId own = joint.participants().getFirst();
        booked.put("compartment", Compartment.of(own).code());
        assertThat(read("session.booked", booked, SessionBooked.class).room().subject())
                .isEqualTo(own.subject());
    }

    @Test
    void what_was_not_said_stays_unsaid() throws IOException {
        ObjectNode booked = golden("session.booked");
        booked.putNull("place").putNull("room");
        assertThat(read("session.booked", booked, SessionBooked.class).room()).isNull();
    }

    @Test
    void each_arrival_has_its_own_person_s_words() throws IOException {
        ArrivalPlanSet plan =
                read("session.arrival-plan-set", golden("session.arrival-plan-set"), ArrivalPlanSet.class);
        assertThat(plan.arrivals())
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.waitsIn())
                        .isEqualTo(Personal.of(arrival.person().subject(), "code-of-waitsIn")));
    }

    @Test
    void evidence_for_a_correction_is_theirs_whose_attendance_it_was() throws IOException {
        ObjectNode stored = golden("session.attendance-corrected");
        PersonId person =
                new PersonId(UUID.fromString(stored.path("is").path("person").stringValue()));
        encrypt(stored, "reason", person.subject());

        AttendanceCorrected corrected = read("session.attendance-corrected", stored, AttendanceCorrected.class);

        assertThat(corrected.evidenceRef()).isEqualTo(Personal.of(person.subject(), "code-of-evidenceRef"));
    }

    @Test
    void an_incident_of_no_case_is_the_service_s() throws IOException {
        ObjectNode stored = golden("incident.classified");
        stored.putNull("caseFile");
        assertThat(read("incident.classified", stored, IncidentClassified.class)
                        .hazardRef()
                        .subject())
                .isEqualTo(Subject.SITE);
    }

    @Test
    void a_role_that_nobody_had_checked_becomes_a_code() throws IOException {
        ObjectNode stored = golden("case-file.referral-received");
        stored.put("referrerRole", "Social worker, North team");
        ReferralReceived referral = read("case-file.referral-received", stored, ReferralReceived.class);
        assertThat(referral.referrerRole().value()).isEqualTo("social-worker-north-team");
        assertThat(referral.source()).isNull();
        assertThat(referral.courtCase()).isNull();
    }

    @Test
    void once_somebody_is_erased_nothing_reads_their_words_from_an_old_event() throws IOException {
        ArrivalPlanSet before =
                read("session.arrival-plan-set", golden("session.arrival-plan-set"), ArrivalPlanSet.class);
        Subject person = before.arrivals().getFirst().person().subject();
        vault.createIfAbsent(person);
        vault.destroy(person, "G_CONSENT_WITHDRAWN", Instant.parse("2026-11-23T10:00:00Z"));

        ArrivalPlanSet after =
                read("session.arrival-plan-set", golden("session.arrival-plan-set"), ArrivalPlanSet.class);

        assertThat(after.arrivals().getFirst().waitsIn()).isEqualTo(new Personal.Erased(person));
    }

    private void encrypt(ObjectNode stored, String field, Subject subject) {
        byte[] cipher = vault.createIfAbsent(subject).encrypt("because", EVENT, "/" + field);
        stored.putObject(field)
                .put(PersonalFields.SUBJECT, subject.toString())
                .put(PersonalFields.CIPHER, java.util.Base64.getEncoder().encodeToString(cipher));
    }
}
