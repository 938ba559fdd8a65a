/** Two commands at once, through the real bus and a real PostgreSQL: the record holds what could have happened in order. */
@NullMarked
package org.evenhand.racing;

import org.jspecify.annotations.NullMarked;
