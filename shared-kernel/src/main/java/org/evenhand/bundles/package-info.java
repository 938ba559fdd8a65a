/** Evidence that leaves the service as a bundle: who ordered which, of what, and what became of the packing. */
@NullMarked
package org.evenhand.bundles;

import org.jspecify.annotations.NullMarked;
