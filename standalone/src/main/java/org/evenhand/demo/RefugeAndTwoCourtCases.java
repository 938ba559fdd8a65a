package org.evenhand.demo;

import static org.evenhand.demo.Sittings.came;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.HearingType;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.Party;
import org.evenhand.court.PartyRole;
import org.evenhand.court.ProvisionKind;
import org.evenhand.people.Confidential;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.RefugeBasis;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionType;

/** A refuge address, two court cases for one family, and an order that bars joint work: each parent is seen alone. */
final class RefugeAndTwoCourtCases implements Story {

    @Override
    public String name() {
        return "brennan-silva";
    }

    @Override
    public void tell(Telling telling) {
        var family = new Family(telling);
        telling.on(-70, "09:45");
        PersonId maeve = family.parent("Maeve", "Brennan", "1991-06-08");
        PersonId tiago = family.parent("Tiago", "Silva", "1988-01-27");
        PersonId lia = family.child("Lia", "Silva", "2019-02-14", null);
        telling.does("liaison", new FlagConfidentiality(maeve, ConfidentialityBasis.C8_FILED, telling.day(-72)));
        telling.does("liaison", new MarkRefuge(maeve, telling.day(-71), RefugeBasis.COURT_FORM));
        family.lives(maeve, "The Willows, a refuge, Ormskirk", Confidential.FROM_OTHER_PARTIES);
        family.reachedBy(
                maeve,
                ContactKind.SAFE_POSTAL_ROUTE,
                "c/o her solicitors, 2 Castle Yard, Liverpool",
                Confidential.FROM_OTHER_PARTIES);
        family.lives(tiago, "51 Alder Grove, Southport", Confidential.NOBODY);
        family.referred(ReferralRoute.CAFCASS, "cafcass-officer", -70);
        telling.on(-68, "10:00");
        family.accepted();
        family.seenBy("clinician", AllocationRole.LEAD, maeve, lia);
        family.seenBy("clinician2", AllocationRole.CO_THERAPIST, tiago);
        courts(telling, family, maeve, tiago, lia);

        telling.on(-60, "13:00");
        family.screened(
                "clinician",
                maeve,
                ScreeningOutcome.JOINT_UNSUITABLE,
                RiskLevel.HIGH,
                "Followed to work twice since she left. Her phone was searched daily for three years. Afraid of being"
                        + " found.",
                null);
        telling.on(-58, "15:00");
        family.screened(
                "clinician2",
                tiago,
                ScreeningOutcome.CLEAR,
                RiskLevel.MEDIUM,
                "Says that the separation came out of nowhere. Wants to see Lia at the contact centre.",
                null);

        var withMaeve = new Sittings(telling, family, "clinician");
        telling.on(-50, "09:00");
        var alone = withMaeve.booked("maeve one", SessionType.INDIVIDUAL, -42, "13:30", maeve);
        telling.on(-42, "13:30");
        withMaeve.took(alone, 50, came(maeve));
        withMaeve.noted(
                "maeve one",
                Compartment.of(maeve),
                alone,
                "Sleeping again since the move. Spoke about Lia asking where her rabbit is. Safety plan gone through;"
                        + " the school has the new collection password.");
        telling.on(-4, "09:00");
        withMaeve.booked("maeve two", SessionType.INDIVIDUAL, 2, "13:30", maeve);

        var withTiago = new Sittings(telling, family, "clinician2");
        telling.on(-40, "09:00");
        var his = withTiago.booked("tiago one", SessionType.INDIVIDUAL, -33, "16:00", tiago);
        telling.on(-33, "16:00");
        withTiago.took(his, 50, came(tiago));
        withTiago.noted(
                "tiago one",
                Compartment.of(tiago),
                his,
                "Moved between grief and blame. Could wonder, briefly, what Lia sees when voices rise. Asked twice"
                        + " where they live; was told that this is never shared.");
    }

    private static void courts(Telling telling, Family family, PersonId maeve, PersonId tiago, PersonId lia) {
        var protection = new Proceedings(
                telling,
                family,
                "1730561288402171",
                "Liverpool Family Court",
                CourtCaseType.FL401,
                new Party(maeve, PartyRole.APPLICANT),
                new Party(tiago, PartyRole.RESPONDENT));
        var order = protection.order("protection", 1, OrderState.COURT_SEALED, OrderKind.NON_MOLESTATION, -75, 290);
        protection.provides(
                order,
                ProvisionKind.NON_MOLESTATION,
                -75,
                290,
                "The respondent must not contact the applicant directly or through others, nor come within 100 metres"
                        + " of her.",
                maeve,
                tiago);
        var children = new Proceedings(
                telling,
                family,
                "1730569912044632",
                "Liverpool Family Court",
                CourtCaseType.C100,
                new Party(tiago, PartyRole.APPLICANT),
                new Party(maeve, PartyRole.RESPONDENT),
                new Party(lia, PartyRole.CHILD));
        children.listed(HearingType.FACT_FINDING, 34, "10:30", maeve, tiago);
    }
}
