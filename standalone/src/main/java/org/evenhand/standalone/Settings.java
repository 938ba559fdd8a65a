package org.evenhand.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may choose.
 *
 * @param dataDir the one folder: database, keys, passwords
 * @param demo demonstration accounts and an invented caseload; on loopback only
 * @param prepareOnly stops as soon as the database is migrated and its roles exist, for sides that run as processes of
 *     their own
 */
@ConfigurationProperties("evenhand")
record Settings(Path dataDir, @DefaultValue("true") boolean demo, boolean prepareOnly) {}
