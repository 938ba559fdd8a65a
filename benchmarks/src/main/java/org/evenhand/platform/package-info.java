/** What a benchmark needs of the command side's wiring, which only its own package can reach. */
@NullMarked
package org.evenhand.platform;

import org.jspecify.annotations.NullMarked;
