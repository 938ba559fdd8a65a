package org.evenhand.disclosure;

/** Why a request for disclosure was refused. */
public enum RefusedBecause {
    NO_LAWFUL_BASIS,
    NO_CONSENT,
    PRIVILEGE,
    SERIOUS_HARM,
    IDENTITY_NOT_CONFIRMED,
    MANIFESTLY_UNFOUNDED,
    WITHDRAWN
}
