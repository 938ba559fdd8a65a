/** What the work comes to: what parents agree on, and what becomes of it. */
@NullMarked
package org.evenhand.outcomes;

import org.jspecify.annotations.NullMarked;
