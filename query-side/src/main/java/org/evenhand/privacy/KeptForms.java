package org.evenhand.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.AskErasureVerification;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.LiftLegalHold;
import org.evenhand.privacy.RetentionCommand.PlaceLegalHold;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The forms that fit where a subject's data stands. Whether it may go is not guessed here: the form for it is drawn wherever it was
 * granted, and what forbids it is said when it is sent.
 */
record KeptForms(
        @Nullable Form rule,
        @Nullable Form hold,
        Map<HoldId, Form> lift,
        Map<ErasureId, Form> decide,
        Map<ErasureId, Form> execute,
        Map<ErasureId, Form> verify,
        List<Choice> erasable) {

    static final Map<String, List<Choice>> CHOICES = Map.of(
            "hold", Choice.of(HoldReason.values()),
            "outcome", Choice.of(ErasureOutcome.values()),
            "because", Choice.of(ErasureException.values()));

    static KeptForms of(KeptData found, boolean decides, Forms forms) {
        if (!decides) {
            return new KeptForms(null, null, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
        }
        Map<String, Subject> path = Map.of("subject", found.subject());
        var lift = new LinkedHashMap<HoldId, Form>();
        found.holds().stream()
                .filter(each -> each.liftedAt() == null)
                .forEach(each -> lift.put(
                        each.hold(),
                        forms.of(LiftLegalHold.class, Map.of("subject", found.subject(), "hold", each.hold()))
                                .named(each.hold().value().toString())));
        return new KeptForms(
                forms.of(ApplyRetentionRule.class, path),
                forms.of(PlaceLegalHold.class, path),
                lift,
                drawn(found, forms, DecideErasure.class, KeptForms::isDecidable),
                drawn(found, forms, ExecuteErasure.class, KeptForms::isGranted),
                drawn(found, forms, AskErasureVerification.class, KeptForms::isDone),
                erasable(found));
    }

    /** Again, too, until it has begun: a refusal for legal claims is looked at once more when the hold is lifted. */
    private static boolean isDecidable(ErasureState state) {
        return state == ErasureState.REQUESTED || state == ErasureState.REFUSED || isGranted(state);
    }

    private static boolean isGranted(ErasureState state) {
        return state == ErasureState.GRANTED || state == ErasureState.PARTIAL;
    }

    private static boolean isDone(ErasureState state) {
        return state == ErasureState.EXECUTED || state == ErasureState.VERIFIED || state == ErasureState.FAILED;
    }

    private static Map<ErasureId, Form> drawn(
            KeptData found, Forms forms, Class<? extends RetentionCommand> command, Predicate<ErasureState> fits) {
        var drawn = new LinkedHashMap<ErasureId, Form>();
        found.erasures().stream()
                .filter(each -> fits.test(each.state()))
                .forEach(each -> drawn.put(
                        each.erasure(),
                        forms.of(command, Map.of("subject", found.subject(), "erasure", each.erasure()))
                                .named(each.erasure().value().toString())));
        return drawn;
    }

    /** The subject itself and, of a person, their case files: no request reaches further. */
    private static List<Choice> erasable(KeptData found) {
        var own = Choice.keyed(
                found.subject().toString(),
                "retention.erase." + found.subject().kind().code());
        var all = new ArrayList<>(List.of(own));
        if (found.subject().kind() == Subject.Kind.PERSON) {
            found.concerned().stream()
                    .map(each -> Whose.of(each.subject(), null))
                    .forEach(each -> all.add(Choice.named(
                            each.href().substring("/retention/".length()), "Case file …" + each.reference())));
        }
        return List.copyOf(all);
    }

    public Map<String, List<Choice>> choices() {
        return CHOICES;
    }
}
