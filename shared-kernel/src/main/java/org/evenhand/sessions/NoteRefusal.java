package org.evenhand.sessions;

import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why something about a note is refused. */
public sealed interface NoteRefusal extends Refusal {

    record NoteAlreadyStarted() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This note is already started.";
        }
    }

    record CompartmentRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Choose whose note this is: one parent's, joint, a child's, the court's or staff only.";
        }

        @Override
        public String field() {
            return "compartment";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record CompartmentNotInCase(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "Choose a person who is in this case.";
        }

        @Override
        public String field() {
            return "compartment";
        }
    }

    record CompartmentNotYours(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "You are not allocated to this person's side of the case.";
        }

        @Override
        public String field() {
            return "compartment";
        }
    }

    record SessionNotInCase() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This session belongs to another case.";
        }

        @Override
        public String field() {
            return "session";
        }
    }

    /** What was said in one person's own session is neither the other parent's nor joint. */
    record SessionIsSomebodyElses(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "The session was one person's own. Its note belongs to that person, or to staff or the court.";
        }

        @Override
        public String field() {
            return "compartment";
        }
    }

    /** A joint note is seen on both sides. */
    record IndividualDisclosureUndecided() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Say whether the joint note holds something that only one parent told you.";
        }

        @Override
        public String field() {
            return "individualDisclosure";
        }
    }

    record NotTheAuthor() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Only the author may change or sign a draft.";
        }
    }

    /** Two tabs: both texts are kept. */
    record StaleDraft(int base, int current) implements NoteRefusal {
        @Override
        public String sentence() {
            return "A newer version of this note was saved elsewhere. Both texts are kept: compare them, then "
                    + "save again.";
        }

        @Override
        public String field() {
            return "body";
        }
    }

    record BodyEmpty() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Write the note before you sign it.";
        }

        @Override
        public String field() {
            return "body";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    /** A signed body never changes. */
    record AlreadySigned() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is signed. Add an addendum instead.";
        }
    }

    record NotSigned() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is not signed yet. Change the draft instead.";
        }
    }

    record LateReasonRequired(long delayMinutes) implements NoteRefusal {
        @Override
        public String sentence() {
            return "This note is late. Say why it is signed only now.";
        }

        @Override
        public String field() {
            return "lateReason";
        }
    }

    record ContactTimeRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Say when the contact was.";
        }

        @Override
        public String field() {
            return "contactAt";
        }
    }

    record ContactInTheFuture() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The contact cannot be in the future.";
        }

        @Override
        public String field() {
            return "contactAt";
        }
    }

    /** A note of a session that has not taken place records nothing. */
    record SessionNotEnded() implements NoteRefusal {
        @Override
        public String sentence() {
            return "End the session before you sign its note.";
        }
    }

    /** An addendum is final with its signature, and a trainee's words are final with a supervisor's only. */
    record AddendumByATrainee() implements NoteRefusal {
        @Override
        public String sentence() {
            return "What a trainee adds needs a countersignature. Write it as a note of its own, or ask a qualified"
                    + " colleague to add it.";
        }
    }

    record NoteStruckOutOnlyCorrections() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is struck out. Only a correction of fact can be added.";
        }

        @Override
        public String field() {
            return "kind";
        }
    }

    record ReasonRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Give the reason.";
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

    record ExplanationRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Explain why.";
        }

        @Override
        public String field() {
            return "explanation";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record AlreadyStruckOut() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is already struck out.";
        }
    }

    record StrikeOutAlreadyRequested() implements NoteRefusal {
        @Override
        public String sentence() {
            return "A request to strike this note out is already waiting.";
        }
    }

    record StrikeOutNotRequested() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Nobody has asked for this note to be struck out.";
        }
    }

    record SecondApproverRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Somebody other than the person who asked must approve the striking out.";
        }
    }

    record ApproverNotEntitled() implements NoteRefusal {
        @Override
        public String sentence() {
            return "A supervisor, or a clinician allocated to this compartment, approves the striking out.";
        }
    }

    record NotATraineesNote() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Only a trainee's note is countersigned or returned.";
        }
    }

    record AlreadyCountersigned() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is countersigned: it is final.";
        }
    }

    record AlreadyReturned() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note was returned and waits for its author.";
        }
    }

    record AuthorCannotCountersign() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Somebody other than the author countersigns or returns a note.";
        }
    }

    /** On the day on which it is done. */
    record SupervisorNotInPost() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Only the trainee's supervisor, or a supervisor allocated to this case, does that.";
        }
    }

    record AnotherRevisionSigned(int read, int signed) implements NoteRefusal {
        @Override
        public String sentence() {
            return "The author has signed another version since. Read it first.";
        }
    }

    record ReturnedUnchanged() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Revise the note before you sign it again.";
        }

        @Override
        public String field() {
            return "body";
        }
    }

    record SamePerson(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "The note is already in this person's record.";
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** For both who decide: each must know the record into which the words go. */
    record TargetNotYours(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "You do not work with this person, so you cannot place a note in their record.";
        }

        @Override
        public String field() {
            return "to";
        }
    }

    record ReattributionAlreadyProposed() implements NoteRefusal {
        @Override
        public String sentence() {
            return "A proposal to move this note is already waiting.";
        }
    }

    record ReattributionNotProposed() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Nobody has proposed to move this note.";
        }
    }

    record ReattributionNeedsAnother() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Somebody other than the person who proposed it must approve.";
        }
    }

    record WordsErased() implements NoteRefusal {
        @Override
        public String sentence() {
            return "The words of this note were erased. There is nothing to move.";
        }
    }

    record NotReattributed() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This note was not moved to another record.";
        }
    }

    record ReattributionAlreadyReviewed() implements NoteRefusal {
        @Override
        public String sentence() {
            return "It is already recorded what was done about this.";
        }
    }

    record OutcomeRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Say what was done.";
        }

        @Override
        public String field() {
            return "outcome";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record PersonNotInNote(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "This note is not about that person.";
        }

        @Override
        public String field() {
            return "person";
        }
    }

    record WordingRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Give the person's own words.";
        }

        @Override
        public String field() {
            return "wording";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record RequestReceivedInTheFuture() implements NoteRefusal {
        @Override
        public String sentence() {
            return "It cannot have been received in the future.";
        }

        @Override
        public String field() {
            return "receivedOn";
        }
    }

    record RectificationAlreadyRequested() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This request is already recorded.";
        }
    }

    record NoSuchRectification() implements NoteRefusal {
        @Override
        public String sentence() {
            return "There is no such request about this note.";
        }
    }

    record RectificationAlreadyDecided() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This request is already decided.";
        }
    }

    record ReasonsRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Give the reasons for the decision.";
        }

        @Override
        public String field() {
            return "reasons";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record CorrectionRequired() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Write the correction that is added to the note.";
        }

        @Override
        public String field() {
            return "correction";
        }
    }

    /** Nobody is judge of their own note. */
    record AuthorDecidesNotAlone() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Somebody other than the author decides whether the note is put right.";
        }
    }

    record PrivilegeNotTheirs(PersonId person) implements NoteRefusal {
        @Override
        public String sentence() {
            return "Only those whose words these are can say that they are privileged.";
        }

        @Override
        public String field() {
            return "assertedBy";
        }
    }

    record PrivilegeAlreadyAsserted() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This is already recorded.";
        }

        @Override
        public String field() {
            return "basis";
        }
    }

    record PrivilegeNotAsserted() implements NoteRefusal {
        @Override
        public String sentence() {
            return "Nobody has said that this is privileged for that reason.";
        }

        @Override
        public String field() {
            return "basis";
        }
    }

    /** A7 (DOMAIN.md §1b): privilege in joint work is joint. */
    record JointPrivilegeNeedsBoth() implements NoteRefusal {
        @Override
        public String sentence() {
            return "A joint privilege is waived by both parents together, not by one.";
        }

        @Override
        public String field() {
            return "by";
        }
    }

    record PrivilegeAlreadyWaived() implements NoteRefusal {
        @Override
        public String sentence() {
            return "This privilege was waived. A waiver is not taken back.";
        }

        @Override
        public String field() {
            return "basis";
        }
    }

    record WaiverNotByItsHolder() implements NoteRefusal {
        @Override
        public String sentence() {
            return "A privilege is waived by those whose it is, and by nobody else.";
        }

        @Override
        public String field() {
            return "by";
        }
    }
}
