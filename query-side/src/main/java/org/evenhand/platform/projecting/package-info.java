/** How views follow the record: each projection reads it in leaf order and commits its rows with the place it has reached. */
@NullMarked
package org.evenhand.platform.projecting;

import org.jspecify.annotations.NullMarked;
