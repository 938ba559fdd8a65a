package org.evenhand.platform.posting;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Whether a person with a browser is asking, who must be shown a page, or a program, which wants an answer. */
public final class Browser {

    private Browser() {}

    public static boolean asks(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        return accepted.stream().anyMatch(type -> !type.isWildcardType() && type.isCompatibleWith(MediaType.TEXT_HTML));
    }
}
