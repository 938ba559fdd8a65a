package org.evenhand.court;

public enum SupersededBecause {
    LATER_VERSION,
    COURT_SEALED_VERSION,
    VARIED,
    DISCHARGED,
    SLIP_RULE,
    APPEAL,
    EXPIRED
}
