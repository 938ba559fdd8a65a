package org.evenhand.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.consent.Consent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentId;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.consent.RecipientKind;
import org.evenhand.disclosure.DisclosureRefusal.ClassNotOnThisBasis;
import org.evenhand.disclosure.DisclosureRefusal.ConsentMissing;
import org.evenhand.disclosure.DisclosureRefusal.ContactDetailsNeverToAParty;
import org.evenhand.disclosure.DisclosureRefusal.JointContentWithOneWaiver;
import org.evenhand.disclosure.DisclosureRefusal.LegalAdviceAgainst;
import org.evenhand.disclosure.DisclosureRefusal.LegalReviewRequired;
import org.evenhand.disclosure.DisclosureRefusal.OnlyTheirOwn;
import org.evenhand.disclosure.DisclosureRefusal.OpinionNeeded;
import org.evenhand.disclosure.DisclosureRefusal.RecipientNotConsented;
import org.evenhand.disclosure.DisclosureRefusal.RequesterNotOnThisBasis;
import org.evenhand.disclosure.DisclosureRefusal.SeriousHarmLikely;
import org.evenhand.disclosure.DisclosureRefusal.SeriousHarmNotShown;
import org.evenhand.people.Words;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is granted may leave today. Asked when the scope is decided, and again when a pack is built and when it is
 * released: a consent withdrawn, an order superseded or advice that changed in between stops it.
 */
record Lawful(
        Request request, Reviews reviews, CaseFile caseFile, DisclosurePolicy policy, OtherStreams others, Moment now) {

    void refuseUnless(List<Granted> granted) {
        if (reviews.advice() == LegalAdvice.DO_NOT_DISCLOSE) {
            throw Refused.because(new LegalAdviceAgainst());
        }
        granted.forEach(this::refuseUnless);
    }

    Set<Condition> conditions(DataClass dataClass) {
        return policy.conditions(dataClass, request.basis(), now.local().toLocalDate())
                .orElseThrow(() -> Refused.because(
                        dataClass == DataClass.CONTACT_DETAILS
                                ? new ContactDetailsNeverToAParty()
                                : new ClassNotOnThisBasis(dataClass, request.basis())));
    }

    private void refuseUnless(Granted granted) {
        for (Condition condition : conditions(granted.dataClass())) {
            switch (condition) {
                case CONSENT -> {
                    refuseUnaskable();
                    granted.persons().forEach(person -> refuseWithoutConsent(granted.dataClass(), person));
                }
                case BOTH_WAIVE -> {
                    refuseUnaskable();
                    refuseUnlessBothWaive();
                }
                // When the scope is decided: the words do not change afterwards.
                case QUOTED -> {}
                case LAWYER -> refuseUnadvised(granted.dataClass());
                case HARM, NO_HARM -> refuseByOpinion(granted.dataClass(), condition);
                case OWN -> refuseOthers(granted);
                case COURT, CAFCASS, AUTHORITY -> refuseOtherRequesters(granted.dataClass(), condition);
            }
        }
    }

    /** C3: who lets the court be told has let nobody else be told; nobody asks for their own by somebody's consent. */
    private void refuseUnaskable() {
        if (!request.requester().tellsTheCourt() && recipientKind() == null) {
            throw Refused.because(new RequesterNotOnThisBasis(request.requester(), request.basis()));
        }
    }

    /** What was let be shown to one is handed to that very one. */
    void refuseAnotherRecipient(Confided recipient) {
        boolean byConsent = request.basis() == DisclosureBasis.CONSENT
                && !request.requester().tellsTheCourt();
        String asked = request.from().text();
        if (byConsent && (asked == null || !Words.bare(recipient.text()).equals(Words.bare(asked)))) {
            throw Refused.because(new RecipientNotConsented());
        }
    }

    private @Nullable RecipientKind recipientKind() {
        return switch (request.requester()) {
            case LOCAL_AUTHORITY -> RecipientKind.LOCAL_AUTHORITY;
            case POLICE -> RecipientKind.POLICE;
            case SOLICITOR -> RecipientKind.SOLICITOR;
            case PARTY -> RecipientKind.PARTY;
            case COURT, CAFCASS, DATA_SUBJECT -> null;
        };
    }

    private void refuseWithoutConsent(DataClass dataClass, PersonId person) {
        if (!consents(person)) {
            throw Refused.because(new ConsentMissing(dataClass, person));
        }
    }

    private void refuseUnlessBothWaive() {
        boolean all = caseFile.people().stream()
                .filter(each -> each.role() == CaseRole.PARENT)
                .map(InCase::person)
                .allMatch(this::consents);
        if (!all) {
            throw Refused.because(new JointContentWithOneWaiver());
        }
    }

    /** Each stream read is a guard: a withdrawal that arrives meanwhile stops it. */
    private boolean consents(PersonId person) {
        RecipientKind kind = recipientKind();
        return kind == null
                ? Consent.of(said(person, ConsentPurpose.COURT_REPORT)).isInForceAt(now.at())
                : letsSee(person, kind);
    }

    /** What is about somebody is theirs to show, and to that very one. */
    private boolean letsSee(PersonId person, RecipientKind kind) {
        List<ConsentEvent> said = said(person, ConsentPurpose.RECORD_SHARING);
        return said.stream()
                .filter(ConsentGiven.class::isInstance)
                .map(ConsentEvent::recipient)
                .filter(Objects::nonNull)
                .filter(recipient ->
                        recipient.is(kind, request.requestedBy(), request.from().text()))
                .anyMatch(recipient -> Consent.toward(recipient, said).isInForceAt(now.at()));
    }

    private List<ConsentEvent> said(PersonId person, ConsentPurpose purpose) {
        var id = ConsentId.of(request.caseFile(), person, purpose);
        return others.eventsOf(new StreamId(StreamType.CONSENT, id), ConsentEvent.class);
    }

    private void refuseUnadvised(DataClass dataClass) {
        if (reviews.advice() == null) {
            throw Refused.because(new LegalReviewRequired(dataClass));
        }
    }

    private void refuseByOpinion(DataClass dataClass, Condition condition) {
        Boolean harmLikely = reviews.harmLikely();
        if (harmLikely == null) {
            throw Refused.because(new OpinionNeeded(dataClass));
        }
        if (condition == Condition.NO_HARM && harmLikely) {
            throw Refused.because(new SeriousHarmLikely(dataClass));
        }
        if (condition == Condition.HARM && !harmLikely) {
            throw Refused.because(new SeriousHarmNotShown(dataClass));
        }
    }

    private void refuseOthers(Granted granted) {
        if (!request.isAboutOnly(granted.persons())) {
            throw Refused.because(
                    granted.dataClass() == DataClass.CONTACT_DETAILS
                            ? new ContactDetailsNeverToAParty()
                            : new OnlyTheirOwn(granted.dataClass()));
        }
    }

    private void refuseOtherRequesters(DataClass dataClass, Condition condition) {
        RequesterRole requester = request.requester();
        boolean fits = switch (condition) {
            case COURT -> requester == RequesterRole.COURT;
            case CAFCASS -> requester.tellsTheCourt();
            default -> requester.isAnAuthority();
        };
        if (!fits) {
            throw Refused.because(
                    dataClass == DataClass.CONTACT_DETAILS && requester.isOfOneSide()
                            ? new ContactDetailsNeverToAParty()
                            : new RequesterNotOnThisBasis(requester, request.basis()));
        }
    }
}
