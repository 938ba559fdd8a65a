package org.evenhand.platform.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What one GET shows. Built in Java and tested there; its template only shows it. Returned by a controller, it becomes HTML,
 * or its answer becomes JSON when that is what was asked for.
 */
public interface Page {

    /** What the query answered, as JSON shows it. */
    @JsonIgnore
    Object answer();

    /** {@code casefile/case} for {@code org.evenhand.casefile.CasePage}. */
    @JsonIgnore
    default String template() {
        String folder = getClass().getPackageName().replaceFirst(".*\\.", "");
        String name = getClass().getSimpleName().replaceFirst("Page$", "");
        return folder + "/" + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** The forms on it: their refusals make the error summary. */
    @JsonIgnore
    default List<Form> forms() {
        return List.of();
    }

    @JsonIgnore
    default List<Problem> problems() {
        return forms().stream().flatMap(form -> form.problems().stream()).toList();
    }
}
