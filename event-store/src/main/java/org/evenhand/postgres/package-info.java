/**
 * A real PostgreSQL as a child of this machine's user, on a folder that is kept: what the one-command run and the tests
 * stand on. Uses only the packaged binaries (initdb, pg_ctl, postgres); everything else is done here, because the wrapper
 * that comes with them turns fsync off, trusts every local user and cannot start again after kill -9.
 */
@NullMarked
package org.evenhand.postgres;

import org.jspecify.annotations.NullMarked;
