package org.evenhand.consent;

import java.util.List;
import org.evenhand.consent.PrivacyNoticeEvent.PrivacyNoticeGiven;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Which privacy notices were given about whom. */
@Component
final class PrivacyNoticeProjection implements Projection<PrivacyNoticeEvent> {

    private final Views views;

    PrivacyNoticeProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "privacy-notices";
    }

    @Override
    public Class<PrivacyNoticeEvent> reads() {
        return PrivacyNoticeEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.privacy_notice");
    }

    @Override
    public void evolve(PrivacyNoticeEvent event, Recorded as) {
        switch (event) {
            case PrivacyNoticeGiven e ->
                views.sql("insert into views.privacy_notice"
                                + " values (:leaf, :caseFile, :person, :version, :language, :to, :at)")
                        .with("leaf", as.leafIndex())
                        .with("caseFile", e.caseFile())
                        .with("person", e.person())
                        .with("version", e.version())
                        .with("language", e.language())
                        .with("to", e.to())
                        .with("at", e.at().at())
                        .run();
        }
    }
}
