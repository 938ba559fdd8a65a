package org.evenhand.demo;

import java.util.List;
import org.evenhand.disclosure.DataClass;
import org.evenhand.disclosure.DisclosureBasis;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.RequesterRole;
import org.evenhand.outcomes.PlanCommand.AgreePlan;
import org.evenhand.outcomes.PlanCommand.DraftPlan;
import org.evenhand.outcomes.PlanCommand.ProposePlanRevision;
import org.evenhand.outcomes.PlanId;
import org.evenhand.outcomes.PlanMatter;
import org.evenhand.outcomes.TypedItem;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;

/** What comes of the sessions: a parenting plan to which both agree in the end, and a court that asks who attended. */
final class AgreedAndAsked {

    private AgreedAndAsked() {}

    static void plan(Telling telling, Family family, PersonId one, PersonId other) {
        var plan = new PlanId(telling.id("plan"));
        TypedItem handover =
                item(PlanMatter.HANDOVER, "Handovers are at school, and at the library on days without school.");
        telling.does(
                "clinician",
                new DraftPlan(
                        plan,
                        family.caseFile(),
                        List.of(handover, item(PlanMatter.COMMUNICATION, "By e-mail, answered within a day."))));
        telling.later(4);
        telling.does(
                "clinician",
                new ProposePlanRevision(
                        plan,
                        family.caseFile(),
                        1,
                        other,
                        List.of(
                                handover,
                                item(
                                        PlanMatter.COMMUNICATION,
                                        "By e-mail, answered within two days; by telephone if a child is ill."))));
        for (PersonId parent : List.of(one, other)) {
            telling.later(3);
            telling.does("clinician", new AgreePlan(plan, family.caseFile(), 2, parent, null));
        }
    }

    private static TypedItem item(PlanMatter matter, String text) {
        return new TypedItem(matter, new Confided(text), null, null, null);
    }

    static void attendance(Telling telling, Family family, Proceedings proceedings) {
        telling.does(
                "liaison",
                new RequestDisclosure(
                        new DisclosureId(telling.id("attendance")),
                        family.caseFile(),
                        proceedings.courtCase(),
                        RequesterRole.COURT,
                        null,
                        new Confided("The court's legal adviser"),
                        DisclosureBasis.COURT_ORDER,
                        new Confided("Which sessions each parent attended, without opinion."),
                        List.of(DataClass.ENROLMENT, DataClass.ATTENDANCE),
                        telling.day(-1),
                        telling.day(9)));
    }
}
