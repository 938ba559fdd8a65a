package org.evenhand.privacy;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;

/** What keeping data asks to be done, with a way to each subject. */
record KeptRegisterPage(KeptRegister answer, List<Line> due, List<Line> holds, List<Line> requests, List<Line> unruled)
        implements Page {

    /** @param what key of its words @param more a reference that needs no words */
    record Line(Whose whose, String what, String more, String day, List<Tag> tags) {}

    static KeptRegisterPage of(KeptRegister found, Times times) {
        return new KeptRegisterPage(
                found,
                found.due().stream().map(each -> due(found, each, times)).toList(),
                found.holds().stream()
                        .map(each -> new Line(
                                Whose.of(each.subject(), each.name()),
                                "HoldReason." + each.because(),
                                each.authorityRef() == null ? "" : each.authorityRef(),
                                "",
                                List.of()))
                        .toList(),
                found.requests().stream()
                        .map(each -> request(found, each, times))
                        .toList(),
                found.unruled().stream()
                        .map(each -> new Line(
                                Whose.of(each.subject(), null), "", "", times.day(each.receivedOn()), List.of()))
                        .toList());
    }

    private static Line due(KeptRegister found, KeptRegister.Due each, Times times) {
        var tags = new ArrayList<Tag>();
        if (each.held()) {
            tags.add(new Tag("KeptData.State.HELD", "purple"));
        } else if (each.due().isBefore(found.today())) {
            tags.add(new Tag("KeptData.State.DUE", "orange"));
        }
        if (each.asked()) {
            tags.add(new Tag("retention.asked", "blue"));
        }
        return new Line(Whose.of(each.subject(), each.name()), "", "", times.day(each.due()), List.copyOf(tags));
    }

    private static Line request(KeptRegister found, KeptRegister.Request each, Times times) {
        boolean late = each.state() == ErasureState.REQUESTED && each.due().isBefore(found.today());
        return new Line(
                Whose.of(each.subject(), each.name()),
                "ErasureGround." + each.ground(),
                "",
                times.day(each.due()),
                late
                        ? List.of(KeptPage.tag(each.state()), new Tag("retention.overdue", "red"))
                        : List.of(KeptPage.tag(each.state())));
    }
}
