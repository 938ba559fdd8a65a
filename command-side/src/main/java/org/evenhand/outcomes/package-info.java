/** Decides about parenting plans: what is proposed, what both agreed on, and what an order takes away. */
@NullMarked
package org.evenhand.outcomes;

import org.jspecify.annotations.NullMarked;
