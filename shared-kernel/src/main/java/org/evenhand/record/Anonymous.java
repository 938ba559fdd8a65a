package org.evenhand.record;

/**
 * A command whose sender may ask not to be named. The right to ask is checked of who they are; from then on nothing that is
 * written names them: not the event, not its envelope, not a refusal.
 */
public interface Anonymous {

    boolean anonymous();
}
