package org.evenhand.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Role;
import org.jspecify.annotations.Nullable;

/** The access log in words, with its filters. */
record AccessTrailPage(
        AccessTrail.Trail answer, AccessTrail asked, List<Line> lines, List<Choice> kinds, List<Choice> readers)
        implements Page {

    /** @param question key of its words; empty where nothing was asked @param about without a name */
    record Line(
            String at,
            String who,
            String kind,
            String question,
            String about,
            @Nullable Integer hits,
            String left,
            String permission,
            String was,
            String now) {}

    static AccessTrailPage of(AccessTrail asked, AccessTrail.Trail found, Staff staff, Times times) {
        return new AccessTrailPage(
                found,
                asked,
                found.lines().stream().map(each -> line(each, staff, times)).toList(),
                Stream.of(AccessEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .map(name -> Choice.keyed(name, "access." + name))
                        .toList(),
                found.readers().stream()
                        .map(each -> Choice.named(each.value().toString(), staff.name(each)))
                        .toList());
    }

    private static Line line(AccessTrail.Line each, Staff staff, Times times) {
        return new Line(
                times.brief(each.at()),
                staff.name(each.reader()),
                "access." + each.kind(),
                each.question() == null ? "" : "Question." + each.question(),
                each.about() == null
                        ? ""
                        : each.about().type().code() + " …"
                                + tail(each.about().id().toString()),
                each.hits(),
                each.left() == null ? "" : "access.as." + each.left(),
                permission(each),
                role(each.was()),
                role(each.now()));
    }

    private static String permission(AccessTrail.Line each) {
        if (!each.kind().equals("PermissionChanged")) {
            return "";
        }
        if (each.now() == null) {
            return "access.permission.ended";
        }
        return each.was() == null ? "access.permission.new" : "access.permission.changed";
    }

    private static String role(@Nullable Role role) {
        return role == null ? "" : "Role." + role;
    }

    private static String tail(String id) {
        return id.substring(id.length() - 4);
    }

    public boolean isKind(String name) {
        return name.equals(asked.kind());
    }

    public boolean isReader(String id) {
        return asked.reader() != null && asked.reader().value().toString().equals(id);
    }
}
