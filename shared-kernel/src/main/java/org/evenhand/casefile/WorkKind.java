package org.evenhand.casefile;

/** What may be left to do in a case file. Whatever is open keeps the case file open. */
public enum WorkKind {
    /** A note begun and not signed; its id is the note's. */
    DRAFT_NOTE,
    /** A trainee's signed note without the supervisor's signature; its id is the note's. */
    COUNTERSIGNATURE,
    /** A note moved to the right record whose earlier readers were not dealt with yet; its id is the struck note's. */
    REATTRIBUTION,
    /** A request to put a note right (UK GDPR Article 16), not decided; its id is the request's. */
    RECTIFICATION,
    /** Something to be done about somebody's safety: a concern, a risk item, a referral without acknowledgement. */
    SAFEGUARDING_TASK,
    /** A court's direction that binds this service; its id is the direction's. */
    DIRECTION,
    /** A document that somebody cannot safely be served with; its id derives from the document and the person. */
    SERVICE_ROUTE,
    /** A witness summons neither answered nor set aside; its id is the summons's. */
    SUMMONS,
    /** A plan proposed and neither in force nor withdrawn. */
    AGREEMENT,
    /** A contact booked and neither held nor cancelled; its id is the session's. */
    SESSION,
    /** A disclosure asked for and neither released nor refused, or sent and not put right since; its id is the disclosure's. */
    DISCLOSURE,
    /** An incident not closed. */
    INCIDENT
}
