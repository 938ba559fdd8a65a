package org.evenhand.platform.families;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.Member;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** What people and compartments of one case are called on its pages: always with their side. */
public final class Labels {

    private final Map<PersonId, Member> members;

    public Labels(Collection<Member> members) {
        this.members = members.stream()
                .collect(Collectors.toUnmodifiableMap(Member::person, each -> each, (one, same) -> one));
    }

    public String of(PersonId person) {
        Member member = members.get(person);
        return member == null ? "Somebody else" : member.label();
    }

    public String all(List<PersonId> people) {
        return people.stream().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(Compartment compartment) {
        return switch (compartment) {
            case Compartment.Joint joint -> "Joint";
            case Compartment.Court court -> "Court";
            case Compartment.Staff staff -> "Staff only";
            case Compartment.OfPerson(PersonId person) -> of(person);
        };
    }

    /** The last part of a style class; colours stand beside the label and never instead of it. */
    public String shade(Compartment compartment) {
        return switch (compartment) {
            case Compartment.Joint joint -> "joint";
            case Compartment.Court court -> "court";
            case Compartment.Staff staff -> "staff";
            case Compartment.OfPerson(PersonId person) -> shade(members.get(person));
        };
    }

    private static String shade(@Nullable Member member) {
        if (member == null) {
            return "staff";
        }
        return member.role() == CaseRole.PARENT ? member.letter().toLowerCase(Locale.ROOT) : "child";
    }
}
