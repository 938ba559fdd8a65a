/** Decides what may leave, measures packs against what was decided, and lets nobody release alone. */
@NullMarked
package org.evenhand.disclosure;

import org.jspecify.annotations.NullMarked;
