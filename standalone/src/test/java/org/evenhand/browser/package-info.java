/** The service as people see it, in a real browser. */
@NullMarked
package org.evenhand.browser;

import org.jspecify.annotations.NullMarked;
