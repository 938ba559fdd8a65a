package org.evenhand.court;

import org.evenhand.people.ContactKind;

/** How a document is brought to somebody (FPR 2010 Part 6). */
public enum ServiceMethod {
    POST,
    EMAIL,
    /** By a process server, at the address. */
    PERSONAL,
    /** On whoever acts for them, whose address is nobody's secret. */
    SOLICITOR,
    /** The court serves: it holds the confidential form C8. */
    BY_THE_COURT;

    /** Whether it needs a contact detail of the person. */
    public boolean needsContact() {
        return switch (this) {
            case POST, EMAIL, PERSONAL -> true;
            case SOLICITOR, BY_THE_COURT -> false;
        };
    }

    /** Whether somebody would come, or a letter would lie, where a person in a refuge lives. */
    public boolean reachesTheDoor(ContactKind kind) {
        return kind == ContactKind.ADDRESS && (this == POST || this == PERSONAL);
    }
}
