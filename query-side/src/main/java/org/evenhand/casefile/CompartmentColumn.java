package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.pages.Tag;
import org.evenhand.record.Compartment;

/**
 * One compartment of a case, labelled, with what the reader may see of it.
 *
 * @param code empty where the compartment is closed to the reader
 * @param person empty for joint, court and staff
 * @param screening tag of the latest screening; says "none" where it is not the reader's to see or not a parent's
 */
record CompartmentColumn(
        String title,
        String hint,
        String shade,
        String code,
        String person,
        String born,
        boolean parent,
        Tag screening,
        String screened,
        List<Consent> consents,
        List<Contact> contacts,
        List<NotePreview> notes) {

    record Consent(String purpose, Tag state, String at) {}

    record Contact(String kind, String detail, boolean confidential) {}

    /** The parents and what they share stand in one row; children, court and staff below. */
    boolean standsBesideTheParents() {
        return parent || code.equals(Compartment.JOINT.code());
    }
}
