/** Both sides in one JVM on a PostgreSQL of its own: what one command starts. */
@NullMarked
package org.evenhand.standalone;

import org.jspecify.annotations.NullMarked;
