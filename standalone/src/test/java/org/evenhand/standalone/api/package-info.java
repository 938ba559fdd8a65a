/** What the API says of itself, held against what it does. */
@NullMarked
package org.evenhand.standalone.api;

import org.jspecify.annotations.NullMarked;
