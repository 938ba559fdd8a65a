package org.evenhand.privacy;

/** Why somebody needs a case file that they do not work on, now and not tomorrow. Their own words stand beside it. */
public enum BreakGlassGround {
    /** Somebody may come to harm before those who work with the family can be reached. */
    IMMEDIATE_SAFETY,
    /** A child or an adult at risk, where the duty to share does not wait. */
    SAFEGUARDING,
    /** Whoever works with the family is absent, and the work cannot wait. */
    COLLEAGUE_UNREACHABLE
}
