package org.evenhand.vault;

import org.evenhand.record.Subject;

/** Something was to be written about a subject whose keys have been destroyed. */
public final class SubjectErased extends RuntimeException {

    private final Subject subject;

    public SubjectErased(Subject subject) {
        super("Nothing more can be written about " + subject + ": its keys have been destroyed.");
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
