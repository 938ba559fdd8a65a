/** How time passes in the record: what is declared to fall due is scheduled from the log and sent as a command when it is. */
@NullMarked
package org.evenhand.deadlines;

import org.jspecify.annotations.NullMarked;
