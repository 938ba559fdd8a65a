package org.evenhand.standalone.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a type's comment says about it and about each of its components, as Markdown on one line. */
record Comment(String text, Map<String, String> components) {

    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ((?:(?!@param|@throws).)*)");

    static Comment of(String raw) {
        String line = raw.replaceAll("\\s+", " ").strip();
        var components = new LinkedHashMap<String, String>();
        var param = PARAM.matcher(line);
        while (param.find()) {
            components.put(param.group(1), markdown(param.group(2)));
        }
        int tags = line.indexOf("@param");
        return new Comment(markdown(tags < 0 ? line : line.substring(0, tags)), components);
    }

    private static String markdown(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)? \\S+ ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? #?([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replace("|", "\\|")
                .strip();
    }
}
