package org.evenhand.standalone;

import java.io.PrintStream;
import java.util.Arrays;
import org.evenhand.identity.Staff;
import org.evenhand.record.Role;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of a start: where it is and who may come in. */
@Component
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private final Settings settings;
    private final Environment environment;
    private final Staff staff;

    Greeting(Settings settings, Environment environment, Staff staff) {
        this.settings = settings;
        this.environment = environment;
        this.staff = staff;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var out = System.out;
        out.println();
        out.println("  Evenhand is ready    http://" + environment.getProperty("server.address") + ":"
                + environment.getProperty("local.server.port"));
        out.println("  It keeps everything  " + settings.dataDir().toAbsolutePath());
        if (settings.demo()) {
            demonstration(out);
        }
        out.println();
        out.flush();
    }

    private void demonstration(PrintStream out) {
        out.println("  A demonstration      invented people; sign in with the password evenhand as");
        Arrays.stream(Role.values())
                .flatMap(role -> staff.inRole(role).stream())
                .forEach(member -> out.printf("    %-12s %s%n", member.username(), member.displayName()));
    }
}
