package org.evenhand.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How far each role may look with this question. No member has a default: a question that forgets a role does not compile,
 * and a new role makes every question decide.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MayAsk {
    Reach clinician();

    Reach trainee();

    Reach supervisor();

    Reach courtLiaison();

    Reach auditor();

    Reach privacyOfficer();

    Reach serviceManager();
}
