package org.evenhand.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.court.SearchId;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Folded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** Who can be named in a referral or join a case, within the asker's rights of this moment. */
record Nameable(Views views) {

    private record Asked(@Nullable String terms) {}

    /** @param current whether it is what everybody in the case calls them; else some other name of theirs */
    private record Matching(PersonId person, boolean current, boolean newest) {}

    /** Who was found, and who was found by a newest name that is not everybody's to know. */
    private record Called(Set<PersonId> openly, Set<PersonId> kept) {}

    /**
     * Empty if the search is somebody else's.
     *
     * @param joining whose people need not be offered again; {@code null} for a new referral
     */
    Optional<ReferralChoices> of(
            @Nullable SearchId search, List<PersonId> chosen, @Nullable CaseFileId joining, Sight sight) {
        if (search == null) {
            return Optional.of(new ReferralChoices(choices(chosen, Set.of(), true, joining, sight), null));
        }
        return views.sql("select terms from views.search where search = :search and asked_by = :staff")
                .with("search", search)
                .with("staff", sight.staff())
                .first(Asked.class)
                .map(asked -> asked.terms() == null ? "" : asked.terms())
                .map(terms -> {
                    Called found = called(terms, sight);
                    return new ReferralChoices(
                            choices(together(chosen, found.openly()), found.kept(), false, joining, sight), terms);
                });
    }

    private static Set<PersonId> together(List<PersonId> chosen, Set<PersonId> found) {
        var all = new HashSet<>(found);
        all.addAll(chosen);
        return all;
    }

    /** Several people at once, with commas between them; each by words that begin parts of the current name. */
    private Called called(String terms, Sight sight) {
        var found = new Called(new HashSet<>(), new HashSet<>());
        Arrays.stream(terms.split(","))
                .map(Folded::words)
                .filter(words -> !words.isEmpty())
                .forEach(words -> views
                        .named("families/matching-names")
                        .with("words", words.toArray(String[]::new))
                        .with("role", sight.actor().role())
                        .with("today", sight.today())
                        .rows(Matching.class)
                        .stream()
                        .filter(each -> each.current() || each.newest())
                        .forEach(each -> (each.current() ? found.openly() : found.kept()).add(each.person())));
        return found;
    }

    private List<ReferralChoices.Registered> choices(
            Collection<PersonId> people,
            Collection<PersonId> kept,
            boolean newest,
            @Nullable CaseFileId joining,
            Sight sight) {
        return views.named("casefile/nameable")
                .with("everybody", receivesReferrals(sight))
                .with("staff", sight.staff())
                .with("today", sight.today())
                .with("role", sight.actor().role())
                .with("people", ids(people))
                .with("kept", ids(kept))
                .with("newest", newest)
                .with("joining", joining)
                .rows(ReferralChoices.Registered.class);
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static boolean receivesReferrals(Sight sight) {
        return switch (sight.actor().role()) {
            case SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER -> true;
            case CLINICIAN, TRAINEE, AUDITOR, PRIVACY_OFFICER, SYSTEM -> false;
        };
    }
}
