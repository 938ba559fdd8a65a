package org.evenhand.court;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.law.LawText;
import org.evenhand.people.Confidential;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.jspecify.annotations.Nullable;

/** The words of the court's tests. Invented people, invented numbers. */
final class CourtWords {

    static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    static final CourtCaseId OTHER_COURT_CASE = new CourtCaseId(id(0xC1));
    static final PersonId ANNA = new PersonId(id(0xA));
    static final PersonId BEN = new PersonId(id(0xB));
    static final PersonId CATH = new PersonId(id(0xC));
    static final PersonId CHILD = new PersonId(id(0xD));
    static final PersonId STRANGER = new PersonId(id(0xE));
    static final CaseFileId CASE_FILE = new CaseFileId(id(0xF1));
    static final CaseFileId SECOND_CASE_FILE = new CaseFileId(id(0xF2));
    static final String NUMBER = "1234567812345670";
    static final String OTHER_NUMBER = "1693818843927539";
    static final String COURT = "Family Court at Swansea";
    static final HearingId HEARING = new HearingId(id(0x41));
    static final OrderId ORDER = new OrderId(id(0x51));
    static final OrderId OTHER_ORDER = new OrderId(id(0x52));
    static final ProvisionId PROVISION = new ProvisionId(id(0x61));
    static final DirectionId DIRECTION = new DirectionId(id(0x71));
    static final LocalDate MADE = LocalDate.of(2026, 11, 2);
    static final LocalDateTime SEALED = LocalDateTime.of(2026, 11, 3, 15, 30);

    static final Fingerprints FINGERPRINTS = new Fingerprints(FolderVault.open(VaultPlaces.under(folder())));
    static final UUID FINGERPRINT = FINGERPRINTS.fingerprint("court-number", NUMBER);
    static final UUID OTHER_FINGERPRINT = FINGERPRINTS.fingerprint("court-number", OTHER_NUMBER);

    private CourtWords() {}

    static StreamFixture<CourtCase> courtCase() {
        return StreamFixture.of(CourtCase.class)
                .with(FINGERPRINTS)
                .with(new CourtCalendar(LawText.of("england-and-wales")));
    }

    static StreamFixture<CourtCase> linkedCourtCase() {
        return courtCase().given(linked(CASE_FILE));
    }

    static CourtCaseLinked linked(@Nullable CaseFileId caseFile) {
        var parties = List.of(
                new Party(ANNA, PartyRole.APPLICANT),
                new Party(BEN, PartyRole.RESPONDENT),
                new Party(CHILD, PartyRole.CHILD));
        return new CourtCaseLinked(
                COURT_CASE,
                inCourt(NUMBER),
                FINGERPRINT,
                NumberScheme.CCD16,
                COURT,
                CourtCaseType.C100,
                parties,
                caseFile);
    }

    static PersonRegistered registered(PersonId person) {
        var name = new PersonName(Personal.of(person.subject(), "Given"), Personal.of(person.subject(), "Family"));
        return new PersonRegistered(
                person, List.of(name), Confidential.NOBODY, null, DatePrecision.DAY, null, null, List.of(), List.of());
    }

    static ReferralReceived referred(CaseFileId caseFile, PersonId... parents) {
        var people = List.of(parents).stream()
                .map(parent -> new InCase(parent, CaseRole.PARENT))
                .toList();
        return new ReferralReceived(
                caseFile,
                ReferralRoute.COURT,
                new Code("district-judge"),
                people,
                new Code("mbt-pt"),
                MADE,
                null,
                null,
                null);
    }

    static HearingListed listed(String local) {
        return new HearingListed(
                COURT_CASE, HEARING, HearingType.FHDRA, moment(local), 60, COURT, HearingMode.IN_PERSON, List.of());
    }

    static OrderVersion version(int number) {
        return new OrderVersion(ORDER, number);
    }

    static RecordOrder record(int number, OrderState state) {
        return recordOf(version(number), state, null, null);
    }

    static RecordOrder record(int number, OrderState state, int supersedes) {
        return recordOf(version(number), state, version(supersedes), null);
    }

    static RecordOrder recordOf(
            OrderVersion version,
            OrderState state,
            @Nullable OrderVersion supersedes,
            @Nullable SupersededBecause because) {
        var seal = state == OrderState.COURT_SEALED ? clock(SEALED.toString()) : null;
        return new RecordOrder(
                COURT_CASE,
                version,
                state,
                OrderKind.CHILD_ARRANGEMENTS,
                OrderType.INTERIM,
                MADE,
                seal,
                MADE,
                null,
                false,
                supersedes,
                because,
                null);
    }

    static OrderReceived received(int number, OrderState state) {
        return received(version(number), state, null, false);
    }

    static OrderReceived received(
            OrderVersion version, OrderState state, @Nullable OrderVersion supersedes, boolean untilNextHearing) {
        var seal = state == OrderState.COURT_SEALED ? moment(SEALED.toString()) : null;
        return new OrderReceived(
                COURT_CASE,
                version,
                state,
                OrderKind.CHILD_ARRANGEMENTS,
                OrderType.INTERIM,
                MADE,
                seal,
                MADE,
                null,
                untilNextHearing,
                supersedes,
                null,
                null);
    }

    static OrderSuperseded superseded(int number, @Nullable OrderVersion by, SupersededBecause because) {
        return new OrderSuperseded(COURT_CASE, version(number), by, because, MADE);
    }

    static RecordProvision provide(int version, ProvisionKind kind, PersonId... persons) {
        return new RecordProvision(
                COURT_CASE,
                PROVISION,
                version(version),
                kind,
                List.of(persons),
                MADE,
                null,
                new Confided("must not meet"));
    }

    static ProvisionRecorded provided(int version, ProvisionKind kind, PersonId... persons) {
        return new ProvisionRecorded(
                COURT_CASE, PROVISION, version(version), kind, List.of(persons), MADE, null, inCourt("must not meet"));
    }

    static JointWorkBarred barred(CaseFileId caseFile, @Nullable Moment until) {
        return new JointWorkBarred(
                caseFile,
                PROVISION.barIn(caseFile, COURT_CASE),
                BarBasis.ORDER,
                CourtEvent.streamOf(COURT_CASE),
                until,
                null,
                Actor.SYSTEM.id());
    }

    static Personal inCourt(String text) {
        return Personal.of(COURT_CASE.subject(), text);
    }

    static ClockTime clock(String local) {
        return new ClockTime(LocalDateTime.parse(local), null, null);
    }

    static Moment moment(String local) {
        return new Moment(
                LocalDateTime.parse(local).atZone(StreamFixture.LONDON).toInstant(), StreamFixture.LONDON);
    }

    private static UUID id(int last) {
        return new UUID(0x01935b4000007000L, 0x8000000000000000L | last);
    }

    private static java.nio.file.Path folder() {
        try {
            var folder = Files.createTempDirectory("vault");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
