package org.evenhand.court;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.SearchOf.By;
import org.evenhand.court.SearchOf.Found;
import org.evenhand.court.SearchOf.Hit;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Folded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a search within the searcher's rights of this moment, which may be others than when it was asked. */
@Component
final class AnswerSearch implements Answers<SearchOf, Found> {

    private static final int SHOWN = 100;

    private record Asked(@Nullable String terms, Instant askedAt) {}

    /**
     * @param current whether it is what everybody in the case calls them
     * @param newest whether it is what those call them who may know all their names
     */
    private record Matching(PersonId person, boolean current, boolean newest) {}

    private record Row(
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String role,
            @Nullable CourtCaseId courtCase,
            @Nullable String number,
            @Nullable String court,
            @Nullable CaseFileId caseFile) {

        Hit hit(By by) {
            return new Hit(by, person, name, role, courtCase, number, court, caseFile);
        }
    }

    private final Views views;

    AnswerSearch(Views views) {
        this.views = views;
    }

    @Override
    public Class<SearchOf> question() {
        return SearchOf.class;
    }

    /** Somebody else's search does not exist. */
    @Override
    public Optional<Found> answer(SearchOf question, Sight sight) {
        return views.sql("select terms, asked_at from views.search where search = :search and asked_by = :staff")
                .with("search", question.search())
                .with("staff", sight.staff())
                .first(Asked.class)
                .map(asked -> found(asked, sight));
    }

    private Found found(Asked asked, Sight sight) {
        String terms = asked.terms();
        var hits = new ArrayList<Hit>();
        if (terms != null) {
            hits.addAll(byNumber(Folded.number(terms), sight));
            hits.addAll(byName(Folded.words(terms), sight));
        }
        boolean more = hits.size() > SHOWN;
        return new Found(terms, asked.askedAt(), more ? List.copyOf(hits.subList(0, SHOWN)) : hits, more);
    }

    private List<Hit> byNumber(String key, Sight sight) {
        if (key.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        return views
                .named("court/found-by-number")
                .with("key", key)
                .with("wide", sight.reach() == Reach.COURT)
                .with("staff", sight.staff())
                .with("today", sight.today())
                .rows(Row.class)
                .stream()
                .map(row -> row.hit(By.COURT_NUMBER))
                .toList();
    }

    private List<Hit> byName(List<String> words, Sight sight) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Matching> matching = views.named("families/matching-names")
                .with("words", words.toArray(String[]::new))
                .with("role", sight.actor().role())
                .with("today", sight.today())
                .rows(Matching.class);
        Set<PersonId> current = matching.stream()
                .filter(Matching::current)
                .map(Matching::person)
                .collect(Collectors.toSet());
        Set<PersonId> former = matching.stream()
                .map(Matching::person)
                .filter(person -> !current.contains(person))
                .collect(Collectors.toSet());
        Set<PersonId> newest =
                matching.stream().filter(Matching::newest).map(Matching::person).collect(Collectors.toSet());
        List<Row> rows =
                sight.reach() == Reach.COURT ? forLiaison(current, sight) : forClinician(current, former, sight);
        return rows.stream()
                .map(row -> row.hit(
                        former.contains(row.person()) && !newest.contains(row.person()) ? By.FORMER_NAME : By.NAME))
                .toList();
    }

    private List<Row> forLiaison(Set<PersonId> current, Sight sight) {
        return views.named("court/found-by-liaison")
                .with("people", uuids(current))
                .with("staff", sight.staff())
                .rows(Row.class);
    }

    private List<Row> forClinician(Set<PersonId> current, Set<PersonId> former, Sight sight) {
        return views.named("court/found-by-clinician")
                .with("people", uuids(current))
                .with("former", uuids(former))
                .with("staff", sight.staff())
                .with("role", sight.actor().role())
                .with("today", sight.today())
                .rows(Row.class);
    }

    private static UUID[] uuids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
