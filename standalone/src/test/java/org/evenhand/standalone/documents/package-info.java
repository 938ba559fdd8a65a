/** The documents that are made from the code, compared with what is committed. Nobody edits them by hand. */
@NullMarked
package org.evenhand.standalone.documents;

import org.jspecify.annotations.NullMarked;
