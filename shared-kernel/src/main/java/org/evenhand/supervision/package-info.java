/** Who supervises whom, how long, and what trainees may do: never what was said. */
@NullMarked
package org.evenhand.supervision;

import org.jspecify.annotations.NullMarked;
