package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.evenhand.casefile.AllocationEndReason;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.ConflictKind;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.PartyRole;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.language.Language;
import org.evenhand.people.PersonCommand;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassGround;
import org.evenhand.privacy.BreakGlassId;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.AtRisk;
import org.evenhand.safeguarding.ConcernCategory;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernId;
import org.evenhand.safeguarding.Immediacy;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command × role × relationship, against the table that was agreed. Nothing here is listed by hand: a new command is
 * tried as soon as it exists.
 */
class RightsTest {

    private static final CaseFileId CASE = new CaseFileId(new UUID(0x7000L, 1));
    private static final PersonId ANN = new PersonId(new UUID(0x7000L, 2));
    private static final PersonId BEN = new PersonId(new UUID(0x7000L, 3));
    private static final SessionId SESSION = new SessionId(new UUID(0x7000L, 4));
    private static final NoteId NOTE = new NoteId(new UUID(0x7000L, 5));
    private static final ConcernId CONCERN = new ConcernId(new UUID(0x7000L, 8));
    private static final AllocationId ALLOCATION = new AllocationId(new UUID(0x7000L, 6));
    private static final DisclosureId DISCLOSURE = new DisclosureId(new UUID(0x7000L, 7));
    private static final StaffId ME = StreamFixture.STAFF;
    /** Nobody who works here is anybody's parent. */
    private static final StaffDirectory NOBODY = staff -> Optional.empty();

    private static final Map<String, Object> IN_THE_CASE = Map.of(
            "caseFile",
            CASE,
            "person",
            ANN,
            "session",
            SESSION,
            "note",
            NOTE,
            "concern",
            CONCERN,
            "disclosure",
            DISCLOSURE);

    /** How somebody stands to the case. */
    private enum Relationship {
        ALLOCATED,
        ALLOCATED_TO_THE_OTHER_SIDE,
        NO_LONGER_ALLOCATED,
        NEVER_ALLOCATED,
        ALLOCATED_WITH_A_CONFLICT,
        UNDER_BREAK_GLASS,
        UNDER_BREAK_GLASS_TO_THE_OTHER_SIDE,
        UNDER_BREAK_GLASS_WHOSE_TIME_IS_OVER
    }

    @TestFactory
    Stream<DynamicTest> every_command_for_every_role_and_relationship() throws IOException {
        Map<String, Set<String>> agreed = agreed();
        return Arrays.stream(Relationship.values())
                .map(relationship -> DynamicTest.dynamicTest(relationship.name(), () -> {
                    Rights rights = rights(relationship);
                    for (Class<? extends Command> type : commands()) {
                        Command command = Samples.of(type, IN_THE_CASE);
                        for (Role role : Role.values()) {
                            assertThat(isEntitled(rights, command, role))
                                    .as("%s as %s, %s", type.getSimpleName(), role, relationship)
                                    .isEqualTo(expected(agreed.get(type.getSimpleName()), command, role, relationship));
                        }
                    }
                }));
    }

