package org.evenhand.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.OtherStreams;
import org.evenhand.safeguarding.Bar;
import org.evenhand.safeguarding.JointWork;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;

/**
 * Sets the bars that a court case puts on joint work in a case file, and none twice: what stands from the same court case and
 * lasts as long covers it, because it is lifted only when no order of that court case keeps the parents apart any more.
 */
record SettingBars(CaseFileId caseFile, OtherStreams others) {

    void set(List<JointWorkBarred> bars) {
        if (bars.isEmpty()) {
            return;
        }
        var standing =
                new ArrayList<>(JointWork.of(others.eventsOf(JointWorkEvent.streamOf(caseFile), JointWorkEvent.class))
                        .bars());
        for (JointWorkBarred bar : bars) {
            if (standing.stream().noneMatch(earlier -> covers(earlier, bar))) {
                others.alsoAppend(bar);
                standing.add(new Bar(bar.bar(), bar.basis(), bar.source(), bar.until(), bar.setBy()));
            }
        }
    }

    private static boolean covers(Bar standing, JointWorkBarred bar) {
        boolean lastsAsLong = standing.until() == null
                || bar.until() != null
                        && !standing.until().at().isBefore(bar.until().at());
        return Objects.equals(standing.source(), bar.source()) && lastsAsLong;
    }
}
