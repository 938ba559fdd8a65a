/** Screening and bars as pages show them, each parent's own within their compartment. */
@NullMarked
package org.evenhand.safeguarding;

import org.jspecify.annotations.NullMarked;
