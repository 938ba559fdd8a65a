/** What an auditor asks and is told: envelopes, times, codes and hashes. Never content, not even by grant here. */
@NullMarked
package org.evenhand.audit;

import org.jspecify.annotations.NullMarked;
