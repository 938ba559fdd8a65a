package org.evenhand.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.standalone.EvenhandTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader who does what the tutorial says sees what it says. */
@EvenhandTest
class TutorialTest {

    @LocalServerPort
    private int port;

    @Test
    void every_command_of_the_tutorial_works_and_prints_what_it_says(@TempDir Path folder) throws Exception {
        Tutorial tutorial = Tutorial.read(Committed.ROOT.resolve("docs/tutorial.md"));
        Path log = folder.resolve("printed.txt");
        List<String> printed = tutorial.run("http://127.0.0.1:" + port, log);
        assertThat(printed)
                .as("steps that worked; all of it:\n%s", Files.readString(log))
                .hasSameSizeAs(tutorial.steps());
        for (int i = 0; i < printed.size(); i++) {
            String seen = printed.get(i);
            assertThat(tutorial.steps().get(i).prints())
                    .as("%s\nprinted\n%s", tutorial.steps().get(i).command(), seen)
                    .allMatch(seen::contains);
        }
    }
}
