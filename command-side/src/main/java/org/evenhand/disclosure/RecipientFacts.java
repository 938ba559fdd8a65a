package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * To whom what is about somebody was sent (UK GDPR Art. 15(1)(c)). Of what one side asked for itself the other side never learns,
 * not even this way.
 */
final class RecipientFacts {

    private final Compartment asking;
    private final Map<String, Set<@Nullable PersonId>> packs = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    RecipientFacts(Compartment asking) {
        this.asking = asking;
    }

    void on(Entered entered) {
        switch (entered.event()) {
            case DisclosurePackBuilt e -> {
                var about = new HashSet<@Nullable PersonId>();
                e.manifest().forEach(entry -> about.add(entry.person()));
                packs.put(e.packHash(), about);
            }
            case DisclosureReleased e
            when mayBeTold(e.compartment()) ->
                packs.getOrDefault(e.packHash(), Set.of())
                        .forEach(person -> pieces.add(new Piece(DataClass.ACCESS_LOG, person, entered)));
            default -> {}
        }
    }

    private boolean mayBeTold(Compartment compartment) {
        return compartment instanceof Compartment.Court || compartment.equals(asking);
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
