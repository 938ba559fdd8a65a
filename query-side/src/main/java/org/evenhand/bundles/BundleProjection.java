package org.evenhand.bundles;

import java.util.List;
import org.evenhand.bundles.BundleEvent.BundleOrdered;
import org.evenhand.bundles.BundleEvent.PeriodBundleOrdered;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** Which bundles were ordered. */
@Component
final class BundleProjection implements Projection<BundleEvent> {

    private final Views views;

    BundleProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public Class<BundleEvent> reads() {
        return BundleEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.bundle");
    }

    @Override
    public void evolve(BundleEvent event, Recorded as) {
        switch (event) {
            case BundleOrdered e ->
                views.named("bundles/ordered")
                        .with("bundle", e.bundle())
                        .with("caseFile", e.caseFile())
                        .with("disclosure", e.disclosure())
                        .with("by", e.by())
                        .with("at", as.recordedAt())
                        .with("leaf", as.leafIndex())
                        .with("from", null)
                        .with("until", null)
                        .run();
            case PeriodBundleOrdered e ->
                views.named("bundles/ordered")
                        .with("bundle", e.bundle())
                        .with("caseFile", null)
                        .with("disclosure", null)
                        .with("by", e.by())
                        .with("at", as.recordedAt())
                        .with("leaf", as.leafIndex())
                        .with("from", e.from())
                        .with("until", e.until())
                        .run();
        }
    }
}
