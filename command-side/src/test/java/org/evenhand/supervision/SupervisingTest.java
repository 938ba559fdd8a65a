package org.evenhand.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Moment;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.supervision.SupervisionCommand.ArrangeSupervision;
import org.evenhand.supervision.SupervisionCommand.AssignTrainingCase;
import org.evenhand.supervision.SupervisionCommand.EndSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordMissedSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordSupervision;
import org.evenhand.supervision.SupervisionCommand.SignOffCompetency;
import org.evenhand.supervision.SupervisionEvent.CompetencySignedOff;
import org.evenhand.supervision.SupervisionEvent.SupervisionArranged;
import org.evenhand.supervision.SupervisionEvent.SupervisionEnded;
import org.evenhand.supervision.SupervisionEvent.SupervisionHeld;
import org.evenhand.supervision.SupervisionEvent.SupervisionMissed;
import org.evenhand.supervision.SupervisionEvent.TrainingCaseAssigned;
import org.evenhand.supervision.SupervisionRefusal.AlreadySignedOff;
import org.evenhand.supervision.SupervisionRefusal.BeforeItWasArranged;
import org.evenhand.supervision.SupervisionRefusal.CaseOfNobodyPresent;
import org.evenhand.supervision.SupervisionRefusal.EndsBeforeItBegan;
import org.evenhand.supervision.SupervisionRefusal.IndividualSupervisionIsForOne;
import org.evenhand.supervision.SupervisionRefusal.NobodySupervised;
import org.evenhand.supervision.SupervisionRefusal.NotASupervisor;
import org.evenhand.supervision.SupervisionRefusal.NotATrainee;
import org.evenhand.supervision.SupervisionRefusal.NotSupervisedHere;
import org.evenhand.supervision.SupervisionRefusal.NotTheSupervisor;
import org.evenhand.supervision.SupervisionRefusal.SignOffBySelf;
import org.evenhand.supervision.SupervisionRefusal.SupervisedInTheFuture;
import org.evenhand.supervision.SupervisionRefusal.SuperviseeNotClinical;
import org.evenhand.supervision.SupervisionRefusal.SuperviseesMissing;
import org.evenhand.supervision.SupervisionRefusal.SupervisesOwnCase;
import org.evenhand.supervision.SupervisionRefusal.SupervisesThemselves;
import org.evenhand.supervision.SupervisionRefusal.SupervisionAlreadyArranged;
import org.evenhand.supervision.SupervisionRefusal.SupervisionHasEnded;
import org.evenhand.supervision.SupervisionRefusal.SupervisionMinutesOutOfRange;
import org.evenhand.supervision.SupervisionRefusal.TraineeNotAllocated;
import org.evenhand.supervision.SupervisionRefusal.TrainingCaseAlreadyAssigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supervision is arranged, held or missed; nobody supervises their own case or signs off what they can do themselves. */
class SupervisingTest {

    private static final SupervisionId GROUP = new SupervisionId(id(0x99));
    private static final StaffId TRAINEE = COLLEAGUE;
    private static final StaffId MANAGER = new StaffId(id(0x3A));
    private static final LocalDate FROM = TODAY.minusDays(60);
    private static final Actor A_SUPERVISOR = new Actor(SUPERVISOR, Role.SUPERVISOR);
    private static final SupervisionArranged ARRANGED =
            new SupervisionArranged(GROUP, SUPERVISOR, SupervisionForm.GROUP, List.of(STAFF, TRAINEE), FROM);
    private static final KnownStaff STAFF_KNOWN = new KnownStaff()
            .and(STAFF, Role.CLINICIAN)
            .and(TRAINEE, Role.TRAINEE)
            .and(SUPERVISOR, Role.SUPERVISOR)
            .and(MANAGER, Role.SERVICE_MANAGER);

    private static StreamFixture<SupervisionStream> none() {
        return StreamFixture.of(SupervisionStream.class)
                .with(STAFF_KNOWN)
                .givenElsewhere(openCase(allocated(TRAINEE, AllocationRole.TRAINEE)));
    }

    private static StreamFixture<SupervisionStream> group(SupervisionEvent... further) {
        return none().given(ARRANGED).given(further);
    }

