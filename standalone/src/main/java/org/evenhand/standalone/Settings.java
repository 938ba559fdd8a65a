package org.evenhand.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may choose.
 *
 * @param dataDir the one folder: database, keys, passwords
 * @param demo demonstration accounts and an invented caseload; on loopback only
 */
@ConfigurationProperties("evenhand")
record Settings(Path dataDir, @DefaultValue("true") boolean demo) {}
