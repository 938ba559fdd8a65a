package org.evenhand.disclosure;

/** What somebody is who asks for data. */
public enum RequesterRole {
    COURT,
    CAFCASS,
    LOCAL_AUTHORITY,
    POLICE,
    SOLICITOR,
    PARTY,
    /** For what is about themselves (UK GDPR Art. 15). */
    DATA_SUBJECT;

    /** Stands on one side: what is asked is that side's own business. */
    public boolean isOfOneSide() {
        return this == SOLICITOR || this == PARTY || this == DATA_SUBJECT;
    }

    /** The court itself, or Cafcass, which reports to it. */
    public boolean tellsTheCourt() {
        return this == COURT || this == CAFCASS;
    }

    public boolean isAnAuthority() {
        return this == LOCAL_AUTHORITY || this == POLICE;
    }
}
