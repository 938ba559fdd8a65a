package org.evenhand.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.Member;
import org.evenhand.outcomes.PlanQuery.PlansOf;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class AnswerPlansOf implements Answers<PlansOf, Plans> {

    private final Views views;
    private final Families families;

    AnswerPlansOf(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    private record Row(PlanId plan, int revision, boolean withdrawn) {}

    @Override
    public Class<PlansOf> question() {
        return PlansOf.class;
    }

    @Override
    public Optional<Plans> answer(PlansOf question, Sight sight) {
        if (!sight.sees(Compartment.JOINT)) {
            return Optional.empty();
        }
        return families.find(question.caseFile(), sight)
                .map(facts -> new Plans(
                        facts,
                        views
                                .sql("select plan, revision, withdrawn_at is not null as withdrawn from views.plan "
                                        + "where case_file = :caseFile order by drafted_at desc, plan")
                                .with("caseFile", question.caseFile())
                                .rows(Row.class)
                                .stream()
                                .map(row -> written(row, facts, sight))
                                .toList()));
    }

    private Plans.Written written(Row row, CaseFacts facts, Sight sight) {
        List<Plans.Agreed> agreed = views.sql("select revision, person, agreed_at from views.plan_agreed "
                        + "where plan = :plan order by revision, agreed_at, person")
                .with("plan", row.plan())
                .rows(Plans.Agreed.class);
        Integer inForce = row.withdrawn() ? null : inForce(agreed, facts);
        List<Plans.Item> items = views.named("outcomes/items")
                .with("plan", row.plan())
                .with("revision", row.revision())
                .with("inForce", inForce == null ? row.revision() : inForce)
                .rows(Plans.Item.class);
        List<Plans.Breach> breaches = views.sql("select person, matter, text, claimed_at from views.plan_breach "
                        + "where plan = :plan and compartment = any (:compartments) order by leaf")
                .with("plan", row.plan())
                .with("compartments", sight.codes())
                .rows(Plans.Breach.class);
        return new Plans.Written(row.plan(), row.revision(), inForce, row.withdrawn(), items, agreed, breaches);
    }

    private static @Nullable Integer inForce(List<Plans.Agreed> agreed, CaseFacts facts) {
        List<PersonId> parents = facts.parents().stream().map(Member::person).toList();
        Map<Integer, Set<PersonId>> by = agreed.stream()
                .collect(Collectors.groupingBy(
                        Plans.Agreed::revision, Collectors.mapping(Plans.Agreed::person, Collectors.toSet())));
        return by.entrySet().stream()
                .filter(each -> parents.size() > 1 && each.getValue().containsAll(parents))
                .map(Map.Entry::getKey)
                .max(Integer::compare)
                .orElse(null);
    }
}
