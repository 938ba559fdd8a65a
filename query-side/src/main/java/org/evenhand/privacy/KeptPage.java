package org.evenhand.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What is held about one subject, until when and why; with the forms of who decides about it. */
record KeptPage(
        KeptData answer,
        Whose whose,
        Tag state,
        String keptUntil,
        List<Holding> holdings,
        List<Rule> rules,
        List<Hold> holds,
        List<Erasure> erasures,
        List<Concerned> concerned,
        KeptForms drawn)
        implements Page {

    record Holding(String kind, long streams, String newest) {}

    record Rule(String key, String code, String jurisdiction, String due, String applied, String by) {}

    /** @param lifted empty while it stands @param lift drawn where it may be lifted */
    record Hold(
            String because,
            String authority,
            String placed,
            String by,
            String lifted,
            String liftedBy,
            String liftRef,
            @Nullable Form lift) {}

    record Erasure(
            String ground,
            Tag state,
            String received,
            String due,
            boolean late,
            List<Step> steps,
            @Nullable Form decide,
            @Nullable Form execute,
            @Nullable Form verify) {}

    /** @param details keys of words */
    record Step(String key, String at, String by, List<String> details, List<Whose> subjects) {}

    record Concerned(Whose whose, String keptUntil, boolean held) {}

    static KeptPage of(KeptData found, boolean decides, Forms forms, Staff staff, Times times) {
        KeptForms drawn = KeptForms.of(found, decides, forms);
        return new KeptPage(
                found,
                Whose.of(found.subject(), found.name()),
                tag(found.state()),
                found.keptUntil() == null ? "" : times.day(found.keptUntil()),
                found.holdings().stream()
                        .map(each -> new Holding(
                                "retention.holding." + each.kind(), each.streams(), times.full(each.newest())))
                        .toList(),
                found.rules().stream()
                        .map(each -> new Rule(
                                "retention.rule." + each.rule(),
                                each.rule(),
                                each.jurisdiction(),
                                times.day(each.due()),
                                times.full(each.appliedAt()),
                                staff.name(each.appliedBy())))
                        .toList(),
                found.holds().stream()
                        .map(each -> hold(each, drawn, staff, times))
                        .toList(),
                found.erasures().stream()
                        .map(each -> erasure(found, each, drawn, staff, times))
                        .toList(),
                found.concerned().stream()
                        .map(each -> new Concerned(
                                Whose.of(each.subject(), each.name()),
                                each.keptUntil() == null ? "" : times.day(each.keptUntil()),
                                each.held()))
                        .toList(),
                drawn);
    }

    private static Hold hold(KeptData.Hold each, KeptForms drawn, Staff staff, Times times) {
        return new Hold(
                "HoldReason." + each.because(),
                each.authorityRef() == null ? "" : each.authorityRef(),
                times.full(each.placedAt()),
                staff.name(each.placedBy()),
                each.liftedAt() == null ? "" : times.full(each.liftedAt()),
                each.liftedBy() == null ? "" : staff.name(each.liftedBy()),
                each.liftRef() == null ? "" : each.liftRef(),
                drawn.lift().get(each.hold()));
    }

    private static Erasure erasure(KeptData found, KeptData.Erasure each, KeptForms drawn, Staff staff, Times times) {
        return new Erasure(
                "ErasureGround." + each.ground(),
                tag(each.state()),
                times.day(each.received()),
                times.day(each.due()),
                each.state() == ErasureState.REQUESTED && each.due().isBefore(found.today()),
                each.steps().stream().map(step -> step(step, staff, times)).toList(),
                drawn.decide().get(each.erasure()),
                drawn.execute().get(each.erasure()),
                drawn.verify().get(each.erasure()));
    }

    private static Step step(KeptData.Step each, Staff staff, Times times) {
        var details = new ArrayList<String>();
        each.because().forEach(why -> details.add("ErasureException." + why));
        each.checks().forEach(check -> details.add("ErasureCheck." + check));
        return new Step(
                "retention.step." + each.step(),
                times.full(each.at()),
                each.by() == null ? "" : staff.name(each.by()),
                details,
                each.subjects().stream()
                        .map(subject -> Whose.of(Subject.parse(subject), null))
                        .toList());
    }

    private static Tag tag(KeptData.State state) {
        return new Tag(
                "KeptData.State." + state,
                switch (state) {
                    case NO_RULE -> "yellow";
                    case KEPT -> "green";
                    case DUE -> "orange";
                    case HELD -> "purple";
                    case ERASED -> "grey";
                });
    }

    static Tag tag(ErasureState state) {
        return new Tag(
                "ErasureState." + state,
                switch (state) {
                    case REQUESTED -> "yellow";
                    case GRANTED, PARTIAL, BEGUN, EXECUTED -> "blue";
                    case VERIFIED -> "green";
                    case REFUSED -> "grey";
                    case FAILED -> "red";
                });
    }

    public List<Choice> rulesOnOffer() {
        return answer.offered().stream()
                .map(each -> Choice.keyed(each.code(), "retention.rule." + each.code()))
                .toList();
    }

    @Override
    public List<Form> forms() {
        return Stream.of(
                        Stream.of(drawn.rule(), drawn.hold()),
                        drawn.lift().values().stream(),
                        drawn.decide().values().stream(),
                        drawn.execute().values().stream(),
                        drawn.verify().values().stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
