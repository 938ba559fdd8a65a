package org.evenhand.standalone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.evenhand.platform.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Everybody knows the demonstration's password, so it is refused where others could reach it. */
@Component
final class DemoStaysAtHome implements InitializingBean {

    private final Settings settings;
    private final @Nullable String address;

    DemoStaysAtHome(Settings settings, @Value("${server.address:#{null}}") @Nullable String address) {
        this.settings = settings;
        this.address = address;
    }

    @Override
    public void afterPropertiesSet() {
        if (settings.demo() && !isLoopback(address)) {
            throw new WrongSetting(
                    "The demonstration accounts have a public password, so evenhand.demo=true is only allowed"
                            + " on loopback. Set evenhand.demo=false, or server.address=127.0.0.1.");
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
