package org.evenhand.disclosure;

/**
 * What a disclosure is measured in (DOMAIN.md §1b). A closed list: what is in no class leaves in no pack. Which events and
 * fields are in which class stands in {@code docs/data-classes.md}, compared with the code.
 */
public enum DataClass {
    ENROLMENT("A1"),
    ATTENDANCE("A2"),
    COMPLETION("A3"),
    ENGAGEMENT("A4"),
    SAFEGUARDING("A5"),
    MEASURE_SCORES("A6"),
    JOINT_CONTENT("A7"),
    INDIVIDUAL_CONTENT("A8"),
    CHILD_CONTENT("A9"),
    SUPERVISION("A10"),
    CONTACT_DETAILS("A11"),
    ACCESS_LOG("A12");

    private final String code;

    DataClass(String code) {
        this.code = code;
    }

    /** As lawyers and the policy's table name it: A1 to A12. */
    public String code() {
        return code;
    }
}
