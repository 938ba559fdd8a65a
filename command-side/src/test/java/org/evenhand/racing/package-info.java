/** Through the real bus and a real PostgreSQL: what spans several capabilities, and two commands at once. */
@NullMarked
package org.evenhand.racing;

import org.jspecify.annotations.NullMarked;
