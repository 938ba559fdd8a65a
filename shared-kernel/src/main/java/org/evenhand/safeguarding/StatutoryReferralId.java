package org.evenhand.safeguarding;

import java.util.UUID;
import org.evenhand.record.Id;

/** One referral of a concern to a body that must act on it. */
public record StatutoryReferralId(UUID value) implements Id {}
