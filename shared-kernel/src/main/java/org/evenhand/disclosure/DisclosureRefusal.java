package org.evenhand.disclosure;

import java.time.LocalDate;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderStanding;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;

/** Why something about a disclosure is refused (DOMAIN.md §2.11). */
public sealed interface DisclosureRefusal extends Refusal {

    record DisclosureAlreadyRequested(DisclosureId disclosure) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This request is already recorded.";
        }
    }

    record NothingAsked() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Say what is asked for, in the requester's words and as classes of data.";
        }

        @Override
        public String field() {
            return "classes";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** Only a subject's own request has a term of its own: one calendar month. */
    record DueRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter the day by which this must be answered.";
        }

        @Override
        public String field() {
            return "due";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record DueBeforeReceived() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The answer cannot be due before the request came.";
        }

        @Override
        public String field() {
            return "due";
        }
    }

    record ReceivedInTheFuture() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The request cannot have come after today.";
        }

        @Override
        public String field() {
            return "received";
        }
    }

    /** A party, a solicitor and a data subject stand on one side; whose side decides who may know of it. */
    record RequesterRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Say which person of this case asks, or for whom it is asked.";
        }

        @Override
        public String field() {
            return "requestedBy";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record RequesterNotInCase(PersonId person) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "That person is not in this case.";
        }

        @Override
        public String field() {
            return "requestedBy";
        }
    }

    record CourtCaseRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Name the court case in which this was ordered.";
        }

        @Override
        public String field() {
            return "courtCase";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** Edge case 4: two court cases of one family open each other's packs as little as anybody else's. */
    record CourtCaseNotOfThisFamily(CourtCaseId courtCase) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "That court case does not belong to this case file.";
        }

        @Override
        public String field() {
            return "courtCase";
        }
    }

    record DisclosureClosed() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This request was refused or its disclosure recalled: record a new request.";
        }
    }

    record AlreadyReleased() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This was already released.";
        }
    }

    record NotReleased() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Nothing was released yet.";
        }
    }

    record AdviceRefRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter where the advice is kept.";
        }

        @Override
        public String field() {
            return "adviceRef";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record OpinionRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter the professional's opinion.";
        }

        @Override
        public String field() {
            return "opinion";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ReasonRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter the reason.";
        }

        @Override
        public String field() {
            return "reason";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record RecipientRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter who receives it.";
        }

        @Override
        public String field() {
            return "recipient";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ScopeEmpty() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Grant at least one class of data, or refuse the request.";
        }

        @Override
        public String field() {
            return "granted";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record ClassGrantedTwice(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Each class of data is granted once, with everybody whom it concerns.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record NobodyNamed(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Name the people whose data is granted: nobody else's is in the pack.";
        }

        @Override
        public String field() {
            return "granted";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record PersonNotInCase(PersonId person) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "That person is not in this case.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** Dated configuration: where it is not known, nothing is granted. */
    record PolicyNotKnown(LocalDate day) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "No disclosure policy is configured for this day.";
        }
    }

    /** DOMAIN.md §1b, a cell that says no. */
    record ClassNotOnThisBasis(DataClass dataClass, DisclosureBasis basis) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This class of data does not leave on this basis.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** C3: what somebody lets one see is handed to that very one. */
    record RecipientNotConsented() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "By consent the pack goes to whom the consent names, called as in the request.";
        }

        @Override
        public String field() {
            return "recipient";
        }
    }

    /** FPR 29.1, hazard H1. */
    /** A duty to tell the police is none to tell the other parent; a consent that the court is told opens nothing to a party. */
    record RequesterNotOnThisBasis(RequesterRole requester, DisclosureBasis basis) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This basis does not let anything leave to whoever asks here.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record ContactDetailsNeverToAParty() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Contact details never go to another party.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record OnlyTheirOwn(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "On this basis a person gets what is about themselves only.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** C3: consent to treatment is not consent to tell the court. */
    record ConsentMissing(DataClass dataClass, PersonId person) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "A person whose data this is has not consented that the court is told.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** Privilege in joint sessions is joint (Re D [1993]); one parent cannot waive it. */
    record JointContentWithOneWaiver() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "What was said in joint sessions leaves by consent only when both parents have waived.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record LegalReviewRequired(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This class of data needs a lawyer's advice first.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record LegalAdviceAgainst() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The advice recorded last is not to disclose.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** DPA 2018 Sch. 3 Part 2. */
    record OpinionNeeded(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "A health professional must first say whether disclosing would cause serious harm.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record SeriousHarmLikely(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The recorded opinion is that disclosing this would cause serious harm.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** The exception of Re D [1993]. */
    record SeriousHarmNotShown(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Joint content is shared for safeguarding only where serious harm is likely, on a recorded opinion.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record OrderNotQuoted(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Name the order and quote its words for each class of data.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record OrderUnknown() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "That version of the order is not on record.";
        }

        @Override
        public String field() {
            return "order";
        }
    }

    /** Edge case 4. */
    record OrderOfAnotherCourtCase() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The order is in another court case than the request.";
        }

        @Override
        public String field() {
            return "order";
        }
    }

    /** Draft, not yet in force, superseded or expired; looked at again when a pack is built and when it is released. */
    record OrderNotInForce(OrderStanding standing) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The order relied on is not in force.";
        }

        @Override
        public String field() {
            return "order";
        }
    }

    /** Compared without regard to case, spaces and punctuation. */
    record ScopeWiderThanOrder(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The words quoted are not in the provisions recorded of this order.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record ScopeNotDecided() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Decide the scope first: nothing leaves without one.";
        }
    }

    record NothingToDisclose() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "There is nothing on record within this scope.";
        }
    }

    /** Compared with every detail on record, old and new. Known limit: a paraphrase is found only by reading the pages. */
    record ContactDetailsInSource(StreamId source) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This source holds contact details of somebody else. Redact it or change the scope.";
        }
    }

    /**
     * A7 (DOMAIN.md §1b): what is said to be privileged leaves only waived by everybody whose it is said to be, or by an exception
     * that somebody recorded. Asked again when a pack is released: an assertion in between stops it.
     */
    record PrivilegeStands(StreamId source) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Somebody says that this is privileged. It leaves only waived by everybody whose privilege it is,"
                    + " or by an exception on record.";
        }
    }

    /** What the scope grants is all said to be privileged, or struck out, or not final, and some of it is privileged. */
    record NothingButPrivileged() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "What this scope grants is said to be privileged. It leaves only waived by everybody whose"
                    + " privilege it is, or by an exception on record.";
        }
    }

    record NoPrivilegeToExcept(StreamId source) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Nobody says that this note or session of the case is privileged, or it was waived.";
        }

        @Override
        public String field() {
            return "source";
        }
    }

    record AuthorityRequired() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Enter where the ruling or the advice is kept.";
        }

        @Override
        public String field() {
            return "authorityRef";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** The exception of Re D [1993] rests on a statement about harm, which a named professional has judged. */
    record ExceptionNeedsOpinion() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Record first a health professional's opinion that serious harm is likely.";
        }

        @Override
        public String field() {
            return "because";
        }
    }

    /** An empty pack would say that there is nothing. See {@link DataClass} for what is missing. */
    record ClassNotRecorded(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Nothing of this class of data is recorded in this system yet, so none can be granted.";
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    record NotAJointNote(StreamId source) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Only the signed words of a joint note of this case are marked passage by passage.";
        }

        @Override
        public String field() {
            return "source";
        }
    }

    /** What nobody answered for would leave, or be missing, by accident. */
    record PassagesNotWhole() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Say of every stretch of the words whose it is, in order and without a gap.";
        }

        @Override
        public String field() {
            return "passages";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** Edge case 19. */
    record PassagesNotMarked(StreamId source) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Somebody who works with both must first say whose the words of this joint note are.";
        }
    }

    /** Other disclosures of joint words take the note whole or leave it out. */
    record MarkedForOneParentOnly() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Passages are marked where one parent asks for what is about themselves.";
        }

        @Override
        public String field() {
            return "source";
        }
    }

    /** Whoever else asks has named the day. */
    record ClockIsTheCourts() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Only the time to answer a person who asks for their own data can be paused or extended.";
        }
    }

    record ClockAlreadyPaused() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The time to answer is already paused.";
        }
    }

    record ClockNotPaused() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The time to answer is not paused.";
        }
    }

    record PausedOutOfTime() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The time cannot be paused before the request came or after today.";
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record ResumedOutOfTime() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The time cannot run again before it was paused or after today.";
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record AlreadyExtended() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The time to answer was already extended. It is extended once.";
        }
    }

    /** UK GDPR Art. 12(3). */
    record ExtendedTooLate(LocalDate due) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The requester must be told of an extension within the first month, and that is over.";
        }
    }

    /** Nothing leaves to somebody who may be somebody else. */
    record IdentityNotConfirmed() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The requester has not yet proved who they are.";
        }
    }

    record PackNotBuilt() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Build the pack first.";
        }
    }

    record NotThePackThatWasBuilt() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "This is not the pack that was built last.";
        }

        @Override
        public String field() {
            return "packHash";
        }
    }

    record NotEveryPageChecked(int pages, int checked) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Every page must be read before it leaves.";
        }

        @Override
        public String field() {
            return "checked";
        }
    }

    /** Courts check every page when serving; so does this service. */
    record ConfidentialityNotChecked() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Nobody has yet read this pack page by page for confidential details.";
        }
    }

    record PageNotClean(int page) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "A page holds what must not leave. Redact it, build the pack again and check it again.";
        }
    }

    /** The scope was decided anew after the pack was built. */
    record ClassOutsideScope(DataClass dataClass) implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The pack holds what the scope does not grant. Build it again.";
        }
    }

    /** Two people answer for what leaves. */
    record ReleasedByTheDecider() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Somebody else than who decided the scope must release it.";
        }
    }

    record PackOutdated() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "The record has moved on since the pack was built. Build it again, or state on it as of when it"
                    + " speaks.";
        }

        @Override
        public String field() {
            return "asOfStated";
        }
    }

    record ReceivedBeforeRelease() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "It cannot have been received before it was released, or later than now.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record NothingToCorrect() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Nothing that was sent has changed since.";
        }
    }

    record CorrectionNotBuilt() implements DisclosureRefusal {
        @Override
        public String sentence() {
            return "Build the pack again: it is older than the change.";
        }

        @Override
        public String field() {
            return "packHash";
        }
    }
}
