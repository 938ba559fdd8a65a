/** Refusals as they are kept and read again, on both sides. */
@NullMarked
package org.evenhand.platform.vocabulary;

import org.jspecify.annotations.NullMarked;
