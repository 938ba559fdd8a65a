/** The query side's wiring; how questions are answered, views follow and pages are drawn is in the packages below. */
@NullMarked
package org.evenhand.platform;

import org.jspecify.annotations.NullMarked;
