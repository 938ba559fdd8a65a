package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.Compartment;

/** @param compartments those in which the asker may write, people's first */
public record NoteChoices(CaseFacts facts, List<Compartment> compartments) {}
