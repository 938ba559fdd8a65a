package org.evenhand.identity;

import java.util.List;
import java.util.Optional;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.springframework.stereotype.Component;

/** Everybody who works here, also those whose account is locked: whoever asks for a decision must look. */
@Component
public final class Staff {

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<StaffMember> byId(StaffId id) {
        return accounts.byId(id).map(Account::member);
    }

    public Optional<StaffMember> byUsername(String username) {
        return accounts.byUsername(username).map(Account::member);
    }

    /** By display name. */
    public List<StaffMember> inRole(Role role) {
        return accounts.inRole(role).stream().map(Account::member).toList();
    }
}
