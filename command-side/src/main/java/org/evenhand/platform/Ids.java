package org.evenhand.platform;

import java.util.UUID;

/** New identifiers. Say nothing about what they identify except roughly when they were made. */
public interface Ids {

    UUID next();
}
