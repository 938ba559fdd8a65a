package org.evenhand.demo;

import static org.evenhand.demo.Sittings.came;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.casefile.TriageDecision;
import org.evenhand.people.Confidential;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionType;

/** Cases that have not come as far: each a name, and what has happened so far. */
enum EarlierSteps {

    /** Cleared with monitoring; the next screening is due before the next joint session. */
    RESCREEN_SOON("bergstrom-achterberg") {
        @Override
        void tell(Telling telling) {
            var family = new Family(telling);
            telling.on(-80, "09:00");
            PersonId sanna = family.parent("Sanna", "Bergström", "1990-02-11");
            PersonId pieter = family.parent("Pieter", "Achterberg", "1983-05-30");
            family.child("Mila", "Achterberg", "2015-12-01", null);
            family.lives(sanna, "The Old Dairy, Settle", Confidential.FROM_OTHER_PARTIES);
            family.referred(ReferralRoute.COURT, "magistrates", -80);
            family.accepted();
            family.seenBy("clinician", AllocationRole.LEAD);
            telling.on(-70, "12:00");
            family.screened(
                    "clinician",
                    sanna,
                    ScreeningOutcome.CLEAR_WITH_MONITORING,
                    RiskLevel.MEDIUM,
                    "One push, four years ago. Says she is not afraid; watch how she is after sessions.",
                    4);
            telling.on(-69, "12:00");
            family.screened(
                    "clinician",
                    pieter,
                    ScreeningOutcome.CLEAR,
                    RiskLevel.LOW,
                    "Ashamed of the push. No other item.",
                    null);
            telling.on(-66, "12:00");
            family.agreesToJointWork("clinician", sanna);
            family.agreesToJointWork("clinician", pieter);
            var sittings = new Sittings(telling, family, "clinician");
            var one = sittings.booked("one", SessionType.JOINT, -38, "12:30", sanna, pieter);
            telling.on(-38, "12:30");
            sittings.took(one, 60, came(sanna), came(pieter));
            sittings.noted(
                    "one",
                    Compartment.JOINT,
                    one,
                    "Began with the push, because both had said that it stood in the room. He spoke of it without"
                            + " 'but'.");
            telling.on(-5, "09:00");
            sittings.booked("two", SessionType.JOINT, 9, "12:30", sanna, pieter);
        }
    },

    /** Twins, seen by a trainee under supervision. */
    TRAINING_CASE("iyer-thornbury") {
        @Override
        void tell(Telling telling) {
            var family = new Family(telling);
            telling.on(-30, "09:00");
            PersonId meera = family.parent("Meera", "Iyer", "1987-11-09");
            PersonId tom = family.parent("Tom", "Thornbury", "1986-06-25");
            family.child("Asha", "Thornbury", "2020-01-06", 1);
            family.child("Rohan", "Thornbury", "2020-01-06", 2);
            family.lives(meera, "2 Chapel Fold, Hebden Bridge", Confidential.NOBODY);
            family.referred(ReferralRoute.HEALTH, "health-visitor", -30);
            family.accepted();
            family.seenBy("supervisor", AllocationRole.SUPERVISOR);
            family.seenBy("trainee", AllocationRole.TRAINEE);
            telling.on(-24, "14:00");
            family.screened("trainee", meera, ScreeningOutcome.CLEAR, RiskLevel.LOW, "No item of concern.", null);
            telling.on(-23, "14:00");
            family.screened("trainee", tom, ScreeningOutcome.CLEAR, RiskLevel.LOW, "No item of concern.", null);
            var sittings = new Sittings(telling, family, "trainee");
            telling.on(-21, "09:00");
            var session = sittings.booked("tom", SessionType.INDIVIDUAL, -10, "15:00", tom);
            telling.on(-10, "15:00");
            sittings.took(session, 50, came(tom));
            sittings.noted(
                    "tom",
                    Compartment.of(tom),
                    session,
                    "Told the story of the separation as one long Tuesday. Tried to ask about the twins as two people,"
                            + " not one.");
        }
    },

    /** Accepted and allocated; the first screening has begun. */
    SCREENING_BEGUN("castellanos-greaves") {
        @Override
        void tell(Telling telling) {
            var family = new Family(telling);
            telling.on(-12, "09:00");
            PersonId ines = family.parent("Inés", "Castellanos", "1992-08-16");
            family.parent("Callum", "Greaves", "1990-03-29");
            family.child("Leo", "Greaves", "2021-07-07", null);
            family.lives(ines, "40 Harbour Terrace, Whitehaven", Confidential.NOBODY);
            family.referred(ReferralRoute.CAFCASS, "cafcass-officer", -12);
            telling.on(-9, "09:00");
            family.accepted();
            family.seenBy("clinician2", AllocationRole.LEAD);
            telling.on(-1, "11:00");
            family.screeningStarted("clinician2", ines);
        }
    },

    /** One willing parent is enough; waiting for triage with a question asked. */
    AWAITING_TRIAGE("farouk-delaney") {
        @Override
        void tell(Telling telling) {
            var family = new Family(telling);
            telling.on(-3, "16:00");
            PersonId samir = family.parent("Samir", "Farouk", "1981");
            family.child("Nadia", "Delaney", "2013-09-18", null);
            family.lives(samir, "5 Lock Cottages, Bingley", Confidential.NOBODY);
            family.referred(ReferralRoute.SELF, "parent", -3);
            telling.on(-1, "10:00");
            telling.does(
                    "manager",
                    new TriageReferral(
                            family.caseFile(),
                            TriageDecision.MORE_INFORMATION,
                            null,
                            new Confided("Is there a hearing date, and does the other parent know of the referral?")));
        }
    };

    private final String family;

    EarlierSteps(String family) {
        this.family = family;
    }

    abstract void tell(Telling telling);

    Story story() {
        var step = this;
        return new Story() {
            @Override
            public String name() {
                return step.family;
            }

            @Override
            public void tell(Telling telling) {
                step.tell(telling);
            }
        };
    }
}
