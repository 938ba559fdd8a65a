package org.evenhand.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** What a person does at the screen: finds things by the words beside them, never by an address or an id. */
record Hand(Page page, Locator place) {

    static Hand on(Page page) {
        return new Hand(page, page.locator("main"));
    }

    /** Only what stands in the part of the page that has this heading. */
    Hand under(String heading) {
        var here = place.locator("section, form, details, fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(heading, new Page.GetByTextOptions().setExact(true))));
        return new Hand(page, here.last());
    }

    Hand write(String label, String words) {
        labelled(label).fill(words);
        return this;
    }

    Hand choose(String label, String option) {
        labelled(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** A radio button or a checkbox of a question. */
    Hand tick(String question, String answer) {
        group(question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Hand date(String question, LocalDate day) {
        Locator boxes = group(question);
        boxes.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        boxes.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        boxes.getByLabel("Year").fill(String.valueOf(day.getYear()));
        return this;
    }

    Hand moment(String question, LocalDate day, String time) {
        date(question, day);
        group(question).getByLabel("Time").fill(time);
        return this;
    }

    /** Opens what is folded away. */
    Hand unfold(String summary) {
        Locator details = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(summary))))
                .first();
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return new Hand(page, details);
    }

    Hand press(String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
        return on(page);
    }

    /** A link in the page itself, or one that looks like a button. */
    Hand follow(String link) {
        return follow(place, link);
    }

    /** A link above the page: the menu, or the tabs of a case. */
    Hand go(String link) {
        return follow(page.locator("nav"), link);
    }

    private Hand follow(Locator from, String link) {
        from.locator("a", new Locator.LocatorOptions().setHasText(link)).first().click();
        page.waitForLoadState();
        return on(page);
    }

    Hand picture(String name) {
        Chromium.picture(page, name);
        return this;
    }

    private Locator labelled(String label) {
        return place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator group(String question) {
        return place.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true))
                .first();
    }
}
