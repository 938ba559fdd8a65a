/**
 * Who works here and who is asking: accounts, sign-in, the web session, and the one place that says which person a request
 * comes from. What that person may do or see is decided elsewhere.
 */
@NullMarked
package org.evenhand.identity;

import org.jspecify.annotations.NullMarked;
