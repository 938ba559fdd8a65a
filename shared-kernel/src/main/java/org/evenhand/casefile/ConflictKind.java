package org.evenhand.casefile;

public enum ConflictKind {
    PARTY,
    RELATIVE,
    FRIEND_OR_NEIGHBOUR,
    EARLIER_PROFESSIONAL_ROLE,
    FINANCIAL
}
