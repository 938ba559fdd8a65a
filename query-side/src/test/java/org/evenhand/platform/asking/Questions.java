package org.evenhand.platform.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.record.Query;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every question that can be asked, found and not listed, so that a new one is in every table. */
public final class Questions {

    private Questions() {}

    public static List<Class<?>> all() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Query.class));
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("org.evenhand")) {
            Class<?> type = Class.forName(candidate.getBeanClassName());
            if (type.isRecord()) {
                found.add(type);
            }
        }
        found.sort(Comparator.comparing(Class::getSimpleName));
        return found;
    }
}
