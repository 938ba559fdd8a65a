package org.evenhand.architecture;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Puts a planted violation into a module and a capability. */
@Retention(RetentionPolicy.RUNTIME)
@interface PretendsToBe {

    String in();

    String of() default "sessions";
}
