package org.evenhand.platform;

import org.evenhand.record.Command;
import org.evenhand.record.Intent;

/**
 * The one door through which the record changes: for a person's POST, an import, the demo caseload and a deadline alike. An
 * interface so that those who only send can be tested by what they send.
 */
public interface Commands {

    /**
     * Sends and waits. The same command id with the same command gives the first outcome again and appends nothing.
     *
     * @throws RuntimeException if the service could not decide or record it; nothing has happened then, or the same command
     *     id sent again tells what has
     */
    Outcome send(Command command, Intent intent);
}
