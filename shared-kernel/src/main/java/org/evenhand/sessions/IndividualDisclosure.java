package org.evenhand.sessions;

/** The author's answer, for a joint note, to: does it hold something that only one parent told you? */
public enum IndividualDisclosure {
    NONE,
    KEPT_IN_JOINT_NOTE
}
