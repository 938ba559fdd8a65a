package org.evenhand.demo;

import static org.evenhand.demo.Sittings.came;
import static org.evenhand.demo.Sittings.late;
import static org.evenhand.demo.Sittings.missing;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.HearingType;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.Party;
import org.evenhand.court.PartyBound;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionKind;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionType;

/** The ordinary course: referred by a court, five sessions in; a draft order overtaken by the court-sealed one; a late entry. */
final class JointWorkUnderWay implements Story {

    @Override
    public String name() {
        return "hartley-okafor";
    }

    @Override
    public void tell(Telling telling) {
        var family = new Family(telling);
        telling.on(-112, "10:00");
        PersonId ruth = family.parent("Ruth", "Hartley", "1986-03-14");
        PersonId daniel = family.parent("Daniel", "Okafor", "1984-09-02");
        PersonId noah = family.child("Noah", "Okafor", "2016-05-23", null);
        PersonId esther = family.child("Esther", "Okafor", "2018-11-30", null);
        family.lives(ruth, "14 Quay Street, Lancaster", Confidential.NOBODY);
        family.reachedBy(ruth, ContactKind.TELEPHONE, "01632 960114", Confidential.FROM_OTHER_PARTIES);
        family.lives(daniel, "Flat 3, 88 Moor Lane, Preston", Confidential.NOBODY);
        family.referred(ReferralRoute.COURT, "district-judge", -112);
        telling.on(-110, "09:30");
        family.accepted();
        family.seenBy("clinician", AllocationRole.LEAD);
        family.seenBy("supervisor", AllocationRole.SUPERVISOR);
        family.seenBy("clinician2", AllocationRole.CO_THERAPIST);
        Proceedings proceedings = court(telling, family, ruth, daniel, noah, esther);

        telling.on(-105, "11:00");
        family.screened(
                "clinician",
                ruth,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "Shouting at handovers, no fear of harm. Feels unheard rather than unsafe.",
                null);
        telling.on(-104, "16:00");
        family.screened(
                "clinician",
                daniel,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "Describes rows about timing. No violence, no control of money or movement.",
                null);
        telling.on(-98, "11:00");
        family.agreesToJointWork("clinician", ruth);
        family.agreesToJointWork("clinician", daniel);

        var sittings = new Sittings(telling, family, "clinician");
        sessions(telling, sittings, ruth, daniel);
        telling.on(-4, "10:00");
        var next = sittings.booked("six", SessionType.JOINT, 1, "10:30", ruth, daniel);
        sittings.staggered(next, ruth, daniel);
        telling.on(-1, "16:40");
        sittings.drafted(
                "telephone",
                Compartment.of(daniel),
                null,
                NoteKind.TELEPHONE,
                "Daniel rang to ask whether the school play could be talked about on Monday. Agreed to put it first.");
        // What an earlier version of this program did not tell comes after what it told.
        telling.on(-14, "11:40");
        AgreedAndAsked.plan(telling, family, ruth, daniel);
        telling.on(-1, "14:10");
        AgreedAndAsked.attendance(telling, family, proceedings);
    }