    private static void refused(StreamFixture<SupervisionStream> given, Command command, Refusal why) {
        given.whenAskedBy(A_SUPERVISOR, command).expectRefusal(why);
    }

    /** BACP's own examples: two hours in a group of four are one hour each, in a group of six twenty minutes. */
    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 60, 1, 60",
        "GROUP, 120, 2, 60",
        "GROUP, 120, 4, 60",
        "GROUP, 120, 5, 24",
        "GROUP, 120, 6, 20",
        "GROUP, 90, 3, 45",
        "GROUP, 100, 6, 16"
    })
    void of_a_group_each_counts_a_part(SupervisionForm form, int minutes, int supervisees, int claimable) {
        assertThat(Claimable.minutes(form, minutes, supervisees)).isEqualTo(claimable);
    }

    @Test
    void an_hour_and_a_half_is_needed_in_every_month() {
        assertThat(Claimable.shortfall(90)).isZero();
        assertThat(Claimable.shortfall(120)).isZero();
        assertThat(Claimable.shortfall(60)).isEqualTo(30);
    }

    @Test
    void it_is_arranged_once() {
        var arrange = new ArrangeSupervision(GROUP, SUPERVISOR, SupervisionForm.GROUP, List.of(STAFF, TRAINEE), FROM);
        none().whenAskedBy(A_SUPERVISOR, arrange).expectEvents(ARRANGED);
        refused(group(), arrange, new SupervisionAlreadyArranged());
    }

    @Test
    void a_supervisor_supervises_others_who_work_clinically() {
        refused(none(), arrange(SupervisionForm.GROUP, STAFF, TRAINEE), new NotASupervisor(STAFF));
        refused(none(), arrange(SupervisionForm.GROUP, SUPERVISOR), new SuperviseesMissing());
        refused(none(), arrange(SupervisionForm.GROUP, SUPERVISOR, SUPERVISOR), new SupervisesThemselves());
        refused(none(), arrange(SupervisionForm.GROUP, SUPERVISOR, MANAGER), new SuperviseeNotClinical(MANAGER));
        refused(
                none(),
                arrange(SupervisionForm.INDIVIDUAL, SUPERVISOR, STAFF, TRAINEE),
                new IndividualSupervisionIsForOne());
    }

    @Test
    void its_supervisor_records_that_it_was_held() {
        group().whenAskedBy(A_SUPERVISOR, held(120, "2026-11-20T14:00", List.of(TRAINEE), List.of(CASE)))
                .expectEvents(new SupervisionHeld(
                        GROUP,
                        new Moment(Instant.parse("2026-11-20T14:00:00Z"), LONDON),
                        120,
                        SupervisionMode.ONLINE,
                        List.of(TRAINEE),
                        List.of(CASE)));
    }

    @Test
    void nobody_else_records_it() {
        group().whenAskedBy(
                        new Actor(MANAGER, Role.SUPERVISOR), held(60, "2026-11-20T14:00", List.of(TRAINEE), List.of()))
                .expectRefusal(new NotTheSupervisor());
    }

    @Test
    void it_was_held_while_it_was_arranged_and_not_in_the_future() {
        refused(group(), held(60, "2026-12-01T14:00", List.of(TRAINEE), List.of()), new SupervisedInTheFuture());
        refused(group(), held(60, "2026-01-05T14:00", List.of(TRAINEE), List.of()), new BeforeItWasArranged());
        refused(
                group(new SupervisionEnded(GROUP, TODAY.minusDays(10))),
                held(60, "2026-11-20T14:00", List.of(TRAINEE), List.of()),
                new SupervisionHasEnded());
    }

    @Test
    void somebody_who_belongs_to_it_was_there_for_some_minutes() {
        refused(group(), held(3, "2026-11-20T14:00", List.of(TRAINEE), List.of()), new SupervisionMinutesOutOfRange());
        refused(group(), held(60, "2026-11-20T14:00", List.of(), List.of()), new NobodySupervised());
        refused(group(), held(60, "2026-11-20T14:00", List.of(MANAGER), List.of()), new NotSupervisedHere(MANAGER));
    }

    @Test
    void a_supervisor_does_not_supervise_their_own_case() {
        var own = group().givenElsewhere(allocated(SUPERVISOR, AllocationRole.CO_THERAPIST));
        refused(own, held(60, "2026-11-20T14:00", List.of(TRAINEE), List.of(CASE)), new SupervisesOwnCase(CASE));
        refused(
                group().givenElsewhere(allocated(SUPERVISOR, AllocationRole.CO_THERAPIST)),
                new AssignTrainingCase(GROUP, TRAINEE, CASE),
                new SupervisesOwnCase(CASE));
    }

    @Test
    void being_the_supervisor_of_a_case_is_supervision() {
        group().givenElsewhere(allocated(SUPERVISOR, AllocationRole.SUPERVISOR))
                .whenAskedBy(A_SUPERVISOR, new AssignTrainingCase(GROUP, TRAINEE, CASE))
                .expectEvents(new TrainingCaseAssigned(GROUP, TRAINEE, CASE));
    }

    @Test
    void a_case_is_spoken_of_by_who_works_on_it() {
        var other = new CaseFileId(id(0x77));
        refused(
                group(),
                held(60, "2026-11-20T14:00", List.of(TRAINEE), List.of(other)),
                new CaseOfNobodyPresent(other));
    }

    @Test
    void it_is_missed_for_a_reason() {
        group().whenAskedBy(A_SUPERVISOR, new RecordMissedSupervision(GROUP, TODAY, MissedBecause.ILLNESS))
                .expectEvents(new SupervisionMissed(GROUP, TODAY, MissedBecause.ILLNESS));
        refused(
                group(),
                new RecordMissedSupervision(GROUP, TODAY.plusDays(1), MissedBecause.LEAVE),
                new SupervisedInTheFuture());
    }

    @Test
    void a_training_case_is_a_trainees_who_works_on_it_and_is_assigned_once() {
        refused(group(), new AssignTrainingCase(GROUP, STAFF, CASE), new NotATrainee(STAFF));
        var other = new CaseFileId(id(0x77));
        refused(group(), new AssignTrainingCase(GROUP, TRAINEE, other), new TraineeNotAllocated(TRAINEE));
        refused(
                group(new TrainingCaseAssigned(GROUP, TRAINEE, CASE)),
                new AssignTrainingCase(GROUP, TRAINEE, CASE),
                new TrainingCaseAlreadyAssigned());
    }

    @Test
    void its_supervisor_signs_off_what_a_trainee_can_do() {
        var signedOff = new CompetencySignedOff(GROUP, TRAINEE, new Code("not-knowing-stance"), SUPERVISOR, TODAY);
        group().whenAskedBy(A_SUPERVISOR, new SignOffCompetency(GROUP, TRAINEE, new Code("not-knowing-stance")))
                .expectEvents(signedOff);
        refused(
                group(signedOff),
                new SignOffCompetency(GROUP, TRAINEE, new Code("not-knowing-stance")),
                new AlreadySignedOff());
    }

    @Test
    void nobody_signs_off_themselves() {
        group().whenAskedBy(
                        new Actor(TRAINEE, Role.SUPERVISOR),
                        new SignOffCompetency(GROUP, TRAINEE, new Code("not-knowing-stance")))
                .expectRefusal(new SignOffBySelf());
    }

    @Test
    void it_ends_after_it_began() {
        group().whenAskedBy(A_SUPERVISOR, new EndSupervision(GROUP, TODAY))
                .expectEvents(new SupervisionEnded(GROUP, TODAY));
        refused(group(), new EndSupervision(GROUP, FROM.minusDays(1)), new EndsBeforeItBegan());
    }

    private static ArrangeSupervision arrange(SupervisionForm form, StaffId supervisor, StaffId... supervisees) {
        return new ArrangeSupervision(GROUP, supervisor, form, List.of(supervisees), FROM);
    }

    private static RecordSupervision held(int minutes, String at, List<StaffId> present, List<CaseFileId> cases) {
        return new RecordSupervision(
                GROUP,
                new ClockTime(LocalDateTime.parse(at), null, null),
                minutes,
                SupervisionMode.ONLINE,
                present,
                cases);
    }
}
