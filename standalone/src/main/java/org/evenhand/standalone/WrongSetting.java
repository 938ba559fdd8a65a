package org.evenhand.standalone;

/** A setting that must not be started with. The message is a sentence that names it. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String sentence) {
        super(sentence);
    }
}
