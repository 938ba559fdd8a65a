/** How long what is kept, what may not be deleted, who asked for erasure and whether it truly happened; who broke the glass. */
@NullMarked
package org.evenhand.privacy;

import org.jspecify.annotations.NullMarked;
