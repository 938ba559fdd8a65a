package org.evenhand.demo;

import static org.evenhand.demo.Sittings.came;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.Confidential;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionType;

/** One parent withdraws while a joint session is booked: it will not start, and the other parent is not told who it was. */
final class OneParentWithdraws implements Story {

    @Override
    public String name() {
        return "balogun-walsh";
    }

    @Override
    public void tell(Telling telling) {
        var family = new Family(telling);
        telling.on(-63, "09:00");
        PersonId femi = family.parent("Femi", "Balogun", "1982-12-19");
        PersonId grace = family.parent("Grace", "Walsh", "1985-04-05");
        family.child("Isaac", "Balogun", "2014-08-11", null);
        family.lives(femi, "9 Tannery Row, Kendal", Confidential.NOBODY);
        family.lives(grace, "27 Beck View, Ulverston", Confidential.NOBODY);
        family.referred(ReferralRoute.LOCAL_AUTHORITY, "early-help-worker", -63);
        family.accepted();
        family.seenBy("clinician", AllocationRole.LEAD);
        telling.on(-56, "10:00");
        family.screened(
                "clinician",
                femi,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "Long, tired dispute over holidays. No concerns on any item.",
                null);
        telling.on(-55, "10:00");
        family.screened(
                "clinician",
                grace,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                "Feels out-argued, not unsafe. New partner is supportive.",
                null);
        telling.on(-50, "10:00");
        family.agreesToJointWork("clinician", femi);
        family.agreesToJointWork("clinician", grace);
        var sittings = new Sittings(telling, family, "clinician");
        var first = sittings.booked("one", SessionType.JOINT, -36, "14:00", femi, grace);
        telling.on(-36, "14:00");
        sittings.took(first, 60, came(femi), came(grace));
        sittings.noted(
                "one",
                Compartment.JOINT,
                first,
                "Careful and polite. Each spoke to the clinician and hardly to the other. Named that together. Isaac's football"
                        + " on Sundays is the one thing on which they agree.");
        telling.on(-6, "09:00");
        sittings.booked("two", SessionType.JOINT, 2, "10:30", femi, grace);
        telling.on(-1, "15:10");
        telling.does(
                "clinician",
                new WithdrawConsent(
                        family.caseFile(),
                        grace,
                        ConsentPurpose.JOINT_WORK,
                        telling.typedNow(),
                        new Confided("Told that her own sessions go on if she wishes.")));
    }
}
