package org.evenhand.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evenhand.audit.Replayed.Look;
import org.evenhand.platform.asking.Staff;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.ExportMade;
import org.evenhand.record.AccessEvent.PermissionChanged;
import org.evenhand.record.AccessEvent.PrintMade;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.AccessEvent.SearchPerformed;
import org.evenhand.record.AccessEvent.SignInRefused;
import org.evenhand.record.AccessEvent.SignedIn;
import org.evenhand.record.AccessEvent.SignedOut;
import org.evenhand.record.StreamId;
import org.evenhand.store.AccessLog;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.evenhand.store.Records;
import org.springframework.stereotype.Component;

/** The logs in the event store. */
@Component
final class StoredFacts implements Facts {

    /** Known limit: looks older than so many readings of the whole service are found by reading the access log itself. */
    private static final int NEWEST_READINGS = 2_000;

    private static final int SHOWN = 50;

    private final RecordStore store;
    private final AccessLog readings;
    private final Staff staff;

    StoredFacts(RecordStore store, AccessLog readings, Staff staff) {
        this.store = store;
        this.readings = readings;
        this.staff = staff;
    }

    @Override
    public List<Fact> ofStream(StreamId stream) {
        return store.records().ofStream(stream, 0).stream().map(Fact::of).toList();
    }

    @Override
    public long size() {
        return store.records().size();
    }

    @Override
    public List<Look> looks(Predicate<AccessEvent> which) {
        Records entries = readings.entries();
        List<Entry> newest = entries.from(Math.max(0, entries.size() - NEWEST_READINGS), NEWEST_READINGS);
        var looks = new ArrayList<Look>();
        for (Entry entry : newest.reversed()) {
            if (looks.size() < SHOWN && entry.event() instanceof AccessEvent access && which.test(access)) {
                looks.add(look(entry, access));
            }
        }
        return looks;
    }

    private Look look(Entry entry, AccessEvent access) {
        String reader = staff.name(access.reader());
        String question = switch (access) {
            case RecordViewed seen -> seen.question();
            case AccessDenied denied -> denied.question();
            case ExportMade left -> left.question();
            case PrintMade printed -> printed.question();
            case SearchPerformed e -> "";
            case PermissionChanged e -> "";
            case SignedIn e -> "";
            case SignedOut e -> "";
            case SignInRefused e -> "";
        };
        return new Look(
                entry.row().recordedAt(),
                reader,
                question,
                access instanceof AccessDenied,
                access.getClass().getSimpleName());
    }
}
