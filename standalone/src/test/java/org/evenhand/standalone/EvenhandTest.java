package org.evenhand.standalone;

import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a free port, with a PostgreSQL and keys of its own. Tests that are written alike share
 * one running application, so none may expect an empty record.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Evenhand.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshHome.class)
public @interface EvenhandTest {}
