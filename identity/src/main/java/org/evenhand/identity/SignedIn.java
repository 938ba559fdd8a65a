package org.evenhand.identity;

import java.util.Collection;
import java.util.List;
import org.evenhand.record.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who a request comes from, as the account has it at this moment.
 *
 * @param withThisRequest the password came with the request itself, so it was just now proven who it is
 */
record SignedIn(Actor actor, boolean withThisRequest) implements AuthenticatedPrincipal {

    static SignedIn as(StaffMember member, boolean withThisRequest) {
        return new SignedIn(new Actor(member.id(), member.role()), withThisRequest);
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
    }

    private Collection<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
    }

    /** The account's id: names do not go into logs. */
    @Override
    public String getName() {
        return actor.id().value().toString();
    }
}
