/** Wiring that both sides share: their databases, Axon on Boot 4, and defaults that must not be silent. */
@NullMarked
package org.evenhand.platform;

import org.jspecify.annotations.NullMarked;