    private static boolean expected(Set<String> row, Command command, Role role, Relationship relationship) {
        boolean byRole = row.contains(role.name());
        boolean broken = row.contains(role.name() + " allocated or under break-glass");
        boolean allocated = broken || row.contains(role.name() + " allocated");
        boolean intake = row.contains(role.name() + " until allocated");
        boolean aboutTheCase = has(command, "caseFile", CASE)
                || command.target().id().equals(SESSION.value())
                || command.target().id().equals(CONCERN.value())
                || command.target().id().equals(NOTE.value())
                || command instanceof PersonCommand
                || command.target().id().equals(DISCLOSURE.value());
        boolean aboutAnn = has(command, "person", ANN)
                // The note and the concern in the store are Ann's own; the session is joint.
                || command.target().id().equals(CONCERN.value())
                || command.target().id().equals(NOTE.value());
        return switch (relationship) {
            case ALLOCATED -> byRole || allocated || intake;
            case ALLOCATED_TO_THE_OTHER_SIDE -> byRole || allocated && !aboutAnn;
            case NO_LONGER_ALLOCATED -> byRole;
            case NEVER_ALLOCATED -> byRole || intake;
            // Whoever sees danger says so, and protects.
            case ALLOCATED_WITH_A_CONFLICT ->
                byRole
                        && (!aboutTheCase
                                || command instanceof RaiseSafeguardingConcern
                                || command instanceof FlagConfidentiality
                                || command instanceof MarkRefuge
                                || command instanceof ReportIncident
                                // Refused by name, where it is decided.
                                || command instanceof OpenBreakGlass);
            case UNDER_BREAK_GLASS -> byRole || intake || broken;
            case UNDER_BREAK_GLASS_TO_THE_OTHER_SIDE -> byRole || intake || broken && !aboutAnn;
            case UNDER_BREAK_GLASS_WHOSE_TIME_IS_OVER -> byRole || intake;
        };
    }

    @Test
    void the_allocation_relied_on_goes_with_the_intent() {
        Command command = Samples.of(StartSession.class, IN_THE_CASE);
        Intent asked = new Intent(
                UUID.randomUUID(),
                new Actor(ME, Role.CLINICIAN),
                null,
                Optional.empty(),
                StreamFixture.intentOf(Actor.SYSTEM).purpose(),
                UUID.randomUUID(),
                null,
                null,
                StreamFixture.LONDON);
        assertThat(rights(Relationship.ALLOCATED)
                        .entitle(command, asked)
                        .intent()
                        .basis())
                .contains("allocation:" + ALLOCATION.value());
    }

    @Test
    void naming_an_open_case_does_not_open_the_stream_of_another() {
        var mine = new CaseFileId(new UUID(0x7000L, 9));
        EventStore store = store();
        publish(store, 0, new ClinicianAllocated(mine, ALLOCATION, ME, AllocationRole.LEAD, List.of(), today()));
        publish(store, 0, joint());
        var rights = new Rights(new CommandRights(), store, NOBODY, clock(), ZoneOffset.UTC);
        Command reaching = Samples.of(BookSession.class, Map.of("caseFile", mine, "session", SESSION));
        assertThat(isEntitled(rights, reaching, Role.CLINICIAN)).isFalse();
    }

    @Test
    void a_session_that_is_its_members_own_is_booked_from_their_side_only() {
        Rights otherSide = rights(Relationship.ALLOCATED_TO_THE_OTHER_SIDE);
        Rights bothSides = rights(Relationship.ALLOCATED);
        for (SessionType own : List.of(SessionType.INDIVIDUAL, SessionType.CHILD, SessionType.GROUP)) {
            assertThat(isEntitled(bothSides, booking(own, ANN), Role.CLINICIAN)).isTrue();
            assertThat(isEntitled(otherSide, booking(own, BEN), Role.CLINICIAN)).isTrue();
            assertThat(isEntitled(otherSide, booking(own, ANN), Role.CLINICIAN)).isFalse();
            assertThat(isEntitled(otherSide, booking(own, BEN, ANN), Role.CLINICIAN))
                    .as("%s with one of the other side", own)
                    .isFalse();
        }
        assertThat(isEntitled(otherSide, booking(SessionType.JOINT, ANN, BEN), Role.CLINICIAN))
                .isTrue();
    }

