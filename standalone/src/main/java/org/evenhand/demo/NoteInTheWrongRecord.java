package org.evenhand.demo;

import static org.evenhand.demo.Sittings.came;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.people.Confidential;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.AddendumId;
import org.evenhand.sessions.AddendumKind;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.SessionType;
import org.evenhand.sessions.StrikeOutReason;

/** A note signed in the wrong parent's record, struck out by two people; and an addendum to another. */
final class NoteInTheWrongRecord implements Story {

    @Override
    public String name() {
        return "novak-prentice";
    }

    @Override
    public void tell(Telling telling) {
        var family = new Family(telling);
        telling.on(-49, "09:00");
        PersonId jana = family.parent("Jana", "Novak", "1989-10-21");
        PersonId oliver = family.parent("Oliver", "Prentice", "1987-07-17");
        family.child("Emil", "Prentice", "2017-03-03", null);
        family.lives(jana, "6 Malthouse Court, Skipton", Confidential.NOBODY);
        family.lives(oliver, "113 Station Road, Keighley", Confidential.NOBODY);
        family.referred(ReferralRoute.SELF, "parent", -49);
        family.accepted();
        family.seenBy("clinician2", AllocationRole.LEAD);
        family.seenBy("clinician", AllocationRole.CO_THERAPIST);
        telling.on(-42, "10:00");
        family.screened(
                "clinician2",
                jana,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "No item of concern. Wants fewer messages.",
                null);
        telling.on(-41, "10:00");
        family.screened(
                "clinician2",
                oliver,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "No item of concern. Wants answers.",
                null);
        var sittings = new Sittings(telling, family, "clinician2");
        telling.on(-35, "09:00");
        var hers = sittings.booked("jana", SessionType.INDIVIDUAL, -28, "09:30", jana);
        var his = sittings.booked("oliver", SessionType.INDIVIDUAL, -28, "11:00", oliver);
        telling.on(-28, "09:30");
        sittings.took(hers, 50, came(jana));
        telling.on(-28, "11:00");
        sittings.took(his, 50, came(oliver));
        var wrong = sittings.noted(
                "wrong",
                Compartment.of(oliver),
                his,
                "Counted forty messages in a weekend. Silence feels to her like the only door that locks.");
        sittings.noted(
                "right",
                Compartment.of(jana),
                hers,
                "Counted forty messages in a weekend. Silence feels to her like the only door that locks.");
        var note = sittings.noted(
                "oliver",
                Compartment.of(oliver),
                his,
                "Silence reads to him as contempt. Could hold, for a minute, that it might be fear of another row.");
        telling.on(-27, "09:10");
        telling.does(
                "clinician2",
                new RequestStrikeOut(
                        wrong,
                        StrikeOutReason.WRONG_PERSON,
                        new Confided("Written in the other parent's record by mistake.")));
        telling.on(-27, "12:30");
        telling.does("clinician", new ApproveStrikeOut(wrong));
        telling.on(-20, "17:00");
        telling.does(
                "clinician2",
                new AddAddendum(
                        note,
                        new AddendumId(telling.id("addendum")),
                        AddendumKind.CLARIFICATION,
                        new Confided("'A minute' means within the session; he returned to it twice by himself."),
                        new Confided("Supervisor asked what was meant.")));
    }
}
