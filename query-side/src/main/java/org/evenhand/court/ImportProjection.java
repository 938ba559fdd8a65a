package org.evenhand.court;

import java.util.List;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.court.CourtImportEvent.ImportLinesReported;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Reports of imports, line by line. */
@Component
final class ImportProjection implements Projection<CourtImportEvent> {

    /** Lines of one event at most; keeps the lines of later parts behind those of earlier ones. */
    private static final long PART = 1_000_000;

    private final Views views;

    ImportProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "court-imports";
    }

    @Override
    public Class<CourtImportEvent> reads() {
        return CourtImportEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.court_import", "views.import_line", "views.import_warning");
    }

    @Override
    public void evolve(CourtImportEvent event, Recorded as) {
        switch (event) {
            case CourtImportStarted e -> started(e, as);
            case ImportLinesReported e -> lines(e);
            case CourtImportFinished e -> finished(e);
        }
    }

    private void started(CourtImportStarted e, Recorded as) {
        views.named("court/import-started")
                .with("import", e.courtImport())
                .with("shape", e.shape())
                .with("bytes", e.bytes())
                .with("sha256", e.sha256())
                .with("courtCase", e.courtCase())
                .with("at", as.recordedAt())
                .with("by", as.envelope().actor().id())
                .with("expected", e.values())
                .run();
    }

    private void lines(ImportLinesReported e) {
        for (int i = 0; i < e.lines().size(); i++) {
            ImportLine line = e.lines().get(i);
            views.named("court/import-line")
                    .with("import", e.courtImport())
                    .with("place", e.part() * PART + i)
                    .with("path", line.path())
                    .with("takenAs", line.takenAs())
                    .with("leftBecause", line.leftBecause())
                    .with("became", line.became())
                    .with("refusal", line.refusal())
                    .run();
        }
    }

    private void finished(CourtImportFinished e) {
        views.sql("update views.court_import set taken = :taken, left_out = :left where court_import = :import")
                .with("import", e.courtImport())
                .with("taken", e.taken())
                .with("left", e.left())
                .run();
        for (int i = 0; i < e.warnings().size(); i++) {
            ImportWarning warning = e.warnings().get(i);
            views.sql("insert into views.import_warning values (:import, :place, :kind, :path, :about)")
                    .with("import", e.courtImport())
                    .with("place", i)
                    .with("kind", warning.kind())
                    .with("path", warning.path())
                    .with("about", warning.about())
                    .run();
        }
    }
}
