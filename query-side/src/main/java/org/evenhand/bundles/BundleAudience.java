package org.evenhand.bundles;

import org.evenhand.platform.asking.Sight;
import org.evenhand.record.Role;

/** Two kinds of bundle, each for somebody else: proofs without content to audit, and what a disclosure released. */
final class BundleAudience {

    private BundleAudience() {}

    static boolean audits(Sight sight) {
        return sight.actor().role() != Role.COURT_LIAISON;
    }

    /** Content is never the auditor's (DOMAIN.md §3). */
    static boolean releases(Sight sight) {
        return sight.actor().role() != Role.AUDITOR;
    }
}
