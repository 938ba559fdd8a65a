package org.evenhand.outcomes;

import java.util.UUID;
import org.evenhand.record.Id;

/** One parenting plan, through all its revisions. */
public record PlanId(UUID value) implements Id {}
