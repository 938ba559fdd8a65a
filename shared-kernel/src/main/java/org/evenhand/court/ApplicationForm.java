package org.evenhand.court;

/** The court's forms by which somebody asks or answers. */
public enum ApplicationForm {
    C100,
    /** Allegations of harm, beside another form. */
    C1A,
    /** Within proceedings; also how leave to apply is asked for. */
    C2,
    /** Answer to an application. */
    C7,
    /** Enforcement of a child arrangements order. */
    C79,
    /** Non-molestation or occupation order, Family Law Act 1996. */
    FL401,
    OTHER_CHILDREN_ACT,
    OTHER;

    /** Whether it asks for an order under the Children Act 1989, which is what a s.91(14) order speaks of. */
    public boolean asksUnderTheChildrenAct() {
        return switch (this) {
            case C100, C2, C79, OTHER_CHILDREN_ACT -> true;
            case C1A, C7, FL401, OTHER -> false;
        };
    }
}