    /** A mother's hour with her child is hers to plan; with both parents it is both sides'. */
    @Test
    void a_family_session_with_one_parent_is_booked_from_that_parents_side_only() {
        var child = new PersonId(new UUID(0x7000L, 10));
        var people = List.of(
                new InCase(ANN, CaseRole.PARENT), new InCase(BEN, CaseRole.PARENT), new InCase(child, CaseRole.CHILD));
        for (PersonId side : List.of(ANN, BEN)) {
            EventStore store = store();
            publish(
                    store,
                    0,
                    new ReferralReceived(CASE, ReferralRoute.SELF, null, people, null, today(), null, null, null));
            publish(
                    store,
                    1,
                    new ClinicianAllocated(CASE, ALLOCATION, ME, AllocationRole.LEAD, List.of(side), today()));
            var rights = new Rights(new CommandRights(), store, NOBODY, clock(), ZoneOffset.UTC);
            assertThat(isEntitled(rights, booking(SessionType.FAMILY, ANN, child), Role.CLINICIAN))
                    .isEqualTo(side.equals(ANN));
            assertThat(isEntitled(rights, booking(SessionType.FAMILY, ANN, BEN, child), Role.CLINICIAN))
                    .isTrue();
            assertThat(isEntitled(rights, booking(SessionType.FAMILY, child), Role.CLINICIAN))
                    .as("the child's own")
                    .isFalse();
        }
    }

    private static Command booking(SessionType type, PersonId... participants) {
        return Samples.of(
                BookSession.class, Map.of("caseFile", CASE, "type", type, "participants", List.of(participants)));
    }

    /** Edge case 12: a clinician may not triage their own family's referral, whoever noted what. */
    @Test
    void who_is_a_person_of_the_case_file_is_cut_off_without_a_conflict_on_record_also_under_a_linked_record() {
        var otherRecord = new PersonId(new UUID(0x7000L, 12));
        EventStore store = store();
        publish(
                store,
                0,
                new ReferralReceived(
                        CASE,
                        ReferralRoute.SELF,
                        null,
                        List.of(new InCase(ANN, CaseRole.PARENT), new InCase(BEN, CaseRole.PARENT)),
                        null,
                        today(),
                        null,
                        null,
                        null));
        publish(store, 0, new CaseFileEntered(ANN, CASE, CaseRole.PARENT));
        publish(store, 0, new CaseFileEntered(BEN, CASE, CaseRole.PARENT));
        var linked = new PersonsLinked(ANN, ANN, otherRecord, Personal.of(ANN.subject(), "same passport"), ME, ME);
        publish(store, 0, linked);
        publish(store, 0, linked.mirrored());
        Command triage = Samples.of(TriageReferral.class, Map.of("caseFile", CASE));
        Command opens = Samples.of(OpenBreakGlass.class, Map.of("caseFile", CASE));
        Command ofBen = Samples.of(ChangeName.class, Map.of("person", BEN));
        for (Command command : List.of(triage, opens, ofBen)) {
            assertThat(isEntitled(rightsOf(store, null), command, Role.CLINICIAN))
                    .isTrue();
            assertThat(isEntitled(rightsOf(store, ANN), command, Role.CLINICIAN))
                    .isFalse();
            assertThat(isEntitled(rightsOf(store, otherRecord), command, Role.CLINICIAN))
                    .isFalse();
        }
        Command says = Samples.of(RaiseSafeguardingConcern.class, Map.of("caseFile", CASE));
        assertThat(isEntitled(rightsOf(store, ANN), says, Role.CLINICIAN))
                .as("nothing stands between a concern and the record")
                .isTrue();
    }

    @Test
    void who_is_a_party_of_the_court_case_is_cut_off_from_it_and_from_the_families_that_it_belongs_to() {
        var courtCase = new CourtCaseId(new UUID(0x7000L, 13));
        EventStore store = store();
        publish(store, 0, linked(courtCase, null));
        publish(store, 0, new CourtCaseEntered(ANN, courtCase, PartyRole.APPLICANT));
        Command order = Samples.of(CorrectCourtNumber.class, Map.of("courtCase", courtCase));
        assertThat(isEntitled(rightsOf(store, BEN), order, Role.COURT_LIAISON)).isTrue();
        assertThat(isEntitled(rightsOf(store, ANN), order, Role.COURT_LIAISON)).isFalse();

        Command triage = Samples.of(TriageReferral.class, Map.of("caseFile", CASE));
        assertThat(isEntitled(rightsOf(store, ANN), triage, Role.CLINICIAN)).isTrue();
        publish(store, 1, new CaseFileLinked(courtCase, CASE));
        assertThat(isEntitled(rightsOf(store, ANN), triage, Role.CLINICIAN)).isFalse();
    }

