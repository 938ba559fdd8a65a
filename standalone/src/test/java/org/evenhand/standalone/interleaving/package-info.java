/** Everything at once: random commands of every kind, and commands that race, judged by what the record then says. */
@NullMarked
package org.evenhand.standalone.interleaving;

import org.jspecify.annotations.NullMarked;
