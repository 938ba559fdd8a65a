package org.evenhand.identity;

import org.evenhand.record.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Whether it was proven with this very request that the actor is who they are, as a signature needs. */
@Component
public final class FreshAuthentication {

    private final Passwords passwords;
    private final Accounts accounts;

    FreshAuthentication(Passwords passwords, Accounts accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    /**
     * Wrong passwords count towards the same limit as at sign-in.
     *
     * @param password typed again; not needed where it came with the request
     */
    public boolean confirms(Actor actor, @Nullable String password) {
        var principal =
                CurrentActor.principal().filter(signedIn -> signedIn.actor().equals(actor));
        if (principal.isEmpty()) {
            return false;
        }
        if (principal.get().withThisRequest()) {
            return true;
        }
        return password != null && !password.isEmpty() && isRight(actor, password);
    }

    private boolean isRight(Actor actor, String password) {
        return accounts.byId(actor.id())
                .filter(account -> verified(account, password))
                .isPresent();
    }

    private boolean verified(Account account, String password) {
        try {
            passwords.verify(
                    account.member().username(),
                    password,
                    "signing " + account.member().id());
            return true;
        } catch (AuthenticationException no) {
            return false;
        }
    }
}
