package org.evenhand.platform.posting;

import org.evenhand.identity.CurrentActor;
import org.evenhand.identity.FreshAuthentication;
import org.evenhand.record.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** Who is signed in, by session or with the request; every route that takes a command is behind the sign-in. */
final class SignedInSender implements Sender {

    private final CurrentActor current;
    private final FreshAuthentication fresh;

    SignedInSender(CurrentActor current, FreshAuthentication fresh) {
        this.current = current;
        this.fresh = fresh;
    }

    @Override
    public Actor actor(ServerRequest request) {
        return current.actor();
    }

    @Override
    public boolean isHere(ServerRequest request, Actor actor, @Nullable String password) {
        return fresh.confirms(actor, password);
    }
}
