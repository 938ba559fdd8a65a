package org.evenhand.disclosure;

/**
 * What a disclosure is measured in (DOMAIN.md §1b). A closed list: what is in no class leaves in no pack. Which events and
 * fields are in which class stands in {@code docs/data-classes.md}, compared with the code.
 *
 * <p>Any of them may be asked for: that it was asked is a fact. What is not recorded yet cannot be granted.
 */
public enum DataClass {
    ENROLMENT("A1"),
    ATTENDANCE("A2"),
    /**
     * That the work was completed or ended early, as the case file was closed. Known limit: for the family, not for each parent;
     * that comes with programmes and their rules of completion, of which there are none yet.
     */
    COMPLETION("A3"),
    /** Known limit: a coded scale comes with programmes; nothing is recorded yet, so it cannot be granted. */
    ENGAGEMENT("A4"),
    SAFEGUARDING("A5"),
    /** Known limit: measures are not built yet; nothing is recorded, so it cannot be granted. */
    MEASURE_SCORES("A6"),
    JOINT_CONTENT("A7"),
    INDIVIDUAL_CONTENT("A8"),
    CHILD_CONTENT("A9"),
    SUPERVISION("A10"),
    CONTACT_DETAILS("A11"),
    /**
     * For a person who asks: to whom what is about them was sent. Known limit: who read it within the service is in a log of its
     * own, which no pack is made from, so on another basis it cannot be granted.
     */
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
