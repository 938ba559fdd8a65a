package org.evenhand.sessions;

public enum NoteKind {
    PROGRESS,
    PROCESS,
    ASSESSMENT,
    TELEPHONE,
    SUPERVISION
}
