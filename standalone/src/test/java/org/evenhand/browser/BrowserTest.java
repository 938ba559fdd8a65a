package org.evenhand.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.evenhand.standalone.EvenhandTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in Chromium against the whole application with its invented caseload. Without a Chromium it is skipped, and says so;
 * with {@code EVENHAND_CHROMIUM=required} in the environment, as in CI, it fails instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EvenhandTest
@ExtendWith(NeedsChromium.class)
@interface BrowserTest {}
