package org.evenhand.platform.families;

import java.time.Instant;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;

/**
 * What a reader is told of what stands against joint work (S2): a bar and its reason only if every parent is on their side, or
 * if they set it themselves; else that joint sessions are not being offered, whatever it is that stands against them.
 */
public record JointWorkTold(Views views) {

    /** Also whoever decides referrals and works on no side. */
    public static boolean inFull(CaseFacts facts, Sight sight) {
        return !sight.sees(Compartment.JOINT)
                || facts.parents().stream().allMatch(parent -> sight.worksWith(parent.person()));
    }

    public boolean isClosed(CaseFileId caseFile, Sight sight, Instant now) {
        return views.sql("select views.joint_work_closed(:staff, :caseFile, :now, :today)")
                .with("staff", sight.staff())
                .with("caseFile", caseFile)
                .with("now", now)
                .with("today", sight.today())
                .only(Boolean.class);
    }

    /** Closed, and not in full view. */
    public boolean isNotOffered(CaseFacts facts, Sight sight, Instant now) {
        return !inFull(facts, sight) && isClosed(facts.caseFile(), sight, now);
    }
}
