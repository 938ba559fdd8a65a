package org.evenhand.audit;

/** Of which kind a log's signing key is. A log signs with one of each at least. */
public enum SigningKeyKind {
    /** RFC 8032, for today's verifiers. */
    ED25519,
    /** FIPS 204, for those of a time with quantum computers. */
    ML_DSA_44
}
