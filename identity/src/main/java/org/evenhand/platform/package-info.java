/** Wiring of sign-in: the one security chain and where web sessions are kept. */
@NullMarked
package org.evenhand.platform;

import org.jspecify.annotations.NullMarked;
