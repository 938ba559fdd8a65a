package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.anchoring.Anchoring;
import org.evenhand.auditing.ContinuousAudit;
import org.evenhand.publishing.Mirroring;
import org.evenhand.publishing.Publishing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What this process does for the two logs. The record is published by the command side, which may be another process. */
@Component
final class RunningLogs {

    private final ObjectProvider<Publishing> ofTheRecord;
    private final ObjectProvider<Publishing> ofAccess;
    private final ObjectProvider<Mirroring> mirrorOfTheRecord;
    private final ObjectProvider<Mirroring> mirrorOfAccess;
    private final ObjectProvider<Anchoring> anchorsOfTheRecord;
    private final ObjectProvider<Anchoring> anchorsOfAccess;
    private final ObjectProvider<ContinuousAudit> auditOfTheRecord;
    private final ObjectProvider<ContinuousAudit> auditOfAccess;

    RunningLogs(
            @Qualifier("recordPublishing") ObjectProvider<Publishing> ofTheRecord,
            @Qualifier("accessPublishing") ObjectProvider<Publishing> ofAccess,
            @Qualifier("recordMirror") ObjectProvider<Mirroring> mirrorOfTheRecord,
            @Qualifier("accessMirror") ObjectProvider<Mirroring> mirrorOfAccess,
            @Qualifier("recordAnchoring") ObjectProvider<Anchoring> anchorsOfTheRecord,
            @Qualifier("accessAnchoring") ObjectProvider<Anchoring> anchorsOfAccess,
            @Qualifier("recordAudit") ObjectProvider<ContinuousAudit> auditOfTheRecord,
            @Qualifier("accessAudit") ObjectProvider<ContinuousAudit> auditOfAccess) {
        this.ofTheRecord = ofTheRecord;
        this.ofAccess = ofAccess;
        this.mirrorOfTheRecord = mirrorOfTheRecord;
        this.mirrorOfAccess = mirrorOfAccess;
        this.anchorsOfTheRecord = anchorsOfTheRecord;
        this.anchorsOfAccess = anchorsOfAccess;
        this.auditOfTheRecord = auditOfTheRecord;
        this.auditOfAccess = auditOfAccess;
    }

    Optional<Publishing> publishing(WhichLog log) {
        return Optional.ofNullable(
                switch (log) {
                    case RECORD -> ofTheRecord.getIfAvailable();
                    case ACCESS -> ofAccess.getIfAvailable();
                });
    }

    Optional<Mirroring> mirror(WhichLog log) {
        return Optional.ofNullable(
                switch (log) {
                    case RECORD -> mirrorOfTheRecord.getIfAvailable();
                    case ACCESS -> mirrorOfAccess.getIfAvailable();
                });
    }

    Optional<Anchoring> anchoring(WhichLog log) {
        return Optional.ofNullable(
                switch (log) {
                    case RECORD -> anchorsOfTheRecord.getIfAvailable();
                    case ACCESS -> anchorsOfAccess.getIfAvailable();
                });
    }

    Optional<ContinuousAudit> audit(WhichLog log) {
        return Optional.ofNullable(
                switch (log) {
                    case RECORD -> auditOfTheRecord.getIfAvailable();
                    case ACCESS -> auditOfAccess.getIfAvailable();
                });
    }
}
