/**
 * What follows from the record without anybody asking: read in leaf order, each follow-up's effect committed with the place it
 * has reached. Where the effect is a command, its id derives from the event, so that doing it twice is doing it once.
 */
@NullMarked
package org.evenhand.platform.following;

import org.jspecify.annotations.NullMarked;
