package org.evenhand.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evenhand.disclosure.DisclosureRefusal.PolicyNotKnown;
import org.evenhand.platform.Refused;
import org.evenhand.sessions.PrivilegeBasis;
import org.springframework.stereotype.Component;

/** The table of DOMAIN.md §1b for one jurisdiction, as dated configuration: outside its dates nothing is granted. */
@Component
final class DisclosurePolicy {

    private static final String RESOURCE = "policy-england-and-wales.txt";

    private final Map<String, String> settings = new HashMap<>();
    private final Map<DataClass, Map<DisclosureBasis, Optional<Set<Condition>>>> cells = new EnumMap<>(DataClass.class);

    DisclosurePolicy() {
        this(resource());
    }

    /** @throws IllegalArgumentException if a class has no row, or a row not one cell for each basis */
    DisclosurePolicy(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2))
                .forEach(parts -> {
                    if (parts[0].endsWith(":")) {
                        settings.put(parts[0], parts[1]);
                    } else {
                        cells.put(DataClass.valueOf(parts[0]), row(parts[1]));
                    }
                });
        if (cells.size() != DataClass.values().length) {
            throw new IllegalArgumentException("a disclosure policy says something about every class of data");
        }
    }

    String jurisdiction() {
        return setting("jurisdiction:");
    }

    /** Empty where this class never leaves on this basis. */
    Optional<Set<Condition>> conditions(DataClass dataClass, DisclosureBasis basis, LocalDate on) {
        boolean known = !on.isBefore(LocalDate.parse(setting("valid-from:")))
                && !on.isAfter(LocalDate.parse(setting("valid-to:")));
        if (!known) {
            throw Refused.because(new PolicyNotKnown(on));
        }
        return Objects.requireNonNull(
                Objects.requireNonNull(cells.get(dataClass)).get(basis));
    }

    /** On which bases something leaves although it is said to be privileged for this reason. */
    boolean keeps(PrivilegeBasis privilege, DisclosureBasis basis) {
        return Arrays.asList(setting(privilege + "-KEEPS-FROM:").split("\\s+")).contains(basis.name());
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private static Map<DisclosureBasis, Optional<Set<Condition>>> row(String text) {
        List<String> words = Arrays.asList(text.split("\\s+"));
        if (words.size() != DisclosureBasis.values().length) {
            throw new IllegalArgumentException("a row of the disclosure policy has one cell for each basis");
        }
        var row = new EnumMap<DisclosureBasis, Optional<Set<Condition>>>(DisclosureBasis.class);
        for (DisclosureBasis basis : DisclosureBasis.values()) {
            row.put(basis, cell(words.get(basis.ordinal())));
        }
        return row;
    }

    private static Optional<Set<Condition>> cell(String word) {
        if (word.equals("NO")) {
            return Optional.empty();
        }
        var conditions = EnumSet.noneOf(Condition.class);
        if (!word.equals("FREE")) {
            Arrays.stream(word.split("\\+")).map(Condition::valueOf).forEach(conditions::add);
        }
        return Optional.of(conditions);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(DisclosurePolicy.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
