/** A family whose two parents are seen by two clinicians, through the whole running application. */
@NullMarked
package org.evenhand.family;

import org.jspecify.annotations.NullMarked;
