/** What is typed and not yet said is kept here, for its author alone, until it is sent, signed or discarded. */
@NullMarked
package org.evenhand.drafts;

import org.jspecify.annotations.NullMarked;
