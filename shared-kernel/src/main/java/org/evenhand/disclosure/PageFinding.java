package org.evenhand.disclosure;

/** What somebody who read the pack page by page found where it must not be. @param page from 1 */
public record PageFinding(int page, What what) {

    public enum What {
        CONTACT_DETAILS,
        ABOUT_SOMEBODY_ELSE,
        OUT_OF_SCOPE
    }
}
