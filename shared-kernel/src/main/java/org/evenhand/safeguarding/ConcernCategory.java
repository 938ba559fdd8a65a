package org.evenhand.safeguarding;

/** The categories of Working Together to Safeguard Children and of the Care Act 2014, as far as this service meets them. */
public enum ConcernCategory {
    PHYSICAL_ABUSE,
    EMOTIONAL_ABUSE,
    SEXUAL_ABUSE,
    NEGLECT,
    DOMESTIC_ABUSE,
    COERCIVE_CONTROL,
    STALKING,
    SELF_HARM_OR_SUICIDE,
    ABDUCTION,
    EXPLOITATION,
    OTHER
}
