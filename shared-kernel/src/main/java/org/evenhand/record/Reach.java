package org.evenhand.record;

/** How far a role may look with one question. What is beyond looks exactly like what does not exist. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** What the asker recorded themselves, as they recorded it; never what others have added since. */
    OWN,
    /** With a live allocation: the joint, court and staff compartments, and those people's whose side one works on. */
    ALLOCATED,
    /** As {@link #ALLOCATED}; without an allocation the staff compartment of any case file, to triage and allocate it. */
    INTAKE,
    /** The court's compartment of every case, and attendance; never what was said. */
    COURT,
    /** Every envelope, no content. */
    ENVELOPES
}
