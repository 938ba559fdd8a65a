package org.evenhand.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.people.Links;
import org.evenhand.people.PersonEvent;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * A conflict of interest is with people and not with a file: it holds in every case file in which one of them stands, also under
 * another of their linked records, so that a family that is referred again does not begin without it. Wider than it need be
 * where two families share only one person; a conflict that is not one is less harm than one that nobody knew.
 *
 * @param others the files that are read are guarded: a conflict that is recorded meanwhile is not missed
 */
record ConflictsOfAFamily(CaseFileId caseFile, OtherStreams others) {

    /** What stands in other case files of these people and not in this one. */
    List<ConflictRecorded> broughtBy(List<PersonId> people, Set<StaffId> known) {
        Map<StaffId, ConflictRecorded> found = new LinkedHashMap<>();
        for (CaseFileId other : otherFilesOf(people)) {
            conflictsIn(other).stream()
                    .filter(conflict -> !known.contains(conflict.staff()))
                    .forEach(conflict -> found.putIfAbsent(
                            conflict.staff(), new ConflictRecorded(caseFile, conflict.staff(), conflict.kind())));
        }
        return List.copyOf(found.values());
    }

    /** The same conflict in the people's other case files, where it does not stand yet. */
    List<ConflictRecorded> elsewhere(List<PersonId> people, StaffId staff, ConflictKind kind) {
        return otherFilesOf(people).stream()
                .filter(other -> conflictsIn(other).stream()
                        .noneMatch(conflict -> conflict.staff().equals(staff)))
                .map(other -> new ConflictRecorded(other, staff, kind))
                .toList();
    }

    private List<ConflictRecorded> conflictsIn(CaseFileId other) {
        return others.eventsOf(new StreamId(StreamType.CASE_FILE, other), ConflictRecorded.class);
    }

    private Set<CaseFileId> otherFilesOf(List<PersonId> people) {
        var files = new LinkedHashSet<CaseFileId>();
        for (PersonId person : people) {
            for (PersonId one : Links.oneWith(person, this::events)) {
                others.eventsOf(PersonCasesEvent.streamOf(one), CaseFileEntered.class)
                        .forEach(entered -> files.add(entered.caseFile()));
            }
        }
        files.remove(caseFile);
        return files;
    }

    private List<PersonEvent> events(PersonId person) {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }
}
