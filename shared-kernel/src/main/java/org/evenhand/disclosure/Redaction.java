package org.evenhand.disclosure;

import org.evenhand.record.StreamId;

/** One source, a note or a session, that is left out whole. Passages within a page are blackened where the page is made. */
public record Redaction(StreamId source, Because because) {

    public enum Because {
        OTHER_PERSON,
        CONTACT_DETAILS,
        SERIOUS_HARM,
        LEGAL_ADVICE,
        OUT_OF_SCOPE
    }
}
