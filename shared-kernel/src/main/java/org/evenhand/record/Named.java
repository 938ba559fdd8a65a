package org.evenhand.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event's stored name and revision. Neither ever changes for an event that has been written once; a new shape is a
 * new revision with an upcaster, and each revision is pinned by a golden file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
    /** {@code stream.what-happened}, e.g. {@code session.note-signed}. */
    String value();

    int revision() default 1;
}
