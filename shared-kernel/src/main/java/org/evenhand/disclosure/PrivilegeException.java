package org.evenhand.disclosure;

/** Why somebody relies on privileged words leaving although nobody waived. Recorded and never decided here. */
public enum PrivilegeException {
    /** A statement clearly indicating serious harm to a child, past or likely (Re D [1993]). */
    SERIOUS_HARM_TO_A_CHILD,
    /** The court heard the objection and ruled. */
    COURT_RULED
}
