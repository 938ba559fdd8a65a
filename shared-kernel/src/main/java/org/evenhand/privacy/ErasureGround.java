package org.evenhand.privacy;

/** Why erasure is asked for: the letters of UK GDPR Art. 17(1). */
public enum ErasureGround {
    A_NO_LONGER_NECESSARY,
    B_CONSENT_WITHDRAWN,
    C_OBJECTION,
    D_UNLAWFUL,
    E_LEGAL_OBLIGATION,
    F_SERVICES_TO_A_CHILD,
    /** Reported by a malicious person, investigated, no further action. */
    G_MALICIOUS_ALLEGATION;

    /** Stands beside the destroyed keys for ever: {@code ART_17_1_G}. */
    public String code() {
        return "ART_17_1_" + name().charAt(0);
    }
}
