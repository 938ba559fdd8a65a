package org.evenhand.privacy;

import java.util.List;
import java.util.Map;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.privacy.RetentionCommand.RequestErasure;

/** The form for whoever hears that somebody asks to be erased, and what the asker recorded so far. */
record AskToBeErasedPage(
        OwnErasureRequests answer,
        Whose whose,
        List<Line> requests,
        Form request,
        List<Choice> grounds,
        boolean decides)
        implements Page {

    record Line(String ground, String received, String due) {}

    static AskToBeErasedPage of(OwnErasureRequests found, boolean decides, Forms forms, Times times) {
        return new AskToBeErasedPage(
                found,
                Whose.of(found.subject(), null),
                found.requests().stream()
                        .map(each -> new Line(
                                "ErasureGround." + each.ground(), times.day(each.received()), times.day(each.due())))
                        .toList(),
                forms.of(RequestErasure.class, Map.of("subject", found.subject())),
                Choice.of(ErasureGround.values()),
                decides);
    }

    @Override
    public List<Form> forms() {
        return List.of(request);
    }
}
