package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.AllocationEndReason;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.ApplicationForm;
import org.evenhand.court.ApplicationId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.court.DirectionId;
import org.evenhand.court.DocumentId;
import org.evenhand.court.HearingId;
import org.evenhand.court.HearingMode;
import org.evenhand.court.HearingType;
import org.evenhand.court.NumberScheme;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.PartyBound;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.RestrictionId;
import org.evenhand.court.ServiceId;
import org.evenhand.court.ServiceMethod;
import org.evenhand.court.SummonsAnswer;
import org.evenhand.court.SummonsId;
import org.evenhand.court.SummonsKind;
import org.evenhand.court.SupersededBecause;
import org.evenhand.incidents.IncidentActionId;
import org.evenhand.incidents.IncidentEvent.IncidentActionAdded;
import org.evenhand.incidents.IncidentEvent.IncidentActionClosed;
import org.evenhand.incidents.IncidentId;
import org.evenhand.privacy.ErasureGround;
import org.evenhand.privacy.ErasureId;
import org.evenhand.privacy.ErasureOutcome;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.RectificationDecision;
import org.evenhand.sessions.RectificationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One inner id in two streams, each time: both are shown, no view stops, and what happens to the first leaves the second alone. */
class IdsInsideAStreamTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Moment AT = new Moment(NOW, ZoneId.of("Europe/London"));
    private static final UUID INNER = new UUID(9, 9);
    private static final PersonId PERSON = new PersonId(new UUID(1, 0xA));
    private static final StaffId STAFF = new StaffId(new UUID(1, 0xB));
    private static final OrderVersion ORDER = new OrderVersion(new OrderId(INNER), 1);

    private final ReadSide read = new ReadSide(
            NOW,
            "org.evenhand.people",
            "org.evenhand.casefile",
            "org.evenhand.safeguarding",
            "org.evenhand.sessions",
            "org.evenhand.court",
            "org.evenhand.incidents",
            "org.evenhand.privacy",
            "org.evenhand.deadlines");

    @AfterEach
    void close() {
        read.close();
    }

    @Test
    void a_view_is_keyed_by_a_streams_own_id_or_within_a_stream() {
        assertThat(read.views()
                        .sql("select c.conrelid::regclass || '.' || a.attname from pg_constraint as c join"
                                + " pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where"
                                + " c.contype = 'p' and cardinality(c.conkey) = 1 and c.connamespace ="
                                + " 'views'::regnamespace and a.attname <> 'leaf'")
                        .rows(String.class))
                .as("tables with a key of one column: each of these columns names a stream, or a leaf where one begins")
                .containsExactlyInAnyOrder(
                        "views.allegation.allegation",
                        "views.bundle.bundle",
                        "views.bundle_packing.bundle",
                        "views.case_file.case_file",
                        "views.court_case.court_case",
                        "views.court_import.court_import",
                        "views.disclosure.disclosure",
                        "views.flyway_schema_history.installed_rank",
                        "views.incident.incident",
                        "views.ledger_audit_asked.log",
                        // What the access log said last of each account.
                        "views.permission.staff",
                        "views.note.note",
                        "views.person.person",
                        "views.plan.plan",
                        "views.progress.projection",
                        "views.safety_concern.concern",
                        "views.screening.started_leaf",
                        "views.search.search",
                        "views.session.session",
                        "views.supervision.supervision");
    }

    @Test
    void two_court_cases() {
        CourtCaseId first = new CourtCaseId(new UUID(2, 1));
        CourtCaseId second = new CourtCaseId(new UUID(2, 2));
        read.entered(begun(first));
        read.entered(begun(second));
        List<String> before = rowsOf("court_case", second);
        assertThat(before).hasSize(10);
        assertThat(rowsOf("court_case", first)).hasSize(10);

        read.entered(ended(first));

        assertThat(rowsOf("court_case", second)).isEqualTo(before);
        read.entered(ended(second));
        assertThat(rowsOf("court_case", second))
                .as("a hearing held, a direction met, …")
                .hasSize(11)
                .doesNotContainAnyElementsOf(
                        before.stream().filter(IdsInsideAStreamTest::canEnd).toList());
    }

    @Test
    void a_direction_falls_due_in_each_court_case() {
        CourtCaseId first = new CourtCaseId(new UUID(2, 1));
        CourtCaseId second = new CourtCaseId(new UUID(2, 2));
        read.entered(direction(first), direction(second));
        assertThat(deadlines()).isEqualTo(2);

        read.entered(new DirectionComplied(first, new DirectionId(INNER), AT, null));
        assertThat(deadlines()).isEqualTo(1);
    }

    @Test
    void two_case_files() {
        CaseFileId first = new CaseFileId(new UUID(3, 1));
        CaseFileId second = new CaseFileId(new UUID(3, 2));
        for (CaseFileId caseFile : List.of(first, second)) {
            read.entered(
                    new ClinicianAllocated(
                            caseFile, new AllocationId(INNER), STAFF, AllocationRole.LEAD, List.of(), DAY),
                    new JointWorkBarred(
                            caseFile, new BarId(INNER), BarBasis.RISK, null, null, of(caseFile.subject()), STAFF));
        }
        List<String> before = rowsOf("case_file", second);
        assertThat(before).hasSize(2);

        read.entered(
                new AllocationEnded(first, new AllocationId(INNER), AllocationEndReason.WORK_FINISHED, null),
                new JointWorkBarLifted(first, new BarId(INNER), of(first.subject()), STAFF));

        assertThat(rowsOf("case_file", second)).isEqualTo(before);
        assertThat(rowsOf("case_file", first)).hasSize(2).allMatch(row -> row.contains("2026-11-22"));
    }

    @Test
    void two_notes() {
        NoteId first = new NoteId(new UUID(4, 1));
        NoteId second = new NoteId(new UUID(4, 2));
        CaseFileId caseFile = new CaseFileId(new UUID(3, 1));
        read.entered(rectification(first, caseFile), rectification(second, caseFile));
        List<String> before = rowsOf("note", second);
        assertThat(before).hasSize(1);
        assertThat(deadlines()).isEqualTo(2);

        read.entered(new RectificationDecided(
                first,
                caseFile,
                new RectificationId(INNER),
                PERSON,
                RectificationDecision.REFUSED,
                of(PERSON.subject()),
                false,
                STAFF));

        assertThat(rowsOf("note", second)).isEqualTo(before);
        assertThat(rowsOf("note", first)).singleElement().asString().contains("REFUSED");
        assertThat(deadlines()).isEqualTo(1);
    }

    @Test
    void two_incidents() {
        IncidentId first = new IncidentId(new UUID(5, 1));
        IncidentId second = new IncidentId(new UUID(5, 2));
        var action = new IncidentActionId(INNER);
        read.entered(
                new IncidentActionAdded(first, null, action, of(Subject.SITE), DAY),
                new IncidentActionAdded(second, null, action, of(Subject.SITE), DAY),
                new IncidentActionClosed(first, null, action, of(Subject.SITE), STAFF));
        assertThat(read.views()
                        .sql("select incident from views.incident_action where done is null")
                        .only(UUID.class))
                .isEqualTo(second.value());
    }

    @Test
    void two_persons_erasures() {
        PersonId other = new PersonId(new UUID(1, 0xC));
        read.entered(
                erasure(PERSON),
                erasure(other),
                new ErasureDecided(
                        PERSON.subject(), new ErasureId(INNER), ErasureOutcome.REFUSED, List.of(), List.of(), STAFF));
        assertThat(read.views()
                        .sql("select state from views.erasure order by subject")
                        .rows(String.class))
                .containsExactly("REFUSED", "REQUESTED");
    }

    private static Event[] begun(CourtCaseId courtCase) {
        return new Event[] {
            new CourtCaseLinked(
                    courtCase,
                    Personal.of(courtCase.subject(), courtCase.toString()),
                    courtCase.value(),
                    NumberScheme.OTHER,
                    "leeds",
                    CourtCaseType.C100,
                    List.of(),
                    null),
            new HearingListed(
                    courtCase,
                    new HearingId(INNER),
                    HearingType.values()[0],
                    AT,
                    null,
                    "leeds",
                    HearingMode.values()[0],
                    List.of()),
            new OrderReceived(
                    courtCase,
                    ORDER,
                    OrderState.APPROVED,
                    OrderKind.CHILD_ARRANGEMENTS,
                    OrderType.FINAL,
                    DAY,
                    null,
                    DAY,
                    null,
                    false,
                    null,
                    null,
                    null),
            new ProvisionRecorded(
                    courtCase,
                    new ProvisionId(INNER),
                    ORDER,
                    ProvisionKind.CONTACT,
                    List.of(),
                    DAY,
                    null,
                    of(courtCase.subject())),
            direction(courtCase),
            new ApplicationRecorded(
                    courtCase, new ApplicationId(INNER), ApplicationForm.C100, PERSON, DAY, List.of(), null),
            new PagesChecked(courtCase, new DocumentId(INNER), of(courtCase.subject()), 3, STAFF),
            new ServiceAttempted(
                    courtCase,
                    new ServiceId(INNER),
                    new DocumentId(INNER),
                    of(courtCase.subject()),
                    PERSON,
                    ServiceMethod.SOLICITOR,
                    null,
                    AT,
                    null),
            new ReportingRestrictionRecorded(
                    courtCase, new RestrictionId(INNER), ORDER, DAY, null, of(courtCase.subject())),
            new SummonsReceived(courtCase, new SummonsId(INNER), SummonsKind.ATTEND, STAFF, null, DAY, AT)
        };
    }

    private static Event[] ended(CourtCaseId courtCase) {
        return new Event[] {
            new HearingHeld(courtCase, new HearingId(INNER), null),
            new OrderSuperseded(courtCase, ORDER, null, SupersededBecause.DISCHARGED, DAY),
            new DirectionExtended(courtCase, new DirectionId(INNER), null, DAY, AT),
            new DirectionMissed(courtCase, new DirectionId(INNER), AT),
            new DirectionDischarged(courtCase, new DirectionId(INNER), null, DAY, of(courtCase.subject())),
            new LeaveRequired(courtCase, new ApplicationId(INNER), courtCase, new ProvisionId(INNER)),
            new PagesChecked(courtCase, new DocumentId(INNER), of(courtCase.subject()), 4, STAFF),
            new ServiceCompleted(courtCase, new ServiceId(INNER), PERSON, AT, null),
            new SummonsAnswered(courtCase, new SummonsId(INNER), SummonsAnswer.RELEASED, AT),
            new SummonsSetAsideRequested(courtCase, new SummonsId(INNER), DAY, of(courtCase.subject()))
        };
    }

    /** Nothing ends a provision or a restriction by itself, and an order's end stands in a row of its own. */
    private static boolean canEnd(String row) {
        return !row.startsWith("views.provision")
                && !row.startsWith("views.court_order")
                && !row.startsWith("views.reporting_restriction");
    }

    private static DirectionRecorded direction(CourtCaseId courtCase) {
        return new DirectionRecorded(
                courtCase,
                new DirectionId(INNER),
                null,
                PartyBound.THIS_SERVICE,
                of(courtCase.subject()),
                DAY,
                new Moment(NOW.plusSeconds(3600), AT.zone()));
    }

    private static RectificationRequested rectification(NoteId note, CaseFileId caseFile) {
        return new RectificationRequested(
                note, caseFile, new RectificationId(INNER), PERSON, of(PERSON.subject()), DAY, DAY.plusMonths(1));
    }

    private static ErasureRequested erasure(PersonId person) {
        return new ErasureRequested(
                person.subject(), new ErasureId(INNER), ErasureGround.C_OBJECTION, DAY, DAY.plusMonths(1));
    }

    private static Personal of(Subject subject) {
        return Personal.of(subject, "words");
    }

    private long deadlines() {
        return read.views()
                .sql("select count(*) from views.deadline where strpos(key, :inner) > 0")
                .with("inner", INNER.toString())
                .only(Long.class);
    }

    /** Every row of every table that has such a column. */
    private List<String> rowsOf(String column, org.evenhand.record.Id parent) {
        return read
                .views()
                .sql("select c.table_name from information_schema.columns as c join information_schema.tables as t"
                        + " using (table_schema, table_name) where c.table_schema = 'views' and c.column_name ="
                        + " :column and c.table_name <> 'case_event' and t.table_type = 'BASE TABLE' order by 1")
                .with("column", column)
                .rows(String.class)
                .stream()
                .flatMap(table -> read
                        .views()
                        .sql("select 'views." + table + " ' || t::text from views." + table + " as t where t." + column
                                + " = :parent order by 1")
                        .with("parent", parent.value())
                        .rows(String.class)
                        .stream())
                .toList();
    }
}
