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
}
