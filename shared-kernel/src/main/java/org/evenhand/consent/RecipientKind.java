package org.evenhand.consent;

/** To whom a record may be shown by consent. The court and Cafcass are told under another purpose: the court report. */
public enum RecipientKind {
    LOCAL_AUTHORITY,
    POLICE,
    SOLICITOR,
    PARTY;

    /** Acts for one person of the case, or is one. */
    public boolean isOfOneSide() {
        return this == SOLICITOR || this == PARTY;
    }
}
