/** Requests for disclosure as lists and pages for who works them and for who gives an opinion. */
@NullMarked
package org.evenhand.disclosure;

import org.jspecify.annotations.NullMarked;
