/** Parenting plans as pages show them. */
@NullMarked
package org.evenhand.outcomes;

import org.jspecify.annotations.NullMarked;
