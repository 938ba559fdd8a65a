package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.InCase;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.privacy.RetentionRefusal.HoldStands;
import org.evenhand.privacy.RetentionRefusal.LiveProceedings;
import org.evenhand.privacy.RetentionRefusal.OutOfReach;
import org.evenhand.privacy.RetentionRefusal.RetentionUnexpired;
import org.evenhand.privacy.RetentionRefusal.RetentionUnknown;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/**
 * Whether nothing keeps these subjects' data any more. Asked when erasure is granted and again when it begins; every stream
 * read is a guard, so that a hold placed in that moment is not missed. Known limit: a court case that is linked for the first
 * time in that moment is.
 *
 * @param self the subject whose request it is, and how its own stream stands
 */
record MayGo(Subject self, Keeping own, Relations relations, OtherStreams others, Moment now) {

    void refuseUnless(List<Subject> erased) {
        erased.forEach(this::refuseOutOfReach);
        erased.forEach(this::refuseKept);
    }

    private void refuseOutOfReach(Subject subject) {
        boolean own = subject.equals(self);
        boolean theirCaseFile = self.kind() == Subject.Kind.PERSON
                && subject.kind() == Subject.Kind.CASE_FILE
                && relations.caseFilesOf(new PersonId(self.id())).contains(new CaseFileId(subject.id()));
        if (!own && !theirCaseFile) {
            throw Refused.because(new OutOfReach());
        }
    }

    private void refuseKept(Subject subject) {
        Keeping keeping = keeping(subject);
        Set<CaseFileId> caseFiles = caseFilesOf(subject);
        // A joint record waits for everybody in it; one person's own values only for that person's rules and holds.
        Set<Subject> concerned = new LinkedHashSet<>();
        caseFiles.forEach(file -> concerned.add(file.subject()));
        if (subject.kind() == Subject.Kind.CASE_FILE) {
            caseFiles.forEach(file -> people(file).forEach(person -> concerned.add(person.subject())));
        }
        concerned.remove(subject);
        if (keeping.isHeld()
                || concerned.stream().anyMatch(each -> keeping(each).isHeld())) {
            throw Refused.because(new HoldStands());
        }
        caseFiles.forEach(this::refuseLive);
        refuseUnexpired(keeping);
        if (subject.kind() == Subject.Kind.CASE_FILE) {
            concerned.forEach(each -> refuseUnexpired(keeping(each)));
        }
    }

    private void refuseUnexpired(Keeping keeping) {
        LocalDate due = keeping.due().orElseThrow(() -> Refused.because(new RetentionUnknown()));
        if (!due.isBefore(now.local().toLocalDate())) {
            throw Refused.because(new RetentionUnexpired(due));
        }
    }

    private void refuseLive(CaseFileId caseFile) {
        for (CourtCaseId courtCase : relations.courtCasesOf(caseFile)) {
            if (Proceedings.areLive(others.eventsOf(CourtEvent.streamOf(courtCase), CourtEvent.class), now)) {
                throw Refused.because(new LiveProceedings());
            }
        }
    }

    private Keeping keeping(Subject subject) {
        return subject.equals(self)
                ? own
                : Keeping.of(others.eventsOf(RetentionEvent.streamOf(subject), RetentionEvent.class));
    }

    private Set<CaseFileId> caseFilesOf(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> relations.caseFilesOf(new PersonId(subject.id()));
            case CASE_FILE -> Set.of(new CaseFileId(subject.id()));
            case COURT_CASE, SITE -> throw Refused.because(new OutOfReach());
        };
    }

    private List<PersonId> people(CaseFileId caseFile) {
        return CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, caseFile), CaseFileEvent.class))
                .people()
                .stream()
                .map(InCase::person)
                .toList();
    }
}
