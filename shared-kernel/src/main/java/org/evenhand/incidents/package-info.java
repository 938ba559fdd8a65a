/** What went wrong in the service: reported by anybody, classified, told to whom it must be told, put right and learned from. */
@NullMarked
package org.evenhand.incidents;

import org.jspecify.annotations.NullMarked;
