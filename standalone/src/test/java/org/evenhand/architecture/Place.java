package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** Where a class stands: its module, told by where it was compiled to, and its capability, told by its package. */
record Place(String module, String capability) {

    static final Place ELSEWHERE = new Place("", "");

    /** Packages that belong to a module and not to a capability. */
    private static final List<String> MECHANICS = List.of(
            "platform",
            "record",
            "ledger",
            "store",
            "auditing",
            "anchoring",
            "publishing",
            "vault",
            "postgres",
            "identity",
            "language",
            "standalone",
            "demo");

    private static final Pattern PACKAGE = Pattern.compile("org\\.evenhand\\.(\\w+).*");
    private static final Pattern LOCATION = Pattern.compile(
            ".*/(shared-kernel|ledger|event-store|identity|command-side|query-side|standalone)/(?:target/|\\d).*");

    static Place of(JavaClass type) {
        var planted = type.tryGetAnnotationOfType(PretendsToBe.class);
        if (planted.isPresent()) {
            return new Place(planted.get().in(), planted.get().of());
        }
        var name = PACKAGE.matcher(type.getPackageName());
        if (!name.matches() || type.getSource().isEmpty()) {
            return ELSEWHERE;
        }
        var location = LOCATION.matcher(type.getSource().get().getUri().toString());
        return location.matches() ? new Place(location.group(1), name.group(1)) : ELSEWHERE;
    }

    boolean isIn(String other) {
        return module.equals(other);
    }

    boolean isCapability() {
        return !capability.isEmpty() && !MECHANICS.contains(capability);
    }
}
