package org.evenhand.platform.openapi;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route.
 *
 * @param method lower case, as OpenAPI writes it
 * @param path with its variables in braces
 * @param id unique, e.g. the command's or query's name
 * @param tag the capability
 * @param request the record whose components are sent, without those in the path; {@code null} for a GET
 * @param answer the record or list that comes back; {@code byte[]} for a file; {@code null} for a command's, and for what is
 *     only ever a page for people
 * @param parameters of the address besides the path's own, e.g. {@code at-least}
 */
public record Operation(
        String method,
        String path,
        String id,
        String summary,
        String tag,
        @Nullable Class<?> request,
        @Nullable Type answer,
        List<Parameter> parameters) {

    /** @param in {@code query} or {@code header} */
    public record Parameter(String name, String in, String description, Class<?> type) {}
}
