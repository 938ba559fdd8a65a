package org.evenhand.audit;

import java.util.List;
import org.evenhand.audit.LedgerEvent.AuditAskedFor;
import org.evenhand.audit.LedgerEvent.FindingAcknowledged;
import org.evenhand.audit.LedgerEvent.SigningKeyAnnounced;
import org.evenhand.audit.LedgerEvent.SigningKeyWithdrawn;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** What those who keep the logs have said. */
@Component
final class LedgerProjection implements Projection<LedgerEvent> {

    private final Views views;

    LedgerProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Class<LedgerEvent> reads() {
        return LedgerEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.ledger_audit_asked", "views.ledger_acknowledged");
    }

    @Override
    public void evolve(LedgerEvent event, Recorded as) {
        switch (event) {
            case AuditAskedFor e ->
                views.named("audit/asked")
                        .with("log", e.log().word())
                        .with("at", as.recordedAt())
                        .run();
            case FindingAcknowledged e ->
                views.named("audit/acknowledged")
                        .with("log", e.log().word())
                        .with("finding", e.finding())
                        .with("at", as.recordedAt())
                        .with("staff", e.by())
                        .with("reason", e.reason())
                        .run();
            // Which keys sign is read from what they sign.
            case SigningKeyAnnounced e -> {}
            case SigningKeyWithdrawn e -> {}
        }
    }
}
