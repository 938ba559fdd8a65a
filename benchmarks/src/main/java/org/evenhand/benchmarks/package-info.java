/** Bounded measurements, each beside an anchor on the same server in the same minute, printed as ratios. */
@NullMarked
package org.evenhand.benchmarks;

import org.jspecify.annotations.NullMarked;
