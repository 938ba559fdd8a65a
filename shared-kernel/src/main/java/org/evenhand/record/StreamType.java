package org.evenhand.record;

/** The kinds of stream (DOMAIN.md says stream where a framework says aggregate). The code is stored; it never changes. */
public enum StreamType {
    PERSON("person"),
    /** Who shares a surname and a date of birth; its id derives from both under the site key. Finds likely duplicates. */
    LIKENESS("likeness"),
    /** In which case files a person stands; one per person and with the person's id. */
    PERSON_CASES("person-cases"),
    /** In which court cases a person is named; one per person and with the person's id. */
    PERSON_IN_COURT("person-in-court"),
    CASE_FILE("case-file"),
    /** What is left to do in a case file; several shelves per case file, each found from its id. */
    OPEN_WORK("open-work"),
    /** One parent's follow-ups after the work of one case file; its id derives from both. */
    FOLLOW_UP("follow-up"),
    SCREENING("screening"),
    /** Bars on joint work; one per case file and with the case file's id, so that it is found without looking. */
    JOINT_WORK("joint-work"),
    /** One concern for somebody's safety, with what was done about it. */
    CONCERN("concern"),
    /** One allegation, its investigation and what a court found of it. */
    ALLEGATION("allegation"),
    CONSENT("consent"),
    PRIVACY_NOTICE("privacy-notice"),
    /** Something that went wrong in the service, with what was done about it. */
    INCIDENT("incident"),
    SESSION("session"),
    /** A clinician's or a room's bookings of one local day: what makes a double booking a conflict. */
    DIARY("diary"),
    NOTE("note"),
    /** One parenting plan, through all its revisions. */
    PLAN("plan"),
    /** Which plans a case file has; one per case file and with the case file's id. */
    CASE_PLANS("case-plans"),
    /** One arrangement between a supervisor and those supervised. */
    SUPERVISION("supervision"),
    COURT_CASE("court-case"),
    /** A court number's only holder; its id derives from the number under the site's key. */
    COURT_NUMBER("court-number"),
    /** One import of court case data; its id derives from the file. */
    COURT_IMPORT("court-import"),
    /** One per person: orders that they need leave to apply, and applications without it. */
    LEAVE_TO_APPLY("leave-to-apply"),
    /** Commands that were refused, one stream per command id. */
    COMMAND("command"),
    SEARCH("search"),
    /** One deadline as one event set it; begins when it falls due. */
    DEADLINE("deadline"),
    /** One request for disclosure and what became of it. */
    DISCLOSURE("disclosure"),
    /** One bundle of evidence that was handed out. */
    BUNDLE("bundle"),
    /** How long one subject's data is kept; with the subject's own id, so that it is found without looking. */
    RETENTION("retention"),
    /** What was decided about one of the two logs itself: its keys, and what an audit of it has found. */
    LEDGER("ledger"),
    /** Access without a relationship; one per case file and with the case file's id, so that it is found without looking. */
    BREAK_GLASS("break-glass"),
    /** Who looked at what; one per reader, in the access log. */
    ACCESS("access");

    private final String code;

    StreamType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static StreamType ofCode(String code) {
        for (StreamType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no stream type '" + code + "'");
    }
}