    private static Rights rightsOf(EventStore store, @Nullable PersonId me) {
        StaffDirectory staff = id -> Optional.of(new StaffDirectory.Colleague(id, Role.CLINICIAN, null, null, me));
        return new Rights(new CommandRights(), store, staff, clock(), ZoneOffset.UTC);
    }

    /** The court case came first, for another family; theirs was linked to it a year later. */
    @Test
    void a_conflict_with_a_family_that_was_linked_later_closes_the_court_case() {
        var courtCase = new CourtCaseId(new UUID(0x7000L, 7));
        Command order = Samples.of(CorrectCourtNumber.class, Map.of("courtCase", courtCase));
        Command begins = Samples.of(BeginCourtImport.class, Map.of("courtCase", courtCase));
        EventStore store = store();
        publish(store, 0, linked(courtCase, null));
        publish(store, 0, new ConflictRecorded(CASE, ME, ConflictKind.RELATIVE));
        var rights = new Rights(new CommandRights(), store, NOBODY, clock(), ZoneOffset.UTC);
        assertThat(isEntitled(rights, order, Role.COURT_LIAISON)).isTrue();
        assertThat(isEntitled(rights, begins, Role.COURT_LIAISON)).isTrue();

        publish(store, 1, new CaseFileLinked(courtCase, CASE));
        assertThat(isEntitled(rights, order, Role.COURT_LIAISON)).isFalse();
        assertThat(isEntitled(rights, begins, Role.COURT_LIAISON)).isFalse();
    }

    @Test
    void a_conflict_with_the_family_that_a_court_case_began_with_closes_its_import_too() {
        var courtCase = new CourtCaseId(new UUID(0x7000L, 8));
        EventStore store = store();
        publish(store, 0, linked(courtCase, CASE));
        publish(store, 0, new ConflictRecorded(CASE, ME, ConflictKind.PARTY));
        var rights = new Rights(new CommandRights(), store, NOBODY, clock(), ZoneOffset.UTC);
        assertThat(isEntitled(
                        rights, Samples.of(BeginCourtImport.class, Map.of("courtCase", courtCase)), Role.COURT_LIAISON))
                .isFalse();
    }

    private static CourtCaseLinked linked(CourtCaseId courtCase, @Nullable CaseFileId caseFile) {
        return new CourtCaseLinked(
                courtCase,
                Personal.of(courtCase.subject(), "1234567812345670"),
                new UUID(0x7000L, 99),
                NumberScheme.CCD16,
                "Family Court at Swansea",
                CourtCaseType.C100,
                List.of(),
                caseFile);
    }

    private static boolean isEntitled(Rights rights, Command command, Role role) {
        try {
            rights.entitle(command, StreamFixture.intentOf(new Actor(ME, role)));
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(new NotFound());
            return false;
        }
    }

