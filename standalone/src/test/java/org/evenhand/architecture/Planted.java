package org.evenhand.architecture;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One violation of each rule, so that each is seen to fail. */
final class Planted {

    private Planted() {}

    @PretendsToBe(in = "command-side", of = "court")
    static final class Court {}

    @PretendsToBe(in = "command-side", of = "sessions")
    record SessionsThatKnowCourt(Court court) {}

    @PretendsToBe(in = "query-side")
    static final class View {}

    @PretendsToBe(in = "command-side")
    record CommandSideThatKnowsTheQuerySide(View view) {}

    @PretendsToBe(in = "shared-kernel")
    @Component
    static final class KernelWithSpring {}

    @PretendsToBe(in = "ledger")
    @Component
    static final class LedgerWithSpring {}

    @PretendsToBe(in = "command-side")
    record CommandSideThatAsks(QueryGateway queries) {}

    @PretendsToBe(in = "query-side")
    record QuerySideThatCommands(CommandGateway commands) {}

    @PretendsToBe(in = "command-side")
    @Configuration
    static class CapabilityThatWires {
        @Bean
        String word() {
            return "word";
        }
    }

    @PretendsToBe(in = "command-side")
    static final class InjectedField {
        @Autowired
        private String word = "";
    }

    @PretendsToBe(in = "command-side")
    static final class CommandSideThatReads {
        @GetMapping("/cases")
        String read() {
            return "";
        }
    }

    @PretendsToBe(in = "query-side")
    static final class QuerySideThatWrites {
        @PostMapping("/cases")
        String write() {
            return "";
        }
    }

    @PretendsToBe(in = "command-side")
    record OpenEvent(StreamId stream, Subject keeper, Compartment compartment) implements Event {}

    @PretendsToBe(in = "command-side")
    static final class AsksTheClock {
        Optional<Instant> now() {
            return Optional.of(Instant.now());
        }
    }

    @PretendsToBe(in = "command-side")
    static final class SessionManager {}

    @PretendsToBe(in = "command-side")
    static final class Counter {
        static int count;
    }

    @PretendsToBe(in = "shared-kernel", of = "court")
    static final class Order {}

    @PretendsToBe(in = "shared-kernel", of = "record")
    record GrammarThatKnowsCourt(Order order) {}

    @PretendsToBe(in = "event-store", of = "here")
    record StoreInACycle(There there) {

        @PretendsToBe(in = "event-store", of = "there")
        record There(StoreInACycle here) {}
    }

    @PretendsToBe(in = "identity", of = "here")
    record IdentityInACycle(There there) {

        @PretendsToBe(in = "identity", of = "there")
        record There(IdentityInACycle here) {}
    }

    @PretendsToBe(in = "command-side", of = "here")
    record CommandsInACycle(There there) {

        @PretendsToBe(in = "command-side", of = "there")
        record There(CommandsInACycle here) {}
    }

    @PretendsToBe(in = "query-side", of = "here")
    record QueriesInACycle(There there) {

        @PretendsToBe(in = "query-side", of = "there")
        record There(QueriesInACycle here) {}
    }
}
