/** What falls due: which events set a deadline and which clear it, said once for the side that waits and the side that lists. */
@NullMarked
package org.evenhand.deadlines;

import org.jspecify.annotations.NullMarked;
