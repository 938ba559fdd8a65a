/** Bundles of evidence: packing them where everybody else keeps on working, and handing them out. */
@NullMarked
package org.evenhand.bundles;

import org.jspecify.annotations.NullMarked;
