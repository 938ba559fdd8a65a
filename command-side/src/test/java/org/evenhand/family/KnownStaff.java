package org.evenhand.family;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** The members of staff that a test names. */
public final class KnownStaff implements StaffDirectory {

    private static final LocalDate REGISTERED_UNTIL = LocalDate.of(2027, 8, 31);

    private final Map<StaffId, Colleague> colleagues = new HashMap<>();

    public KnownStaff and(StaffId staff, Role role) {
        return and(staff, role, REGISTERED_UNTIL, null, null);
    }

    public KnownStaff and(
            StaffId staff,
            Role role,
            @Nullable LocalDate registeredUntil,
            @Nullable StaffId supervisor,
            @Nullable PersonId person) {
        colleagues.put(staff, new Colleague(staff, role, registeredUntil, supervisor, person));
        return this;
    }

    @Override
    public Optional<Colleague> colleague(StaffId staff) {
        return Optional.ofNullable(colleagues.get(staff));
    }
}
