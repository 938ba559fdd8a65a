/** Deciding whether evidence may leave as a bundle. It is packed on the query side. */
@NullMarked
package org.evenhand.bundles;

import org.jspecify.annotations.NullMarked;
