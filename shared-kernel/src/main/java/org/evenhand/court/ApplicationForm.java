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
    OTHER
}
