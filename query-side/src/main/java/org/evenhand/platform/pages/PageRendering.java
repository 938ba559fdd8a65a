package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.platform.asking.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** A returned {@link Page} as HTML or JSON. */
final class PageRendering implements HandlerMethodReturnValueHandler {

    private final Frames frames;
    private final JsonMapper json;
    private final Leaving leaving;

    PageRendering(Frames frames, JsonMapper json, Leaving leaving) {
        this.frames = frames;
        this.json = json;
        this.leaving = leaving;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer model, NativeWebRequest web)
            throws IOException {
        var page = (Page) java.util.Objects.requireNonNull(value);
        var request = (HttpServletRequest) java.util.Objects.requireNonNull(web.getNativeRequest());
        var response = (HttpServletResponse) java.util.Objects.requireNonNull(web.getNativeResponse());
        response.setHeader("Vary", "Accept");
        if (Negotiated.json(request)) {
            leaving.asData();
            model.setRequestHandled(true);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(page.answer()));
            return;
        }
        if (Frame.isToBePrinted(request)) {
            leaving.onPaper();
        }
        model.addAttribute("page", page);
        model.addAttribute("frame", frames.of(request));
        model.setViewName(page.template());
    }
}
