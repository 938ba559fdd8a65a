package org.evenhand.platform;

import java.util.Optional;
import org.evenhand.identity.CurrentActor;
import org.evenhand.identity.FreshAuthentication;
import org.evenhand.identity.Registration;
import org.evenhand.identity.Staff;
import org.evenhand.identity.StaffMember;
import org.evenhand.platform.posting.Sender;
import org.evenhand.record.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.ServerRequest;

/** Who asks and who works here, from the accounts. */
@Configuration(proxyBeanMethods = false)
public class StaffWiring {

    @Bean
    StaffDirectory staffDirectory(Staff staff) {
        return id -> staff.byId(id).filter(member -> !member.locked()).map(StaffWiring::colleague);
    }

    private static StaffDirectory.Colleague colleague(StaffMember member) {
        return new StaffDirectory.Colleague(
                member.id(),
                member.role(),
                orNull(member.registration().map(Registration::validUntil)),
                orNull(member.supervisor()),
                orNull(member.person()));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    @Bean
    Sender sender(CurrentActor current, FreshAuthentication fresh) {
        return new Sender() {
            @Override
            public Actor actor(ServerRequest request) {
                return current.actor();
            }

            @Override
            public boolean isHere(ServerRequest request, Actor actor, @Nullable String password) {
                return fresh.confirms(actor, password);
            }
        };
    }
}
