/** How a page comes about: its frame, its forms with what was refused, its JSON twin, and the errors that look all the same. */
@NullMarked
package org.evenhand.platform.pages;

import org.jspecify.annotations.NullMarked;
