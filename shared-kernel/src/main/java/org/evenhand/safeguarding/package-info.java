/** Screening of each parent alone, and what bars joint work. */
@NullMarked
package org.evenhand.safeguarding;

import org.jspecify.annotations.NullMarked;
