package org.evenhand.court;

import java.util.Optional;
import org.evenhand.court.ImportReport.Line;
import org.evenhand.court.ImportReport.Report;
import org.evenhand.court.ImportReport.Summary;
import org.evenhand.court.ImportReport.Warning;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

@Component
final class AnswerImportReport implements Answers<ImportReport, Report> {

    private final Views views;

    AnswerImportReport(Views views) {
        this.views = views;
    }

    @Override
    public Class<ImportReport> question() {
        return ImportReport.class;
    }

    @Override
    public Optional<Report> answer(ImportReport question, Sight sight) {
        return views.named("court/import")
                .with("import", question.courtImport())
                .first(Summary.class)
                .map(summary -> new Report(
                        summary,
                        views.sql(
                                        "select kind, path, about from views.import_warning where court_import = :import order by place")
                                .with("import", question.courtImport())
                                .rows(Warning.class),
                        views.named("court/import-lines")
                                .with("import", question.courtImport())
                                .rows(Line.class)));
    }
}
