package org.evenhand.incidents;

import org.evenhand.record.Refusal;

/** Why something about an incident is refused. */
public sealed interface IncidentRefusal extends Refusal {

    record IncidentAlreadyReported() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "This incident is already reported.";
        }
    }

    record HappenedInTheFuture() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "An incident cannot be in the future.";
        }

        @Override
        public String field() {
            return "happenedAt";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record IncidentIsClosed() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "This incident is closed.";
        }
    }

    record IncidentNotClassified() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "Say how severe the incident was before closing it.";
        }
    }

    /** DOMAIN.md §2.12. */
    record ActionsOpen() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "An action about this incident is still open.";
        }
    }

    record NotificationsOpen() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "Somebody who must be told of this incident has not been told.";
        }
    }

    record AlreadyNotified() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "It is already recorded that this body was told.";
        }

        @Override
        public String field() {
            return "body";
        }
    }

    record NotifiedInTheFuture() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "The time cannot be in the future.";
        }

        @Override
        public String field() {
            return "at";
        }

        @Override
        public boolean malformed() {
            return true;
        }
    }

    record NotifiedBeforeAware() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "Nobody was told before the service knew of it.";
        }

        @Override
        public String field() {
            return "at";
        }
    }

    record ActionAlreadyAdded() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "This action is already recorded.";
        }
    }

    record ActionUnknown() implements IncidentRefusal {
        @Override
        public String sentence() {
            return "This incident has no such open action.";
        }

        @Override
        public String field() {
            return "action";
        }
    }
}
