/**
 * The one place where questions are answered: it knows who asks, checks how far they may look, and enters the reading in the
 * access log before the answer leaves.
 */
@NullMarked
package org.evenhand.platform.asking;

import org.jspecify.annotations.NullMarked;
