package org.evenhand.platform;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.record.ClockTime;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.LocalTimeDoesNotExist;
import org.evenhand.record.Moment;

/** What a clock on the wall meant. A time that no clock showed, or that it showed twice, is refused and never guessed. */
public final class LocalTimes {

    private final ZoneId service;

    /** @param service the zone of a time that names none */
    public LocalTimes(ZoneId service) {
        this.service = service;
    }

    public ZoneId serviceZone() {
        return service;
    }

    /**
     * @param field the command's component, so that the refusal stands beside it
     * @throws Refused if the time did not exist, existed twice without an offset, or never had the offset given
     */
    public Moment moment(ClockTime typed, String field) {
        ZoneId zone = typed.zone() == null ? service : typed.zone();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed.local());
        if (offsets.isEmpty()) {
            throw Refused.because(new LocalTimeDoesNotExist(field));
        }
        if (typed.offset() == null && offsets.size() > 1) {
            throw Refused.because(new LocalTimeAmbiguous(field));
        }
        ZoneOffset offset = typed.offset() == null ? offsets.getFirst() : typed.offset();
        if (!offsets.contains(offset)) {
            throw Refused.because(new FieldMalformed(field, "an offset that the clock had at that time"));
        }
        return new Moment(typed.local().toInstant(offset), zone);
    }
}
