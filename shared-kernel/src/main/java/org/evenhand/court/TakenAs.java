package org.evenhand.court;

/** What a value of an imported file has become. */
public enum TakenAs {
    /** By which the file was recognised: its kind of case and jurisdiction. */
    RECOGNITION,
    COURT_NUMBER,
    COURT,
    COURT_CASE_TYPE,
    PARTY,
    PERSON_NAME,
    DATE_OF_BIRTH,
    SEX,
    CONFIDENTIALITY,
    REFUGE,
    ADDRESS,
    EMAIL,
    TELEPHONE,
    ORDER,
    /** An order known by its kind to forbid contact: joint work is barred until somebody has read it. */
    PROVISION,
    DOCUMENT_HASH,
    HEARING
}
