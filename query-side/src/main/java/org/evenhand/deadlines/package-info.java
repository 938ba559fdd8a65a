/** What falls due, for those whose work it is. */
@NullMarked
package org.evenhand.deadlines;

import org.jspecify.annotations.NullMarked;
