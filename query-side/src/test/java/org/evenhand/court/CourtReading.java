package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.SearchEvent.SearchRequested;
import org.evenhand.people.Confidential;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.NameKind;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.platform.ReadSide;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;

/** What the tests of the court's pages say. Invented people, invented numbers. */
final class CourtReading {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Actor LIAISON = ReadSide.actor(Role.COURT_LIAISON, new StaffId(id(0x11)));
    static final Actor OTHER_LIAISON = ReadSide.actor(Role.COURT_LIAISON, new StaffId(id(0x12)));
    static final Actor CLINICIAN = ReadSide.actor(Role.CLINICIAN, new StaffId(id(0x13)));
    static final Actor STRANGER = ReadSide.actor(Role.CLINICIAN, new StaffId(id(0x14)));
    static final Actor AUDITOR = ReadSide.actor(Role.AUDITOR, new StaffId(id(0x15)));
    static final PersonId MARIE = new PersonId(id(0xA));
    static final PersonId TOM = new PersonId(id(0xB));
    static final PersonId ELLA = new PersonId(id(0xC));
    static final CaseFileId CASE = new CaseFileId(id(0xF1));
    static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    static final OrderId ORDER = new OrderId(id(0x51));
    static final String NUMBER = "1234567812345670";

    private CourtReading() {}

    static ReadSide readSide() {
        return new ReadSide(
                NOW, "org.evenhand.people", "org.evenhand.casefile", "org.evenhand.sessions", "org.evenhand.court");
    }

    /** Marie and Tom with Ella, referred by the court; the clinician works with Marie only. */
    static void givenAFamily(ReadSide read) {
        read.entered(
                person(MARIE, "Marie", "Łukasz-O'Neill"),
                person(TOM, "Tomáš", "Reed"),
                person(ELLA, "Ella", "Reed"),
                new ReferralReceived(
                        CASE,
                        ReferralRoute.COURT,
                        new Code("district-judge"),
                        List.of(
                                new InCase(MARIE, CaseRole.PARENT),
                                new InCase(TOM, CaseRole.PARENT),
                                new InCase(ELLA, CaseRole.CHILD)),
                        new Code("mbt-pt"),
                        LocalDate.of(2026, 10, 1),
                        null,
                        null,
                        null),
                new ClinicianAllocated(
                        CASE,
                        new AllocationId(id(0xA1)),
                        CLINICIAN.id(),
                        AllocationRole.LEAD,
                        List.of(MARIE),
                        LocalDate.of(2026, 10, 2)));
    }

    static void givenACourtCase(ReadSide read) {
        givenAFamily(read);
        read.entered(new CourtCaseLinked(
                COURT_CASE,
                Personal.of(COURT_CASE.subject(), NUMBER),
                id(0xFF),
                NumberScheme.CCD16,
                "Family Court at Swansea",
                CourtCaseType.C100,
                List.of(new Party(MARIE, PartyRole.APPLICANT), new Party(TOM, PartyRole.RESPONDENT)),
                CASE));
    }

    static PersonRegistered person(PersonId id, String given, String family) {
        return new PersonRegistered(
                id,
                List.of(name(id, given, family)),
                Confidential.NOBODY,
                null,
                DatePrecision.DAY,
                null,
                null,
                List.of(),
                List.of());
    }

    static NameChanged renamed(PersonId id, String given, String family, LocalDate from) {
        return new NameChanged(id, name(id, given, family), NameKind.DEED_POLL, from, null, Confidential.NOBODY);
    }

    static PersonName name(PersonId id, String given, String family) {
        return new PersonName(Personal.of(id.subject(), given), Personal.of(id.subject(), family));
    }

    static OrderReceived version(int number, OrderState state) {
        LocalDate made = LocalDate.of(2026, 11, number);
        return new OrderReceived(
                COURT_CASE,
                new OrderVersion(ORDER, number),
                state,
                OrderKind.CHILD_ARRANGEMENTS,
                OrderType.FINAL,
                made,
                state == OrderState.COURT_SEALED ? at(made.atTime(15, 30)) : null,
                made,
                null,
                false,
                number == 1 ? null : new OrderVersion(ORDER, number - 1),
                null,
                null);
    }

    static OrderSuperseded superseded(int number, int by) {
        return new OrderSuperseded(
                COURT_CASE,
                new OrderVersion(ORDER, number),
                new OrderVersion(ORDER, by),
                SupersededBecause.COURT_SEALED_VERSION,
                LocalDate.of(2026, 11, by));
    }

    static Moment at(LocalDateTime local) {
        return new Moment(local.atZone(LONDON).toInstant(), LONDON);
    }

    /** Asked and answered. */
    static SearchOf.Found search(ReadSide read, Actor actor, String terms) {
        return read.ask(actor, new SearchOf(asked(read, actor, terms)));
    }

    static SearchId asked(ReadSide read, Actor actor, String terms) {
        var search =
                new SearchId(UUID.nameUUIDFromBytes((actor + terms).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        read.entered(new SearchRequested(search, Personal.of(Subject.SITE, terms), actor.id()));
        return search;
    }

    static UUID id(int n) {
        return new UUID(0x7000, n);
    }
}
