/** Shows what is kept and erased, and empties the views of what is gone. */
@NullMarked
package org.evenhand.privacy;

import org.jspecify.annotations.NullMarked;
