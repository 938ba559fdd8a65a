package org.evenhand.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evenhand.platform.CommandDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of the demonstration, all with one public password. Refused where others than this machine's people could reach
 * them, and locked as soon as demonstration mode is off on the same data. A process of the query side alone may not make or
 * change accounts; it only refuses.
 */
@Component
final class DemoAccounts implements InitializingBean {

    static final String PASSWORD = "evenhand";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean makesAccounts;
    private final boolean demo;
    private final @Nullable String address;

    DemoAccounts(
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            @CommandDatabase ObjectProvider<JdbcClient> whereAccountsAreMade,
            @Value("${evenhand.demo:false}") boolean demo,
            @Value("${server.address:#{null}}") @Nullable String address) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.makesAccounts = whereAccountsAreMade.getIfAvailable() != null;
        this.demo = demo;
        this.address = address;
    }

    @Override
    public void afterPropertiesSet() {
        if (demo && !isLoopback(address)) {
            throw new DemoRefused();
        }
        if (!makesAccounts) {
            return;
        }
        if (demo) {
            String hash = passwords.hash(PASSWORD);
            LocalDate inAYear =
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
            DemoStaff.all(inAYear).forEach(member -> accounts.put(new Account(member, hash), true));
        } else if (accounts.hasDemo()) {
            accounts.lockDemo();
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