    private static void sessions(Telling telling, Sittings sittings, PersonId ruth, PersonId daniel) {
        telling.on(-91, "09:00");
        var one = sittings.booked("one", SessionType.JOINT, -84, "10:30", ruth, daniel);
        sittings.staggered(one, ruth, daniel);
        telling.on(-84, "10:30");
        sittings.took(one, 60, came(ruth), came(daniel));
        sittings.noted(
                "one",
                Compartment.JOINT,
                one,
                "Both came with lists. Asked each to say what Noah might have felt, sitting in the car during the"
                        + " handover on Friday. Ruth: 'invisible'. Daniel, after a silence: 'like a parcel'. First moment"
                        + " of shared curiosity. Agreed that handovers move to school for four weeks.");

        telling.on(-77, "09:00");
        var two = sittings.booked("two", SessionType.JOINT, -70, "10:30", ruth, daniel);
        telling.on(-70, "10:30");
        sittings.took(two, 55, came(ruth), late(daniel, 10));
        sittings.noted(
                "two",
                Compartment.JOINT,
                two,
                "Arousal rose quickly over the summer dates; slowed down, stop and rewind. Both could name the moment"
                        + " at which the other became 'a wall'. Ended calmer. Dates for August left open on purpose.");
        sittings.noted(
                "two, ruth",
                Compartment.of(ruth),
                two,
                "Seen alone for ten minutes afterwards at her request. Worries about saying the wrong thing in front"
                        + " of the judge. No concern about safety.");

        telling.on(-56, "09:00");
        var three = sittings.booked("three", SessionType.JOINT, -49, "10:30", ruth, daniel);
        telling.on(-49, "10:30");
        sittings.took(three, 60, came(ruth), came(daniel));
        var late = sittings.drafted(
                "three",
                Compartment.JOINT,
                three,
                NoteKind.PROGRESS,
                "Esther's nightmares: each had explained them by the other's house. Wondered together what else a"
                        + " seven year old carries at night. They will both tell her the same sentence about the two"
                        + " bedrooms.");
        telling.on(-45, "17:20");
        sittings.signed(late, "I was off sick from the afternoon of the session until today.");

        telling.on(-35, "09:00");
        var four = sittings.booked("four", SessionType.JOINT, -28, "10:30", ruth, daniel);
        telling.on(-28, "10:30");
        sittings.took(four, 30, came(ruth), missing(daniel));
        sittings.noted(
                "four",
                Compartment.JOINT,
                four,
                "Daniel did not come and sent no word. Joint work was not attempted; the time was used to plan the next"
                        + " session's arrival. Nothing about the other parent was discussed.");

        telling.on(-21, "09:00");
        var five = sittings.booked("five", SessionType.JOINT, -14, "10:30", ruth, daniel);
        telling.on(-14, "10:30");
        sittings.took(five, 60, came(ruth), came(daniel));
        sittings.noted(
                "five",
                Compartment.JOINT,
                five,
                "Repair of the missed session: Daniel had stood outside and gone home. Ruth could hear it without"
                        + " using it. Agreed a sentence either may say to pause. Handovers at school continue until"
                        + " Christmas.");
    }

    private static Proceedings court(
            Telling telling, Family family, PersonId ruth, PersonId daniel, PersonId noah, PersonId esther) {
        var proceedings = new Proceedings(
                telling,
                family,
                "1728345019283744",
                "Lancaster Family Court",
                CourtCaseType.C100,
                new Party(ruth, PartyRole.APPLICANT),
                new Party(daniel, PartyRole.RESPONDENT),
                new Party(noah, PartyRole.CHILD),
                new Party(esther, PartyRole.CHILD));
        telling.on(-100, "12:00");
        var draft = proceedings.order("arrangements", 1, OrderState.DRAFT, OrderKind.CHILD_ARRANGEMENTS, -100, null);
        proceedings.provides(
                draft,
                ProvisionKind.CONTACT,
                -100,
                null,
                "The children spend every weekend with the father, from Friday 15:30 to Sunday 18:00.",
                daniel,
                noah,
                esther);
        telling.on(-93, "12:00");
        var issued =
                proceedings.order("arrangements", 2, OrderState.COURT_SEALED, OrderKind.CHILD_ARRANGEMENTS, -94, null);
        proceedings.provides(
                issued,
                ProvisionKind.CONTACT,
                -94,
                null,
                "The children spend alternate weekends with the father, from Friday 15:30 to Sunday 17:00.",
                daniel,
                noah,
                esther);
        proceedings.provides(
                issued,
                ProvisionKind.ACTIVITY,
                -94,
                null,
                "The parents take part in Parenting Together at this service.",
                ruth,
                daniel);
        proceedings.listed(HearingType.DRA, 20, "10:00", ruth, daniel);
        telling.on(-2, "12:00");
        proceedings.directed(
                "statement",
                issued,
                PartyBound.THIS_SERVICE,
                -3,
                8,
                "A statement of attendance, without opinion, is filed and served on both parties.");
        return proceedings;
    }
}
