package org.evenhand.platform;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.platform.openapi.OpenApi;
import org.evenhand.platform.openapi.Operation;
import org.evenhand.platform.openapi.Operation.Parameter;
import org.evenhand.platform.openapi.PostedOperations;
import org.evenhand.platform.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The description of the whole API: what is posted, from the commands; what is read, from this side's own routes. */
@Controller
final class ApiDescription {

    private static final String HERE = "/openapi.json";
    private static final Parameter AT_LEAST = new Parameter(
            "at-least", "query", "Waits about a second for the views to have reached this position.", Long.class);

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param routes looked up late: they are found only after all controllers have been made */
    ApiDescription(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> describe() {
        var operations = new ArrayList<>(PostedOperations.all());
        routes.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        operations.addAll(read(info, handler));
                    }
                }));
        byte[] body = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(OpenApi.describing(operations));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static List<Operation> read(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                // {place:cases|people} is a variable that takes only these
                .map(pattern -> pattern.replaceAll("\\{([A-Za-z]+):(?:[^{}]|\\{[^}]*})+}", "{$1}"))
                .filter(path -> !path.equals(HERE))
                .map(path -> new Operation(
                        "get",
                        path,
                        id(path),
                        PostedOperations.inWords(handler.getMethod().getName()),
                        PostedOperations.capability(handler.getBeanType()),
                        null,
                        answer(handler.getMethod().getReturnType()),
                        List.of(AT_LEAST)))
                .toList();
    }

    /** What a page's own type says that it answers; that no route hides it behind another type is found by a test. */
    private static @Nullable Type answer(Class<?> shown) {
        if (shown == ResponseEntity.class) {
            return byte[].class;
        }
        try {
            // A route that says only that it shows a page says nothing of its answer; the description of all others
            // stands.
            return Page.class.isAssignableFrom(shown) && shown != Page.class
                    ? shown.getMethod("answer").getGenericReturnType()
                    : null;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Two controllers may use one method's name; two routes never have one path. */
    private static String id(String path) {
        return "get" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
