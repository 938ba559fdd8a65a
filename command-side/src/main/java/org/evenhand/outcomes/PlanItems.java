package org.evenhand.outcomes;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.Consent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentId;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.outcomes.PlanRefusal.ItemTextRequired;
import org.evenhand.outcomes.PlanRefusal.ItemsMissing;
import org.evenhand.outcomes.PlanRefusal.WishesOfNoChild;
import org.evenhand.outcomes.PlanRefusal.WishesWithoutBasis;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What a plan may hold. A child's wishes are read by both parents, so they need a right to stand there. */
record PlanItems(CaseFile caseFile, CaseFileId id, OtherStreams others, Moment now) {

    List<PlanItem> of(List<TypedItem> typed) {
        if (typed.isEmpty()) {
            throw Refused.because(new ItemsMissing());
        }
        return typed.stream().map(this::item).toList();
    }

    private PlanItem item(TypedItem typed) {
        if (typed.text().isBlank()) {
            throw Refused.because(new ItemTextRequired());
        }
        PersonId child = typed.wishesOf();
        if (child == null) {
            return new PlanItem(typed.matter(), typed.text().about(id.subject()), null, null);
        }
        if (!caseFile.isChild(child)) {
            throw Refused.because(new WishesOfNoChild(child));
        }
        WishesBasis basis = typed.basis();
        if (basis == null || !isLawful(child, basis, typed)) {
            throw Refused.because(new WishesWithoutBasis(child));
        }
        return new PlanItem(typed.matter(), typed.text().about(child.subject()), child, basis);
    }

    private boolean isLawful(PersonId child, WishesBasis basis, TypedItem typed) {
        return switch (basis) {
            case CONSENT -> consents(child, now.at());
            case COURT_ORDER -> typed.orderedIn() != null && new CourtOrders(typed.orderedIn(), others).bindIn(id, now);
        };
    }

    private boolean consents(PersonId child, Instant at) {
        var consent = ConsentId.of(id, child, ConsentPurpose.TREATMENT);
        var events = others.eventsOf(new StreamId(StreamType.CONSENT, consent), ConsentEvent.class);
        return Consent.of(events).isInForceAt(at);
    }
}
