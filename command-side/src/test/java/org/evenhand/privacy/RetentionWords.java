package org.evenhand.privacy;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.family.TheFamily;
import org.evenhand.law.LawText;
import org.evenhand.platform.StreamFixture;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionEvent.ErasureBegun;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.privacy.RetentionEvent.RetentionRuleApplied;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.evenhand.safeguarding.AllegationId;

/** Words of the retention tests: A asks to be erased; A, B and the child share one case file and one court case. */
final class RetentionWords {

    static final Subject OF_A = A.subject();
    static final Subject OF_B = B.subject();
    static final Subject OF_CASE = CASE.subject();
    static final ErasureId ERASURE = new ErasureId(id(0xE2A5));
    static final HoldId HOLD = new HoldId(id(0x401D));
    static final CourtCaseId COURT_CASE = new CourtCaseId(id(0xC0));
    static final Actor OFFICER = new Actor(new StaffId(id(0x9417)), Role.PRIVACY_OFFICER);
    static final String ADULT = "adult-8-after-last-contact";

    private RetentionWords() {}

    static StreamFixture<RetentionStream> retention(Event... elsewhere) {
        return StreamFixture.of(RetentionStream.class)
                .with(new RetentionRules(LawText.of("england-and-wales")))
                .with(new OneFamily())
                .givenElsewhere(TheFamily.openCase())
                .givenElsewhere(elsewhere);
    }

    static RetentionRuleApplied kept(Subject subject, LocalDate due) {
        return new RetentionRuleApplied(subject, ADULT, "england-and-wales", due);
    }

    static RetentionRuleApplied expired(Subject subject) {
        return kept(subject, TODAY.minusDays(1));
    }

    static LegalHoldPlaced held(Subject subject) {
        return new LegalHoldPlaced(
                subject, HOLD, HoldReason.COMPLAINT, Personal.of(subject, "complaint-7"), OFFICER.id());
    }

    static ErasureRequested requested() {
        return new ErasureRequested(OF_A, ERASURE, ErasureGround.B_CONSENT_WITHDRAWN, TODAY, TODAY.plusMonths(1));
    }

    static DecideErasure grant(Subject... erased) {
        return new DecideErasure(OF_A, ERASURE, ErasureOutcome.GRANTED, List.of(erased), List.of());
    }

    static ErasureDecided granted(Subject... erased) {
        return new ErasureDecided(OF_A, ERASURE, ErasureOutcome.GRANTED, List.of(erased), List.of(), OFFICER.id());
    }

    static ErasureBegun begun(Subject... erased) {
        return new ErasureBegun(OF_A, ERASURE, ErasureGround.B_CONSENT_WITHDRAWN, List.of(erased), OFFICER.id());
    }

    static ErasureExecuted executed() {
        return new ErasureExecuted(OF_A, ERASURE, List.of(OF_A), "erasing:1");
    }

    /** Relations as they are in this family. */
    private static final class OneFamily implements Relations {

        @Override
        public Set<CaseFileId> caseFilesOf(PersonId person) {
            return List.of(A, B, CHILD).contains(person) ? Set.of(CASE) : Set.of();
        }

        @Override
        public Set<CourtCaseId> courtCasesOf(CaseFileId caseFile) {
            return Set.of(COURT_CASE);
        }

        @Override
        public Set<AllegationId> allegationsAgainst(PersonId person) {
            return Set.of();
        }
    }
}
