package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;

/** What can be done with a session next, each step with its form. */
record SessionSteps(Form arrivals, Form start, Form walkIn, Form attendance, Form correct, Form split, Form end) {

    /** Minutes between two arrivals, where nobody has planned otherwise: who comes first waits, and goes last. */
    private static final int APART = 15;

    static SessionSteps of(SessionRecord session, Forms forms) {
        var path = Map.of("session", session.session().session());
        long version = session.session().version();
        return new SessionSteps(
                filled(session, forms.of(SessionCommand.SetArrivalPlan.class, path, version)),
                forms.of(SessionCommand.StartSession.class, path, version),
                forms.of(SessionCommand.AddWalkIn.class, path, version),
                forms.of(SessionCommand.RecordAttendance.class, path, version),
                forms.of(SessionCommand.CorrectAttendance.class, path, version),
                forms.of(SessionCommand.SplitSession.class, path, version),
                forms.of(SessionCommand.EndSession.class, path, version).filled("breakMinutes", 0));
    }

    private static Form filled(SessionRecord session, Form form) {
        Form filled = form;
        for (int i = 0; i < session.people().size(); i++) {
            SessionRecord.TakesPart each = session.people().get(i);
            String name = "arrivals[" + i + "].";
            int apart = i * APART;
            filled = filled.filled(name + "minutesBefore", each.minutesBefore() == null ? apart : each.minutesBefore())
                    .filled(name + "waitsIn", each.waitsIn() == null ? "Waiting room " + (i + 1) : each.waitsIn())
                    .filled(name + "leavesAfter", each.leavesAfter() == null ? apart : each.leavesAfter());
        }
        return filled;
    }

    List<Form> drawn(SessionState state) {
        var drawn = new ArrayList<Form>();
        if (state.booked()) {
            drawn.addAll(List.of(arrivals, start));
        }
        if (state.started()) {
            drawn.addAll(List.of(walkIn, attendance, split, end));
        }
        drawn.add(correct);
        return drawn;
    }
}
