package org.evenhand.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.PersonId;

/** What is said to be privileged in one note or session, for which reasons, and what was waived. Never a decision. */
public record Privileges(Map<PrivilegeBasis, Privilege> byBasis) {

    /** @param holders whose it is said to be; empty: the service's own */
    public record Privilege(List<PersonId> holders, boolean waived) {}

    public static final Privileges NONE = new Privileges(Map.of());

    public Privileges {
        byBasis = Map.copyOf(byBasis);
    }

    public Privileges asserted(PrivilegeBasis basis, List<PersonId> holders) {
        return with(basis, new Privilege(List.copyOf(holders), false));
    }

    public Privileges waived(PrivilegeBasis basis) {
        return on(basis)
                .map(privilege -> with(basis, new Privilege(privilege.holders(), true)))
                .orElse(this);
    }

    public Optional<Privilege> on(PrivilegeBasis basis) {
        return Optional.ofNullable(byBasis.get(basis));
    }

    /** Whether somebody's assertion stands: then it goes to nobody outside without a lawyer. */
    public boolean stand() {
        return byBasis.values().stream().anyMatch(privilege -> !privilege.waived());
    }

    private Privileges with(PrivilegeBasis basis, Privilege privilege) {
        var all = new HashMap<>(byBasis);
        all.put(basis, privilege);
        return new Privileges(all);
    }
}
