package org.evenhand.audit;

import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;

/** What is asked of those who keep the two logs. */
public sealed interface LedgerCommand extends Command {

    WhichLog log();

    @Override
    default StreamId target() {
        return log().stream();
    }

    /** That the whole log is read and checked now, and not only when its turn comes. */
    @PostedTo(value = "/ledger/{log}/audits", form = "/ledger", then = "/ledger")
    record AskForAudit(WhichLog log) implements LedgerCommand {}

    /**
     * Ends the alarm that a finding raised. The finding stays listed, with the reason.
     *
     * @param reason what was found out about it, and what was done
     */
    @PostedTo(value = "/ledger/{log}/findings/{finding}/acknowledge", form = "/ledger", then = "/ledger")
    record AcknowledgeFinding(WhichLog log, FindingId finding, Confided reason) implements LedgerCommand {}

    /** That a new signing key joins those that sign. It signs only after the record has named it. */
    @PostedTo(value = "/ledger/{log}/keys", form = "/ledger", then = "/ledger")
    record AddSigningKey(WhichLog log, SigningKeyKind kind) implements LedgerCommand {}

    /**
     * That a key signs no more. Verifiers who still pin it alone refute what is signed from then on.
     *
     * @param key its id: eight hexadecimal digits, as between the two pluses of its text
     */
    @PostedTo(value = "/ledger/{log}/keys/{key}/withdraw", form = "/ledger", then = "/ledger")
    record WithdrawSigningKey(WhichLog log, String key) implements LedgerCommand {}
}
