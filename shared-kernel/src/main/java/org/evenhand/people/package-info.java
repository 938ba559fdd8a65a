/** People, adult or child, and how they may be reached; confidentiality and refuge. */
@NullMarked
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
