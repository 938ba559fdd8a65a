package org.evenhand.ledger.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Refuted;

/**
 * A verifier's policy as C2SP tlog-policy writes it: {@code log}, {@code witness}, {@code group} and {@code quorum} lines. The
 * file decides everything that is believed, so it is read strictly: a line that is not understood, a name that is used before it
 * is defined, a key or a member that comes twice, is refused.
 *
 * <p>A log whose keys were rotated is pinned with all of them, each for the sizes that it was to sign:
 * {@code # valid <key id> <first size> <last size or ->}. The format has no such line, so it is written as a comment, which other
 * tools skip and which is read here as strictly as the rest.
 */
public final class Policy implements Believes {

    private static final int MOST_LINES = 1_000;
    private static final String NONE = "none";
    private static final Sizes ALWAYS = new Sizes(0, Long.MAX_VALUE);

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final Set<List<Byte>> keys = new HashSet<>();
    private String quorum = "";

    private final Map<String, Sizes> validity = new HashMap<>();

    private record Sizes(long from, long until) {

        boolean include(long size) {
            return from <= size && size <= until;
        }
    }

    private record Group(int enough, List<String> of) {}

    private Policy() {}

    /** @throws Refuted with the number of the line that is wrong */
    public static Policy of(String text) {
        var policy = new Policy();
        String[] lines = text.split("\n", -1);
        if (lines.length > MOST_LINES) {
            throw new Refuted("a policy has at most " + MOST_LINES + " lines");
        }
        for (int i = 0; i < lines.length; i++) {
            try {
                policy.read(lines[i]);
            } catch (Refuted wrong) {
                throw new Refuted("line " + (i + 1) + " of the policy: " + wrong.sentence());
            }
        }
        if (policy.quorum.isEmpty() || policy.logs.isEmpty()) {
            throw new Refuted("a policy names at least one log and one quorum");
        }
        return policy;
    }

    private void read(String line) {
        String plain = strip(line);
        if (plain.matches("#[ \t]*valid[ \t].*")) {
            valid(List.of(plain.substring(1).strip().split("[ \t]+")));
            return;
        }
        if (plain.isEmpty() || plain.startsWith("#")) {
            return;
        }
        List<String> words = List.of(plain.split("[ \t]+"));
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new Refuted("it is no log, witness, group or quorum");
        }
    }

    private void log(List<String> words) {
        within(words, 2, 3);
        logs.add(once(VerifierKey.of(words.get(1))));
    }

    /** Sizes and not times, because the log itself proves its sizes. */
    private void valid(List<String> words) {
        within(words, 4, 4);
        VerifierKey key = logs.stream()
                .filter(each -> HexFormat.of().toHexDigits(each.id()).equals(words.get(1)))
                .findFirst()
                .orElseThrow(() -> new Refuted("no log before it has a key of that id"));
        long until = words.get(3).equals("-") ? Long.MAX_VALUE : Decimal.of(words.get(3), "last size");
        var sizes = new Sizes(Decimal.of(words.get(2), "first size"), until);
        if (sizes.from() > until || validity.put(key.text(), sizes) != null) {
            throw new Refuted("the key's sizes run backwards or were given before");
        }
    }

    private void witness(List<String> words) {
        within(words, 3, 4);
        VerifierKey key = once(VerifierKey.of(words.get(2)));
        if (!key.kind().isTimed()) {
            throw new Refuted("a witness's key is of a kind that cosigns");
        }
        witnesses.put(named(words.get(1)), key);
    }

    private void group(List<String> words) {
        within(words, 4, MOST_LINES);
        List<String> of = words.subList(3, words.size());
        int enough = switch (words.get(2)) {
            case "all" -> of.size();
            case "any" -> 1;
            default -> (int) Math.min(MOST_LINES, Decimal.of(words.get(2), "group's threshold"));
        };
        if (enough < 1 || enough > of.size()) {
            throw new Refuted("a group's threshold is between 1 and the number of its members");
        }
        for (String member : of) {
            known(member);
            if (!members.add(member)) {
                throw new Refuted("a witness or group is a member once at most");
            }
        }
        groups.put(named(words.get(1)), new Group(enough, List.copyOf(of)));
    }

    private void quorum(List<String> words) {
        within(words, 2, 2);
        if (!quorum.isEmpty()) {
            throw new Refuted("there is a second quorum");
        }
        if (!words.get(1).equals(NONE)) {
            known(words.get(1));
        }
        quorum = words.get(1);
    }

    /** The same key under two names would count twice. */
    private VerifierKey once(VerifierKey key) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : key.key()) {
            bytes.add(each);
        }
        if (!keys.add(bytes)) {
            throw new Refuted("the key was given before");
        }
        return key;
    }

    private String named(String name) {
        if (name.equals(NONE) || witnesses.containsKey(name) || groups.containsKey(name)) {
            throw new Refuted("the name is taken");
        }
        return name;
    }

    private void known(String name) {
        if (!witnesses.containsKey(name) && !groups.containsKey(name)) {
            throw new Refuted("a name is used that no line before it defines");
        }
    }

    private static void within(List<String> words, int fewest, int most) {
        if (words.size() < fewest || words.size() > most) {
            throw new Refuted("it has too few or too many words");
        }
    }

    /** Spaces and tabs only; other controls are refused. */
    private static String strip(String line) {
        if (line.chars().anyMatch(c -> c < 0x20 && c != '\t' || c == 0x7f)) {
            throw new Refuted("it holds a control character");
        }
        return line.replaceAll("^[ \t]+|[ \t]+$", "");
    }

    @Override
    public Checkpoint checked(SignedNote note) {
        Checkpoint checkpoint = new Trust(logs, List.of(), 0).checked(note);
        List<VerifierKey> then = logs.stream()
                .filter(key -> validity.getOrDefault(key.text(), ALWAYS).include(checkpoint.size()))
                .toList();
        if (Trust.verified(note, then).isEmpty()) {
            throw new Refuted("the checkpoint of " + checkpoint.size()
                    + " leaves is signed by no key that the policy lets sign that size");
        }
        if (!quorum.equals(NONE) && !witnessed(quorum, note)) {
            throw new Refuted("the checkpoint is not cosigned by the witnesses that the policy asks for");
        }
        return checkpoint;
    }

    private boolean witnessed(String name, SignedNote note) {
        VerifierKey witness = witnesses.get(name);
        if (witness != null) {
            return !Trust.verified(note, List.of(witness)).isEmpty();
        }
        Group group = groups.get(name);
        return group != null
                && group.of().stream().filter(member -> witnessed(member, note)).count() >= group.enough();
    }
}
