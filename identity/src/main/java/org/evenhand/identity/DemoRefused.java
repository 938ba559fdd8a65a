package org.evenhand.identity;

import org.evenhand.platform.WrongSetting;

/** Demonstration accounts were asked for where others could reach them. The message is a sentence for the operator. */
public final class DemoRefused extends WrongSetting {

    private static final long serialVersionUID = 1L;

    DemoRefused() {
        super("The demonstration accounts have a public password, so evenhand.demo=true is only allowed on loopback."
                + " Set evenhand.demo=false, or server.address=127.0.0.1.");
    }
}