    private static Rights rights(Relationship relationship) {
        EventStore store = store();
        publish(store, 0, joint());
        publish(store, 0, new CaseFileEntered(ANN, CASE, CaseRole.PARENT));
        publish(store, 0, new NoteStarted(NOTE, CASE, Compartment.of(ANN), SESSION, NoteKind.PROGRESS, null, ME));
        publish(
                store,
                0,
                new SafeguardingConcernRaised(
                        CASE,
                        CONCERN,
                        ANN,
                        AtRisk.ADULT,
                        ConcernCategory.STALKING,
                        Immediacy.SAME_DAY,
                        Personal.of(ANN.subject(), "he waits outside"),
                        new Moment(StreamFixture.NOW, StreamFixture.LONDON),
                        ME,
                        new Moment(StreamFixture.NOW, StreamFixture.LONDON)));
        publish(store, 0, requested());
        List<PersonId> sides = relationship == Relationship.ALLOCATED_TO_THE_OTHER_SIDE ? List.of(BEN) : List.of();
        var allocated = new ClinicianAllocated(CASE, ALLOCATION, ME, AllocationRole.LEAD, sides, today());
        switch (relationship) {
            case ALLOCATED, ALLOCATED_TO_THE_OTHER_SIDE -> publish(store, 0, allocated);
            case NO_LONGER_ALLOCATED -> {
                publish(store, 0, allocated);
                publish(store, 1, new AllocationEnded(CASE, ALLOCATION, AllocationEndReason.PARENT_ASKED, null));
            }
            case ALLOCATED_WITH_A_CONFLICT -> {
                publish(store, 0, allocated);
                publish(store, 1, new ConflictRecorded(CASE, ME, ConflictKind.PARTY));
            }
            case NEVER_ALLOCATED -> {}
            case UNDER_BREAK_GLASS -> publish(store, 0, opened(StreamFixture.NOW.plusSeconds(1), ANN, BEN));
            case UNDER_BREAK_GLASS_TO_THE_OTHER_SIDE ->
                publish(store, 0, opened(StreamFixture.NOW.plusSeconds(1), BEN));
            case UNDER_BREAK_GLASS_WHOSE_TIME_IS_OVER -> publish(store, 0, opened(StreamFixture.NOW, ANN, BEN));
        }
        return new Rights(new CommandRights(), store, NOBODY, clock(), ZoneOffset.UTC);
    }

    private static BreakGlassOpened opened(Instant until, PersonId... sides) {
        return new BreakGlassOpened(
                CASE,
                new BreakGlassId(new UUID(0x7000L, 10)),
                ME,
                List.of(sides),
                BreakGlassGround.SAFEGUARDING,
                Personal.of(CASE.subject(), "x"),
                new Moment(until, StreamFixture.LONDON),
                new Moment(until, StreamFixture.LONDON));
    }

    private static SessionBooked joint() {
        return new SessionBooked(
                SESSION,
                CASE,
                Compartment.JOINT,
                SessionType.JOINT,
                new Moment(StreamFixture.NOW, StreamFixture.LONDON),
                60,
                null,
                null,
                List.of(ANN, BEN),
                List.of(ME));
    }

    private static DisclosureRequested requested() {
        return new DisclosureRequested(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                null,
                RequesterRole.CAFCASS,
                null,
                Personal.of(CASE.subject(), "x"),
                DisclosureBasis.S11G_MONITORING,
                Personal.of(CASE.subject(), "x"),
                List.of(),
                today(),
                today());
    }

    private static EventStore store() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }

    private static void publish(EventStore store, long version, Event event) {
        store.publish(new GenericDomainEventMessage<>(
                event.stream().type().code(), event.stream().toString(), version, event));
    }

    private static Clock clock() {
        return Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC);
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 22);
    }

    private static boolean has(Command command, String component, Object value) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .anyMatch(each -> each.getType() == value.getClass());
    }

    private static List<Class<? extends Command>> commands() {
        return new ArrayList<>(Language.commandTypes());
    }

    private static Map<String, Set<String>> agreed() throws IOException {
        var rows = new HashMap<String, Set<String>>();
        try (var file = new BufferedReader(new InputStreamReader(
                RightsTest.class.getResourceAsStream("command-rights.txt"), StandardCharsets.UTF_8))) {
            file.lines().forEach(line -> {
                String[] halves = line.split(": ", 2);
                rows.put(halves[0], Arrays.stream(halves[1].split(", ")).collect(Collectors.toSet()));
            });
        }
        return rows;
    }
}
