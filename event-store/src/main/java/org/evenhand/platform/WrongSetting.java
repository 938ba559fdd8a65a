package org.evenhand.platform;

/** A setting that must not be started with. The message is a sentence that names it. */
public class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongSetting(String sentence) {
        super(sentence);
    }
}
