package org.evenhand.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.Member;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.jspecify.annotations.Nullable;

/** What the parents agree on, revision by revision, and what of it an order has taken away. */
record PlansPage(Plans answer, CaseBar bar, List<Plan> plans, Form draft, List<Choice> matters) implements Page {

    /** @param agree drawn while somebody has not agreed to the last revision */
    record Plan(
            Tag state,
            int revision,
            List<Item> items,
            List<String> agreed,
            List<Breach> breaches,
            @Nullable Form agree,
            List<Choice> parents) {}

    record Item(String revision, String matter, String text, String wishesOf, String settled, boolean byOrder) {}

    record Breach(String person, String shade, String matter, String text, String when) {}

    static PlansPage of(Plans plans, Forms forms, Times times) {
        var labels = new Labels(plans.facts().members());
        var caseFile = plans.facts().caseFile();
        return new PlansPage(
                plans,
                CaseBar.of(plans.facts(), "plans"),
                plans.plans().stream()
                        .map(plan -> plan(plan, plans, labels, forms, times))
                        .toList(),
                forms.of(PlanCommand.DraftPlan.class, Map.of("caseFile", caseFile)),
                Choice.of(PlanMatter.values()));
    }

    private static Plan plan(Plans.Written plan, Plans plans, Labels labels, Forms forms, Times times) {
        boolean settled = plan.withdrawn() || plan.inForce() != null && plan.inForce() == plan.revision();
        return new Plan(
                plan.withdrawn()
                        ? new Tag("plans.withdrawn", "grey")
                        : plan.inForce() != null
                                ? new Tag("plans.in-force", "green")
                                : new Tag("plans.proposed", "yellow"),
                plan.revision(),
                plan.items().stream()
                        .map(item -> new Item(
                                String.valueOf(item.revision()),
                                "PlanMatter." + item.matter(),
                                item.text() == null ? "erased" : item.text(),
                                item.wishesOf() == null ? "" : labels.of(item.wishesOf()),
                                item.settledFrom() == null ? "" : times.day(item.settledFrom()),
                                item.byOrder()))
                        .toList(),
                plan.agreed().stream()
                        .map(each ->
                                labels.of(each.person()) + ", " + each.revision() + ", " + times.full(each.agreedAt()))
                        .toList(),
                plan.breaches().stream()
                        .map(each -> new Breach(
                                labels.of(each.person()),
                                labels.shade(Compartment.of(each.person())),
                                "PlanMatter." + each.matter(),
                                each.text() == null ? "erased" : each.text(),
                                times.full(each.claimedAt())))
                        .toList(),
                settled
                        ? null
                        : forms.of(
                                        PlanCommand.AgreePlan.class,
                                        Map.of("caseFile", plans.facts().caseFile(), "plan", plan.plan()))
                                .named(plan.plan().value().toString().substring(24)),
                plans.facts().parents().stream()
                        .map(Member::person)
                        .map(person -> Choice.named(person.value().toString(), labels.of(person)))
                        .toList());
    }

    @Override
    public List<Form> forms() {
        var drawn = new ArrayList<Form>();
        drawn.add(draft);
        plans.stream().map(Plan::agree).filter(each -> each != null).forEach(drawn::add);
        return drawn;
    }
}
