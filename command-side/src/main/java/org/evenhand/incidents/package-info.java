/** Decides what may be said of an incident, and when it may be closed. */
@NullMarked
package org.evenhand.incidents;

import org.jspecify.annotations.NullMarked;
