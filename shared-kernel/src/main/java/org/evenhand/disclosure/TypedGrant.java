package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** A grant as it is asked for. @param quoted word for word from a provision of the order relied on */
public record TypedGrant(
        DataClass dataClass,
        List<PersonId> persons,
        @Nullable Confided quoted) {}
