package org.evenhand.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.audit.LedgerCommand.AcknowledgeFinding;
import org.evenhand.audit.LedgerCommand.AddSigningKey;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.audit.LedgerCommand.WithdrawSigningKey;
import org.evenhand.audit.LedgerStates.Acknowledged;
import org.evenhand.audit.LedgerStates.Audit;
import org.evenhand.audit.LedgerStates.Found;
import org.evenhand.audit.LedgerStates.OfLog;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/** Both logs: what is signed, what was checked, and every finding there ever was. */
record LedgerStatePage(LedgerStates answer, boolean alarming, List<Log> logs) implements Page {

    record Log(
            String name,
            String anchors,
            Tag state,
            OfLog of,
            @Nullable String published,
            @Nullable Audit audit,
            @Nullable String finished,
            Form ask,
            @Nullable Form addKey,
            List<Choice> kinds,
            List<Withdrawal> withdrawals,
            List<Line> findings) {}

    /** @param key its id; both kinds of key go on signing while one is replaced */
    record Withdrawal(String key, Form form) {}

    /** @param acknowledge {@code null} where it is not theirs to acknowledge, or is acknowledged */
    record Line(
            Found of,
            Tag state,
            String found,
            @Nullable String acknowledged,
            @Nullable Form acknowledge) {}

    static LedgerStatePage of(LedgerStates states, Forms forms, Times times) {
        return new LedgerStatePage(
                states,
                states.logs().stream().anyMatch(OfLog::isAlarming),
                states.logs().stream()
                        .map(each -> log(each, states.keeper(), forms, times))
                        .toList());
    }

    private static Log log(OfLog log, boolean keeper, Forms forms, Times times) {
        Audit audit = log.audit();
        return new Log(
                "ledger.log." + log.log(),
                log.log() == WhichLog.RECORD ? "/ledger/anchors" : "/access-ledger/anchors",
                log.isAlarming() ? new Tag("ledger.state.alarm", "red") : new Tag("ledger.state.well", "green"),
                log,
                full(log.publishedAt(), times),
                audit,
                audit == null ? null : full(audit.finishedAt(), times),
                forms.of(AskForAudit.class, Map.of("log", log.log()))
                        .named(log.log().word()),
                keeper
                        ? forms.of(AddSigningKey.class, Map.of("log", log.log()))
                                .named(log.log().word())
                        : null,
                Choice.of(SigningKeyKind.values()),
                keeper ? withdrawals(log, forms) : List.of(),
                log.findings().stream()
                        .map(each -> line(log.log(), each, keeper, forms, times))
                        .toList());
    }

    private static List<Withdrawal> withdrawals(OfLog log, Forms forms) {
        return log.keys().stream()
                .map(key -> new Withdrawal(
                        key.id(),
                        forms.of(WithdrawSigningKey.class, Map.of("log", log.log(), "key", key.id()))
                                .named(key.id())))
                .toList();
    }

    private static Line line(WhichLog log, Found found, boolean keeper, Forms forms, Times times) {
        Acknowledged acknowledged = found.acknowledged();
        if (acknowledged != null) {
            var answered = new Tag("ledger.state.acknowledged", "grey");
            return new Line(found, answered, times.full(found.foundAt()), times.full(acknowledged.at()), null);
        }
        var open = new Tag("ledger.state.alarm", "red");
        Form form = keeper ? acknowledge(log, found, forms) : null;
        return new Line(found, open, times.full(found.foundAt()), null, form);
    }

    private static Form acknowledge(WhichLog log, Found found, Forms forms) {
        return forms.of(AcknowledgeFinding.class, Map.of("log", log, "finding", found.finding()))
                .named(found.finding().value().toString());
    }

    private static @Nullable String full(@Nullable Instant at, Times times) {
        return at == null ? null : times.full(at);
    }

    @Override
    public List<Form> forms() {
        var all = new ArrayList<Form>();
        for (Log log : logs) {
            all.add(log.ask());
            Form addKey = log.addKey();
            if (addKey != null) {
                all.add(addKey);
            }
            log.withdrawals().forEach(each -> all.add(each.form()));
            log.findings().stream()
                    .map(Line::acknowledge)
                    .filter(each -> each != null)
                    .forEach(all::add);
        }
        return all;
    }
}
