package org.evenhand.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.platform.StaffDirectory.Colleague;
import org.evenhand.record.Actor;
import org.evenhand.record.Code;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
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
import org.jspecify.annotations.Nullable;

/** Where one arrangement stands, and what may be said of it. */
final class Supervising {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    private record TrainingCase(StaffId trainee, CaseFileId caseFile) {}

    private record Competency(StaffId trainee, Code code) {}

    private @Nullable SupervisionArranged arranged;
    private @Nullable LocalDate ended;
    private final Set<TrainingCase> trainingCases = new HashSet<>();
    private final Set<Competency> competencies = new HashSet<>();

    void on(SupervisionEvent event) {
        switch (event) {
            case SupervisionArranged e -> arranged = e;
            case SupervisionHeld _, SupervisionMissed _ -> {}
            case TrainingCaseAssigned e -> trainingCases.add(new TrainingCase(e.trainee(), e.caseFile()));
            case CompetencySignedOff e -> competencies.add(new Competency(e.trainee(), e.competency()));
            case SupervisionEnded e -> ended = e.on();
        }
    }

    SupervisionArranged of(ArrangeSupervision command, StaffDirectory staff) {
        if (arranged != null) {
            throw Refused.because(new SupervisionAlreadyArranged());
        }
        if (staff.colleague(command.supervisor())
                .filter(colleague -> colleague.role() == Role.SUPERVISOR)
                .isEmpty()) {
            throw Refused.because(new NotASupervisor(command.supervisor()));
        }
        List<StaffId> supervisees = command.supervisees().stream().distinct().toList();
        if (supervisees.isEmpty()) {
            throw Refused.because(new SuperviseesMissing());
        }
        if (supervisees.contains(command.supervisor())) {
            throw Refused.because(new SupervisesThemselves());
        }
        if (command.form() == SupervisionForm.INDIVIDUAL && supervisees.size() > 1) {
            throw Refused.because(new IndividualSupervisionIsForOne());
        }
        for (StaffId supervisee : supervisees) {
            if (staff.colleague(supervisee).filter(Colleague::worksClinically).isEmpty()) {
                throw Refused.because(new SuperviseeNotClinical(supervisee));
            }
        }
        return new SupervisionArranged(
                command.supervision(), command.supervisor(), command.form(), supervisees, command.from());
    }

    SupervisionHeld of(RecordSupervision command, Actor actor, LocalTimes times, OtherStreams others, Instant now) {
        SupervisionArranged live = by(actor);
        Moment at = times.moment(command.at(), "at");
        LocalDate day = at.local().toLocalDate();
        if (at.at().isAfter(now)) {
            throw Refused.because(new SupervisedInTheFuture());
        }
        if (day.isBefore(live.from())) {
            throw Refused.because(new BeforeItWasArranged());
        }
        if (ended != null && day.isAfter(ended)) {
            throw Refused.because(new SupervisionHasEnded());
        }
        if (command.minutes() < SHORTEST || command.minutes() > LONGEST) {
            throw Refused.because(new SupervisionMinutesOutOfRange());
        }
        List<StaffId> present = command.present().stream().distinct().toList();
        if (present.isEmpty()) {
            throw Refused.because(new NobodySupervised());
        }
        for (StaffId supervisee : present) {
            if (!live.supervisees().contains(supervisee)) {
                throw Refused.because(new NotSupervisedHere(supervisee));
            }
        }
        List<CaseFileId> cases = command.cases().stream().distinct().toList();
        for (CaseFileId caseFile : cases) {
            refuseUnfit(caseFile, live.supervisor(), present, day, others);
        }
        return new SupervisionHeld(command.supervision(), at, command.minutes(), command.mode(), present, cases);
    }

