/**
 * Has an authority that is not ours stamp published checkpoints with its time (RFC 3161), so that nobody here, with every key and
 * every witness on their side, can make yesterday's log today.
 */
@NullMarked
package org.evenhand.anchoring;

import org.jspecify.annotations.NullMarked;
