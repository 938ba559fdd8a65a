package org.evenhand.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/** The database as the command side's role sees it: its data source, JDBC client and transactions. */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandDatabase {}
