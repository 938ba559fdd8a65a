package org.evenhand.platform.posting;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.record.Command;
import org.evenhand.record.PostedTo;

/** One command's route, held against its components when the application starts: a wrong template never meets a person. */
record Route(Class<? extends Command> command, PostedTo posted, Set<String> pathVariables) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    static Route of(Class<? extends Command> command) {
        PostedTo posted = command.getAnnotation(PostedTo.class);
        Set<String> inPath = variables(posted.value());
        Set<String> components = Arrays.stream(command.getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        require(components.containsAll(inPath), command, "its route names what it does not have");
        require(components.containsAll(variables(posted.then())), command, "its next page names what it does not have");
        // A refused command may have no components at all, only the path that it was posted to.
        require(inPath.containsAll(variables(posted.form())), command, "its form's page needs more than the route");
        for (String template : new String[] {posted.value(), posted.then(), posted.form()}) {
            require(
                    template.matches("/[A-Za-z].*") && !template.contains("//"),
                    command,
                    "a route begins with one slash");
        }
        return new Route(command, posted, inPath);
    }

    static Set<String> variables(String template) {
        return VARIABLE.matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void require(boolean holds, Class<?> command, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(command.getSimpleName() + ": " + otherwise);
        }
    }
}
