/** Who is in a case and what their compartments are called: the frame around every page of a case, whatever it is about. */
@NullMarked
package org.evenhand.platform.families;

import org.jspecify.annotations.NullMarked;
