package org.evenhand.incidents;

/** Who is told of incidents from outside. */
public enum NotifiedBody {
    /** Within 72 hours of becoming aware, where people's rights are at risk (UK GDPR Article 33(1)). */
    ICO,
    CQC,
    LADO,
    POLICE,
    COMMISSIONER,
    /** The people whose data it was, where the risk to them is high (UK GDPR Article 34). */
    PEOPLE_CONCERNED
}
