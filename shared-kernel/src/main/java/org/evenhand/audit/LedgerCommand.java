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
}
