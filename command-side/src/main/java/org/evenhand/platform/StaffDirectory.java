package org.evenhand.platform;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** What a decision may ask about a member of staff. Answered by the accounts as they are now; nothing here is personal. */
public interface StaffDirectory {

    /** Empty where there is no such account or it is closed. */
    Optional<Colleague> colleague(StaffId staff);

    /**
     * @param registeredUntil last day of the professional registration; {@code null} where there is none
     * @param supervisor a trainee's supervisor of record
     * @param person who they are in the record, where they are themselves a person in some case
     */
    record Colleague(
            StaffId staff,
            Role role,
            @Nullable LocalDate registeredUntil,
            @Nullable StaffId supervisor,
            @Nullable PersonId person) {

        public boolean isRegisteredOn(LocalDate day) {
            return registeredUntil != null && !day.isAfter(registeredUntil);
        }

        public boolean worksClinically() {
            return switch (role) {
                case CLINICIAN, SUPERVISOR, TRAINEE -> true;
                case COURT_LIAISON, AUDITOR, PRIVACY_OFFICER, SERVICE_MANAGER, SYSTEM -> false;
            };
        }
    }
}
