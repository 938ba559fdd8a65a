package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.disclosure.DisclosureFile.Scoped;
import org.evenhand.disclosure.DisclosureFile.Standing;
import org.evenhand.disclosure.DisclosurePage.Step;

/** Request, legal review, scope, pack, reading page by page, release, receipt: which were taken, and which is next. */
final class DisclosureChain {

    private DisclosureChain() {}

    static List<Step> of(Standing standing, List<Scoped> scope) {
        var steps = new ArrayList<Step>();
        String done = "disclosure.done";
        steps.add(new Step("disclosure.step.requested", done, false));
        // Not every basis needs a lawyer, so it is never what everything waits for.
        steps.add(new Step("disclosure.step.reviewed", standing.advice() == null ? "" : done, false));
        boolean over = standing.state() == DisclosureState.REFUSED || standing.state() == DisclosureState.RECALLED;
        boolean open = !over;
        open = add(steps, "disclosure.step.scoped", !scope.isEmpty(), open);
        open = add(steps, "disclosure.step.packed", standing.packHash() != null, open);
        open = add(steps, "disclosure.step.checked", standing.pages() != null, open);
        open = add(steps, "disclosure.step.released", standing.releasedAt() != null, open);
        add(steps, "disclosure.step.received", standing.receivedAt() != null, open);
        if (over) {
            steps.add(new Step("DisclosureState." + standing.state(), done, false));
        }
        return steps;
    }

    /** @return whether what comes after may be the next */
    private static boolean add(List<Step> steps, String key, boolean done, boolean open) {
        steps.add(new Step(key, done ? "disclosure.done" : "", open && !done));
        return open && done;
    }
}
