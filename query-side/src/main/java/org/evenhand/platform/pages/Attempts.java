package org.evenhand.platform.pages;

import java.util.Optional;
import java.util.UUID;

/** Refused forms, kept for their authors until they are sent or discarded. */
public interface Attempts {

    /** Empty for somebody else's, as for none at all. */
    Optional<Attempt> own(UUID commandId);
}
