package org.evenhand.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.store.AccessLog;

/** Readings as entries of the access log; each is a message of its own. */
final class StoredReadings implements ReadingLog {

    private final AccessLog log;
    private final ZoneId zone;

    StoredReadings(AccessLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    @Override
    public void enter(AccessEvent reading, Actor reader, Purpose purpose, Optional<String> basis) {
        enterAll(List.of(reading), reader, purpose, basis);
    }

    @Override
    public void enterAll(List<? extends AccessEvent> readings, Actor reader, Purpose purpose, Optional<String> basis) {
        UUID id = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        log.append(readings, new Intent(id, reader, null, basis, purpose, id, null, null, zone));
    }
}
