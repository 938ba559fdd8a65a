/** Decides what is kept, held and erased, destroys keys, and proves by another process that they are gone. */
@NullMarked
package org.evenhand.privacy;

import org.jspecify.annotations.NullMarked;
