package org.evenhand.platform.posting;

import org.evenhand.record.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** Who sends a request, as identity knows and not as the request says. */
public interface Sender {

    Actor actor(ServerRequest request);

    /** Whether the person is at the keyboard now: the password was given again with this very request. */
    boolean isHere(ServerRequest request, Actor actor, @Nullable String password);
}
