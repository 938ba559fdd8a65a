/** What somebody typed and has not yet said: read by the pages, written by the command side alone. */
@NullMarked
package org.evenhand.drafts;

import org.jspecify.annotations.NullMarked;
