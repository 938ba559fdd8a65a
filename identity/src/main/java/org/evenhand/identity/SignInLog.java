package org.evenhand.identity;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.record.StaffId;

/** Where sign-ins are entered beside {@code identity}'s own list of them: the access log, where this process may write it. */
public interface SignInLog {

    /** @param account empty where no account has the name that was tried */
    void enter(SignInOutcome outcome, Optional<StaffId> account, Instant at);
}
