/**
 * The description of the API (OpenAPI 3.1), made from the commands' own records and routes, so that it cannot say something
 * else than the program does. Served by the query side, since it is a GET.
 */
@NullMarked
package org.evenhand.platform.openapi;

import org.jspecify.annotations.NullMarked;
