package org.evenhand.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.disclosure.DisclosureRefusal.ClassOutsideScope;
import org.evenhand.disclosure.DisclosureRefusal.ConfidentialityNotChecked;
import org.evenhand.disclosure.DisclosureRefusal.NotThePackThatWasBuilt;
import org.evenhand.disclosure.DisclosureRefusal.PackNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.PackOutdated;
import org.evenhand.disclosure.DisclosureRefusal.PageNotClean;
import org.evenhand.disclosure.DisclosureRefusal.PrivilegeStands;
import org.evenhand.disclosure.DisclosureRefusal.ReleasedByTheDecider;
import org.evenhand.disclosure.DisclosureRefusal.ScopeNotDecided;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Event;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.jspecify.annotations.Nullable;

/** The last look at a pack before it leaves. The same for a correction. */
record Releasing(
        @Nullable Scope scope,
        @Nullable Pack pack,
        OnRecord record,
        OtherStreams others,
        SaidToBePrivileged privileged) {

    Pack approved(String packHash, StaffId releaser) {
        if (scope == null) {
            throw Refused.because(new ScopeNotDecided());
        }
        if (pack == null) {
            throw Refused.because(new PackNotBuilt());
        }
        if (!pack.hash().equals(packHash)) {
            throw Refused.because(new NotThePackThatWasBuilt());
        }
        DataClass outside = pack.outside(scope);
        if (outside != null) {
            throw Refused.because(new ClassOutsideScope(outside));
        }
        // Whatever a pack says of its as-of: what was said to be privileged since it was built does not leave.
        pack.what().stream()
                .map(Pack.Held::source)
                .distinct()
                .filter(privileged::keepsBack)
                .findFirst()
                .ifPresent(source -> {
                    throw Refused.because(new PrivilegeStands(source));
                });
        List<PageFinding> findings = pack.findings();
        if (findings == null) {
            throw Refused.because(new ConfidentialityNotChecked());
        }
        if (!findings.isEmpty()) {
            throw Refused.because(new PageNotClean(findings.getFirst().page()));
        }
        if (scope.decidedBy().equals(releaser)) {
            throw Refused.because(new ReleasedByTheDecider());
        }
        return pack;
    }

    /**
     * Every source of the pack becomes a guard, then everything recorded since is looked at. Known limit: what first begins
     * in the moment of release, a new session, is found only by the follow-up.
     */
    void refuseOutdated(Pack leaving, Request request, Scope granted) {
        leaving.what().stream()
                .map(Pack.Held::source)
                .distinct()
                .forEach(source -> others.eventsOf(source, Event.class));
        Set<Class<? extends Event>> relevant = Disclosable.ALL.stream()
                .filter(each -> each.classes().stream().anyMatch(granted.granted()::containsKey))
                .map(Disclosable::event)
                .collect(Collectors.toSet());
        relevant.add(NoteStruckOut.class);
        relevant.add(NoteReattributed.class);
        boolean moved = record.keptBy(request.caseFile().subject(), leaving.asOfLeaf()).stream()
                .map(Entered::event)
                .anyMatch(event -> relevant.contains(event.getClass()));
        if (moved) {
            throw Refused.because(new PackOutdated());
        }
    }
}
