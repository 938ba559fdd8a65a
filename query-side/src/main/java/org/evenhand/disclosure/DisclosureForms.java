package org.evenhand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.bundles.BundleCommand.OrderBundleOfDisclosure;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.ExtendDisclosureDue;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.RecallDisclosure;
import org.evenhand.disclosure.DisclosureCommand.RecordDisclosureReceived;
import org.evenhand.disclosure.DisclosureCommand.RecordLegalReview;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureFile.OrderWords;
import org.evenhand.disclosure.DisclosureFile.Standing;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.jspecify.annotations.Nullable;

/** The forms that fit where a request stands; what does not fit is not drawn, and what is not drawn is still judged when sent. */
record DisclosureForms(
        @Nullable Form review,
        @Nullable Form opinion,
        List<Scope> scopes,
        @Nullable Form build,
        @Nullable Form check,
        @Nullable Form release,
        @Nullable Form received,
        @Nullable Form refuse,
        @Nullable Form recall,
        @Nullable Form correct,
        @Nullable Form pause,
        @Nullable Form resume,
        @Nullable Form extend,
        @Nullable Form bundle) {

    /** A scope for each order that can be relied on; one without an order where there is none. */
    record Scope(Form form, @Nullable OrderWords order, List<OrderWords> words) {}

    static final Map<String, List<Choice>> CHOICES = Map.of(
            "advice", Choice.of(LegalAdvice.values()),
            "harm", List.of(Choice.keyed("true", "disclosure.harm.yes"), Choice.keyed("false", "disclosure.harm.no")),
            "classes", Choice.of(DataClass.values()),
            "found", Choice.of(PageFinding.What.values()),
            "method", Choice.of(DisclosureMethod.values()),
            "refused", Choice.of(RefusedBecause.values()),
            "pause", Choice.of(ClockPause.values()),
            "stated", List.of(Choice.keyed("true", "disclosure.as-of-stated.yes")));

    static DisclosureForms of(DisclosureFile file, Forms forms) {
        return new Drawing(file, forms).drawn();
    }

    private record Drawing(DisclosureFile file, Forms forms) {

        DisclosureForms drawn() {
            Standing now = file.standing();
            boolean open = now.state() != DisclosureState.REFUSED && now.state() != DisclosureState.RECALLED;
            boolean desk = file.atDesk() && open;
            boolean released = now.releasedAt() != null;
            boolean packed = now.packHash() != null;
            boolean theirOwn = desk && !released && now.basis() == DisclosureBasis.SUBJECT_ACCESS;
            return new DisclosureForms(
                    form(RecordLegalReview.class, desk),
                    form(RecordSeriousHarmOpinion.class, !file.atDesk() && open),
                    desk ? scopes() : List.of(),
                    form(BuildDisclosurePack.class, desk && !file.scope().isEmpty()),
                    form(CheckConfidentiality.class, desk && packed && now.pages() == null),
                    form(ReleaseDisclosure.class, desk && packed && now.pages() != null && !released),
                    form(RecordDisclosureReceived.class, desk && released && now.receivedAt() == null),
                    form(RefuseDisclosure.class, desk && !released),
                    form(RecallDisclosure.class, desk && released),
                    form(SendDisclosureCorrection.class, desk && released && now.changed() && now.pages() != null),
                    form(PauseDisclosureClock.class, theirOwn && now.pausedOn() == null),
                    form(ResumeDisclosureClock.class, theirOwn && now.pausedOn() != null),
                    form(ExtendDisclosureDue.class, theirOwn),
                    desk && released ? bundle() : null);
        }

        private Form bundle() {
            Standing now = file.standing();
            return forms.of(
                    OrderBundleOfDisclosure.class, Map.of("disclosure", now.disclosure(), "caseFile", now.caseFile()));
        }

        private List<Scope> scopes() {
            List<OrderWords> orders =
                    file.orders().stream().filter(each -> each.text() != null).toList();
            Form empty = Objects.requireNonNull(form(DecideDisclosureScope.class, true));
            if (orders.isEmpty()) {
                return List.of(new Scope(empty, null, List.of()));
            }
            return orders.stream()
                    .map(each -> each.courtOrder().value() + "-" + each.version())
                    .distinct()
                    .map(key -> {
                        List<OrderWords> words = orders.stream()
                                .filter(each -> key.equals(each.courtOrder().value() + "-" + each.version()))
                                .toList();
                        boolean only = words.size() == orders.size();
                        return new Scope(only ? empty : empty.named(key.substring(24)), words.getFirst(), words);
                    })
                    .toList();
        }

        private @Nullable Form form(Class<? extends DisclosureCommand> command, boolean fits) {
            return fits ? forms.of(command, Map.of("disclosure", file.standing().disclosure())) : null;
        }
    }

    List<Form> all() {
        // Of several scopes one form was sent: its refusal is told once.
        return Stream.concat(
                        scopes.stream().map(Scope::form).limit(1),
                        Stream.of(
                                        review, opinion, build, check, release, received, refuse, recall, correct,
                                        pause, resume, extend, bundle)
                                .filter(Objects::nonNull))
                .map(Objects::requireNonNull)
                .toList();
    }
}
