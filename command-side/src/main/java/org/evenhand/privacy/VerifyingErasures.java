package org.evenhand.privacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.privacy.RetentionEvent.ErasureExecuted;
import org.evenhand.privacy.RetentionEvent.ErasureVerificationAsked;
import org.evenhand.privacy.RetentionStep.SayErasureChecked;
import org.evenhand.record.Subject;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.evenhand.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Looks whether what was said to be erased is. Trusts nothing that the executing process said: asks the list, the vault and
 * every event of the record, and the views that pages are made of. Known limit: backups of the vault outlive an erasure for as
 * long as they are kept.
 */
@Component
final class VerifyingErasures implements FollowUp {

    static final String NAME = "verifying-erasures";
    private static final int PAGE = 500;

    private final Vault vault;
    private final Records records;
    private final LookingAtTheViews views;
    private final Commands commands;
    private final UUID process;

    VerifyingErasures(Vault vault, Records records, LookingAtTheViews views, Commands commands, Ids ids) {
        this.vault = vault;
        this.records = records;
        this.views = views;
        this.commands = commands;
        this.process = ids.next();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void follow(Followed followed) {
        switch (followed.event()) {
            case ErasureExecuted e -> verify(e, followed.leafIndex(), followed);
            case ErasureVerificationAsked asked ->
                records.ofStream(asked.stream(), 0).forEach(entry -> {
                    if (entry.event() instanceof ErasureExecuted executed
                            && executed.erasure().equals(asked.erasure())) {
                        verify(executed, entry.leafIndex(), followed);
                    }
                });
            default -> {}
        }
    }

    private void verify(ErasureExecuted executed, long executedAt, Followed followed) {
        var checks =
                EnumSet.of(ErasureCheck.LISTED_AS_DESTROYED, ErasureCheck.KEYS_GONE, ErasureCheck.RECORD_UNREADABLE);
        var failed = EnumSet.noneOf(ErasureCheck.class);
        for (Subject subject : executed.keys()) {
            if (!vault.isDestroyed(subject)) {
                failed.add(ErasureCheck.LISTED_AS_DESTROYED);
            }
            if (vault.keysOf(subject).isPresent()) {
                failed.add(ErasureCheck.KEYS_GONE);
            }
        }
        if (anythingIsReadable(Set.copyOf(executed.keys()))) {
            failed.add(ErasureCheck.RECORD_UNREADABLE);
        }
        if (views.areThere()) {
            checks.add(ErasureCheck.VIEWS_EMPTY);
            if (!executed.keys().stream().allMatch(subject -> views.holdNothingOf(subject, executedAt))) {
                failed.add(ErasureCheck.VIEWS_EMPTY);
            }
        }
        commands.send(
                new SayErasureChecked(
                        executed.subject(),
                        executed.erasure(),
                        List.copyOf(checks),
                        new ArrayList<>(failed),
                        NAME + ":" + process),
                followed.intent(NAME));
    }

    private boolean anythingIsReadable(Set<Subject> erased) {
        List<Entry> page = records.from(0, PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                var readable = new HashSet<>(PersonalValues.readableIn(entry.event()));
                readable.retainAll(erased);
                if (!readable.isEmpty()) {
                    return true;
                }
            }
            page = records.from(page.getLast().leafIndex() + 1, PAGE);
        }
        return false;
    }
}
