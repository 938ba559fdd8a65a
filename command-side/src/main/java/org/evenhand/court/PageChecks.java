package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.court.CourtCommand.CheckPages;
import org.evenhand.court.CourtCommand.ServeDocument;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtRefusal.DocumentNotAsChecked;
import org.evenhand.court.CourtRefusal.PageCheckRequired;
import org.evenhand.court.CourtRefusal.PagesNotAllClear;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Intent;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at every page of which document. A check is of the document as it was then, by its hash: what was changed
 * afterwards was not checked.
 */
final class PageChecks {

    private static final int MOST_PAGES = 5_000;

    private final Map<DocumentId, PagesChecked> checked = new HashMap<>();

    @CommandHandler
    void check(CheckPages command, @MetaDataValue(Intent.KEY) Intent intent) {
        if (command.pages() < 1 || command.pages() > MOST_PAGES) {
            throw Refused.because(new FieldMalformed("pages", "a number of pages from 1 to 5000"));
        }
        var clear = new HashSet<>(command.clear());
        boolean all = IntStream.rangeClosed(1, command.pages()).allMatch(clear::contains);
        if (!all || clear.size() != command.pages()) {
            throw Refused.because(new PagesNotAllClear());
        }
        Personal hash = Hashes.sha256(command.textHash(), command.courtCase().subject());
        apply(new PagesChecked(
                command.courtCase(),
                command.document(),
                hash,
                command.pages(),
                intent.actor().id()));
    }

    /** Who checked what is being served; {@code null} where nobody did and nobody had to. */
    @Nullable
    StaffId of(ServeDocument command, boolean required) {
        PagesChecked check = checked.get(command.document());
        Confided served = command.textHash();
        if (check == null) {
            if (required) {
                throw Refused.because(new PageCheckRequired());
            }
            return null;
        }
        if (served == null || !served.text().equals(check.textHash().text())) {
            if (required || served != null) {
                throw Refused.because(new DocumentNotAsChecked());
            }
            return null;
        }
        return check.by();
    }

    void checked(PagesChecked event) {
        checked.put(event.document(), event);
    }
}
