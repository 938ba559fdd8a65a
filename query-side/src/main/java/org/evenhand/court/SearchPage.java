package org.evenhand.court;

import java.util.List;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** The box that asks. */
record SearchPage(Form form) implements Page {

    @Override
    public List<String> answer() {
        return List.of();
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