    SupervisionMissed of(RecordMissedSupervision command, Actor actor, LocalDate today) {
        SupervisionArranged live = by(actor);
        if (command.on().isAfter(today)) {
            throw Refused.because(new SupervisedInTheFuture());
        }
        if (command.on().isBefore(live.from())) {
            throw Refused.because(new BeforeItWasArranged());
        }
        return new SupervisionMissed(command.supervision(), command.on(), command.because());
    }

    TrainingCaseAssigned of(AssignTrainingCase command, StaffDirectory staff, OtherStreams others, LocalDate today) {
        SupervisionArranged live = live();
        refuseNoTrainee(command.trainee(), live, staff);
        CaseFile caseFile = caseFile(command.caseFile(), others);
        if (worksOn(live.supervisor(), caseFile, today)) {
            throw Refused.because(new SupervisesOwnCase(command.caseFile()));
        }
        if (!caseFile.worksOn(command.trainee(), today)) {
            throw Refused.because(new TraineeNotAllocated(command.trainee()));
        }
        if (trainingCases.contains(new TrainingCase(command.trainee(), command.caseFile()))) {
            throw Refused.because(new TrainingCaseAlreadyAssigned());
        }
        return new TrainingCaseAssigned(command.supervision(), command.trainee(), command.caseFile());
    }

    CompetencySignedOff of(SignOffCompetency command, Actor actor, StaffDirectory staff, LocalDate today) {
        if (actor.id().equals(command.trainee())) {
            throw Refused.because(new SignOffBySelf());
        }
        refuseNoTrainee(command.trainee(), by(actor), staff);
        if (competencies.contains(new Competency(command.trainee(), command.competency()))) {
            throw Refused.because(new AlreadySignedOff());
        }
        return new CompetencySignedOff(
                command.supervision(), command.trainee(), command.competency(), actor.id(), today);
    }

    SupervisionEnded of(EndSupervision command) {
        if (command.on().isBefore(live().from())) {
            throw Refused.because(new EndsBeforeItBegan());
        }
        return new SupervisionEnded(command.supervision(), command.on());
    }

    private SupervisionArranged live() {
        if (arranged == null) {
            throw Refused.because(new NotFound());
        }
        if (ended != null) {
            throw Refused.because(new SupervisionHasEnded());
        }
        return arranged;
    }

    // What was held before the end may be recorded after it.
    private SupervisionArranged by(Actor actor) {
        if (arranged == null) {
            throw Refused.because(new NotFound());
        }
        if (!arranged.supervisor().equals(actor.id())) {
            throw Refused.because(new NotTheSupervisor());
        }
        return arranged;
    }

    private static void refuseNoTrainee(StaffId trainee, SupervisionArranged live, StaffDirectory staff) {
        boolean supervised = live.supervisees().contains(trainee);
        if (!supervised
                || staff.colleague(trainee)
                        .filter(colleague -> colleague.role() == Role.TRAINEE)
                        .isEmpty()) {
            throw Refused.because(new NotATrainee(trainee));
        }
    }

    private static void refuseUnfit(
            CaseFileId id, StaffId supervisor, List<StaffId> present, LocalDate day, OtherStreams others) {
        CaseFile caseFile = caseFile(id, others);
        if (worksOn(supervisor, caseFile, day)) {
            throw Refused.because(new SupervisesOwnCase(id));
        }
        if (present.stream().noneMatch(supervisee -> caseFile.worksOn(supervisee, day))) {
            throw Refused.because(new CaseOfNobodyPresent(id));
        }
    }

    /** Clinically. Being the supervisor of a case is what supervision is. */
    private static boolean worksOn(StaffId supervisor, CaseFile caseFile, LocalDate day) {
        return caseFile.team().stream()
                .filter(allocation -> allocation.hasBegun(day))
                .filter(allocation -> allocation.role() != AllocationRole.SUPERVISOR)
                .anyMatch(allocation -> allocation.clinician().equals(supervisor));
    }

    private static CaseFile caseFile(CaseFileId id, OtherStreams others) {
        return CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, id), CaseFileEvent.class));
    }
}
