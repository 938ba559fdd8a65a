package org.evenhand.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The route that takes a command, known to both sides: the command side answers the POST, a page's form names it, the
 * API's description is made from it. Variables in braces are the command's own components.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PostedTo {
    /** e.g. {@code /sessions/{session}/start}. */
    String value();

    /** The page with the form, to which a refused browser returns. */
    String form();

    /** The page that a browser sees once the command is accepted. */
    String then();

    /** Whether the password must be given again with it (signatures). */
    boolean freshAuthentication() default false;
}
