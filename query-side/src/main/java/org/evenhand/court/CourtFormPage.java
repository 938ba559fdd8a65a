package org.evenhand.court;

import java.util.List;
import java.util.Map;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form that records what the court did. Its template is named by {@code what}; its forms stand in the order in which the
 * template draws them.
 *
 * @param what {@code new-hearing}, {@code hearing}, {@code new-order} and so on
 * @param choices by name, for the template's radios and lists
 * @param about a line under the title, e.g. which hearing it is
 */
record CourtFormPage(
        String what,
        Proceedings answer,
        @Nullable String number,
        List<Form> forms,
        Map<String, List<Choice>> choices,
        @Nullable String about)
        implements Page {

    @Override
    public String template() {
        return "court/" + what;
    }

    public Form form() {
        return forms.getFirst();
    }

    public List<Choice> of(String name) {
        return choices.getOrDefault(name, List.of());
    }

    public String courtCase() {
        return answer.heading().courtCase().value().toString();
    }
}
