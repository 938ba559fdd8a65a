package org.evenhand.safeguarding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.ConcernTaken;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralAcknowledged;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralMade;
import org.jspecify.annotations.Nullable;

/**
 * Where one concern stands, from its events.
 *
 * @param raised as it was raised first
 * @param owner whose task it is
 * @param answered since it was raised last
 * @param referrals when each was made; those acknowledged are also in {@code acknowledged}
 */
public record Concern(
        @Nullable SafeguardingConcernRaised raised,
        @Nullable StaffId owner,
        boolean answered,
        boolean closed,
        Map<StatutoryReferralId, Moment> referrals,
        Set<StatutoryReferralId> acknowledged) {

    public static final Concern NONE = new Concern(null, null, false, false, Map.of(), Set.of());

    public Concern {
        referrals = Map.copyOf(referrals);
        acknowledged = Set.copyOf(acknowledged);
    }

    public Concern after(ConcernEvent event) {
        return switch (event) {
            case SafeguardingConcernRaised e ->
                new Concern(raised == null ? e : raised, e.raisedBy(), false, false, referrals, acknowledged);
            case ConcernTaken e -> new Concern(raised, e.by(), answered, closed, referrals, acknowledged);
            case ConcernAnswered e -> new Concern(raised, e.by(), true, closed, referrals, acknowledged);
            case ConcernClosed e -> new Concern(raised, owner, answered, true, referrals, acknowledged);
            case StatutoryReferralMade e -> {
                var more = new HashMap<>(referrals);
                more.put(e.referral(), e.at());
                yield new Concern(raised, owner, answered, closed, more, acknowledged);
            }
            case StatutoryReferralAcknowledged e -> {
                var more = new HashSet<>(acknowledged);
                more.add(e.referral());
                yield new Concern(raised, owner, answered, closed, referrals, more);
            }
        };
    }
}
