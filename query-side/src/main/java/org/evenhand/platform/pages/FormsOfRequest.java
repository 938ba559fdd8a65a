package org.evenhand.platform.pages;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@code ?attempt=<commandId>} brings back what was refused. An id that is unknown or somebody else's brings an empty form. */
final class FormsOfRequest implements HandlerMethodArgumentResolver {

    private final Supplier<UUID> ids;
    private final Attempts attempts;

    FormsOfRequest(Supplier<UUID> ids, Attempts attempts) {
        this.ids = ids;
        this.attempts = attempts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Forms.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Forms(ids, parse(request.getParameter("attempt")).flatMap(attempts::own));
    }

    private static Optional<UUID> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
