package org.evenhand.safeguarding;

/** Of what somebody is accused. */
public enum AllegationKind {
    VIOLENCE,
    COERCIVE_CONTROL,
    STALKING,
    HARM_TO_A_CHILD,
    NEGLECT_OF_A_CHILD,
    SEXUAL_OFFENCE,
    OTHER
}
