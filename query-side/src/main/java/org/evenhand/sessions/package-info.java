/** Sessions, attendance and notes as pages show them. */
@NullMarked
package org.evenhand.sessions;

import org.jspecify.annotations.NullMarked;
