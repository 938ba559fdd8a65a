/** Decides what is decided about the two logs themselves: audits, what they found, and the keys that sign. */
@NullMarked
package org.evenhand.audit;

import org.jspecify.annotations.NullMarked;
