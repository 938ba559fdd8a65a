package org.evenhand.court;

/** Draft, approved by a judge, or bearing the court seal. Sealed means issued, never hidden (DOMAIN.md §0.6). */
public enum OrderState {
    DRAFT,
    APPROVED,
    COURT_SEALED;

    /** A draft binds nobody. */
    public boolean inForce() {
        return this != DRAFT;
    }
}
