package org.evenhand.standalone.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The commands of the tutorial, run in one shell as a reader would, and what the tutorial says that they print. */
record Tutorial(List<Step> steps) {

    /** @param prints words that must be in what the command prints */
    record Step(String command, List<String> prints) {}

    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String END = "@@@ end of step ";

    static Tutorial read(Path file) throws IOException {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (blocks.find()) {
            if (blocks.group(1).equals("sh")) {
                steps.add(new Step(blocks.group(2), List.of()));
            } else {
                Step last = steps.removeLast();
                steps.add(new Step(last.command(), blocks.group(2).lines().toList()));
            }
        }
        return new Tutorial(steps);
    }

    /** What each step printed; fewer than there are steps if one of them failed. */
    List<String> run(String address, Path log) throws IOException, InterruptedException {
        var script = new StringBuilder("set -e\n");
        for (int i = 0; i < steps.size(); i++) {
            script.append(steps.get(i).command())
                    .append("\necho '")
                    .append(END)
                    .append(i)
                    .append("'\n");
        }
        var shell = new ProcessBuilder("bash", "-c", script.toString());
        shell.environment().put("EVENHAND", address);
        shell.redirectErrorStream(true).redirectOutput(log.toFile());
        Process running = shell.start();
        if (!running.waitFor(2, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        List<String> printed = new ArrayList<>(
                List.of(Files.readString(log, StandardCharsets.UTF_8).split(END + "\\d+\n", -1)));
        printed.removeLast(); // what came after the last end: nothing, or the failure
        return printed;
    }
}
