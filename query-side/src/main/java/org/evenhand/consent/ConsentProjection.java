package org.evenhand.consent;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.people.Words;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each person's last word on each purpose. */
@Component
final class ConsentProjection implements Projection<ConsentEvent> {

    private final Views views;

    ConsentProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Class<ConsentEvent> reads() {
        return ConsentEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.consent", "views.competence");
    }

    @Override
    public void evolve(ConsentEvent event, Recorded as) {
        switch (event) {
            case ConsentGiven e ->
                stands(e, as, "GIVEN", e.at(), e.expires())
                        .with("givenBy", e.givenBy())
                        .with("scope", e.scope())
                        .with("method", e.method())
                        .with("evidenceRef", e.evidenceRef())
                        .with("capacity", e.capacity())
                        .with("told", null)
                        .run();
            case ConsentWithdrawn e ->
                nothingGiven(stands(e, as, "WITHDRAWN", e.effective(), null))
                        .with("told", e.told())
                        .run();
            case ConsentRefused e ->
                nothingGiven(stands(e, as, "REFUSED", e.at(), null))
                        .with("told", null)
                        .run();
            case GillickAssessed e -> {
                views.named("consent/assessed")
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("purpose", e.purpose())
                        .with("competent", e.competent())
                        .with("reasons", e.reasons())
                        .with("assessor", e.assessor())
                        .with("at", e.at().at())
                        .run();
                // A parent's consent ends where the child's own word replaces it, and a child's where it never counted.
                views.named("consent/replaced")
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("purpose", e.purpose())
                        .with("capacity", e.competent() ? "PARENTAL_RESPONSIBILITY" : "GILLICK")
                        .with("at", e.at().at())
                        .with("version", as.version())
                        .run();
            }
        }
    }

    private Statement stands(ConsentEvent e, Recorded as, String state, Moment at, @Nullable LocalDate expires) {
        Recipient recipient = e.recipient();
        return views.named("consent/stands")
                .with("caseFile", e.caseFile())
                .with("person", e.person())
                .with("purpose", e.purpose())
                .with("state", state)
                .with("at", at.at())
                .with("expires", expires)
                .with("version", as.version())
                .with("recipient", recipient == null ? null : recipient.kind())
                .with("recipientPerson", recipient == null ? null : recipient.party())
                .with("recipientName", recipient == null ? null : recipient.name())
                .with("recipientKey", recipient == null ? null : key(recipient));
    }

    private static @Nullable String key(Recipient recipient) {
        if (recipient.kind() == RecipientKind.PARTY) {
            return "";
        }
        String name = recipient.name().text();
        return name == null ? null : Words.bare(name);
    }

    private static Statement nothingGiven(Statement statement) {
        return statement
                .with("givenBy", null)
                .with("scope", null)
                .with("method", null)
                .with("evidenceRef", null)
                .with("capacity", null);
    }
}
