/** What the court liaison officer sees: proceedings, orders with what superseded them, directions due, and searches. */
@NullMarked
package org.evenhand.court;

import org.jspecify.annotations.NullMarked;
