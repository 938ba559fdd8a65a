package org.evenhand.platform;

import java.util.Optional;
import org.evenhand.identity.Registration;
import org.evenhand.identity.Staff;
import org.evenhand.identity.StaffMember;
import org.evenhand.record.StaffId;
import org.springframework.stereotype.Component;

/** Colleagues as identity's accounts have them now. A locked account is nobody's colleague: nothing new is entrusted to it. */
@Component
final class StaffOfTheAccounts implements StaffDirectory {

    private final Staff staff;

    StaffOfTheAccounts(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Optional<Colleague> colleague(StaffId id) {
        return staff.byId(id).filter(member -> !member.locked()).map(StaffOfTheAccounts::colleague);
    }

    private static Colleague colleague(StaffMember member) {
        return new Colleague(
                member.id(),
                member.role(),
                member.registration().map(Registration::validUntil).orElse(null),
                member.supervisor().orElse(null),
                member.person().orElse(null));
    }
}
