/** People as pages show them: what they are called, how they may be reached, and by whom that may be seen. */
@NullMarked
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
