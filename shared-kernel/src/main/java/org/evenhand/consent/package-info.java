/** What somebody agreed to, for which purpose, and withdrew. */
@NullMarked
package org.evenhand.consent;

import org.jspecify.annotations.NullMarked;
