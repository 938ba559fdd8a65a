/** What leaves the service, at whose request, on which basis, and what became of it afterwards. */
@NullMarked
package org.evenhand.disclosure;

import org.jspecify.annotations.NullMarked;
