package org.evenhand.privacy;

import java.util.Optional;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.OnOneSide;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;

/** Why access under break-glass is refused. */
public sealed interface BreakGlassRefusal extends Refusal {

    /** Edge case 12. Told as if there were no such case; the record keeps that it was tried. */
    record BreakGlassInConflict() implements BreakGlassRefusal, OnOneSide {
        @Override
        public String sentence() {
            return "Whoever is part of a case, or has a conflict of interest with it, cannot open it.";
        }

        @Override
        public Optional<PersonId> side() {
            return Optional.empty();
        }

        @Override
        public Refusal toldToTheOthers() {
            return new NotFound();
        }
    }

    record BreakGlassReasonRequired() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "Say why you need this case now. Somebody else will read it.";
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

    record SideNotInThisCase(PersonId person) implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "Only the compartments of people in this case can be opened.";
        }

        @Override
        public String field() {
            return "sides";
        }
    }

    record BreakGlassNotNeeded() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "You work on this already: it is open to you.";
        }
    }

    record BreakGlassAlreadyOpen() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "You have this open already.";
        }
    }

    record BreakGlassAlreadyRecorded() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "This access is already recorded.";
        }
    }

    /** An emergency does not make somebody a practitioner again. */
    record NotRegisteredToday() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "Your professional registration has lapsed. Ask a colleague to open it.";
        }
    }

    record BreakGlassHasEnded() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "This access has ended already.";
        }
    }

    record BreakGlassStillOpen() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "It is still open, and more may be read. It can be found justified when it has ended.";
        }
    }

    /** DOMAIN.md §2.12. */
    record OwnBreakGlass() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "Somebody else must review this.";
        }
    }

    record BreakGlassAlreadyReviewed() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "This access has been reviewed.";
        }
    }

    record ReviewRemarksRequired() implements BreakGlassRefusal {
        @Override
        public String sentence() {
            return "Say why it was not justified.";
        }

        @Override
        public String field() {
            return "remarks";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }
}
