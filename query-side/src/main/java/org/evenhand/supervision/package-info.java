/** Supervision as pages show it: minutes, and what is missing. */
@NullMarked
package org.evenhand.supervision;

import org.jspecify.annotations.NullMarked;
