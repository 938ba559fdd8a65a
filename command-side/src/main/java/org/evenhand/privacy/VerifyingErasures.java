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
 * every event of the record. Known limit: the views are emptied by their own follow-up and are not looked at here, and
 * backups of the vault outlive an erasure for as long as they are kept.
 */
@Component
final class VerifyingErasures implements FollowUp {

    static final String NAME = "verifying-erasures";
    private static final int PAGE = 500;

    private final Vault vault;
    private final Records records;
    private final Commands commands;
    private final UUID process;

    VerifyingErasures(Vault vault, Records records, Commands commands, Ids ids) {
        this.vault = vault;
        this.records = records;
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
            case ErasureExecuted e -> verify(e, followed);
            case ErasureVerificationAsked asked ->
                records.ofStream(asked.stream(), 0).stream()
                        .map(Entry::event)
                        .filter(ErasureExecuted.class::isInstance)
                        .map(ErasureExecuted.class::cast)
                        .filter(executed -> executed.erasure().equals(asked.erasure()))
                        .forEach(executed -> verify(executed, followed));
            default -> {}
        }
    }

    private void verify(ErasureExecuted executed, Followed followed) {
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
        commands.send(
                new SayErasureChecked(
                        executed.subject(),
                        executed.erasure(),
                        List.of(ErasureCheck.values()),
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
