package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/verifying-offline.md} tells people to run, run over the test vectors. */
class PublicToolsTest {

    private static final Path TESTDATA = Path.of("..", "docs", "testdata", "bundle");

    @TempDir
    Path home;

    @Test
    void the_python_of_the_docs_reads_a_good_bundle_and_no_bad_one() throws Exception {
        String script = script();
        Ran good = run(TESTDATA.resolve("redacted"), "python3", "-c", script);
        assertThat(good.code()).as(good.said()).isZero();
        assertThat(good.said()).contains("version 3", "/attendance");
        for (String bad :
                List.of("bad-version-left-out", "bad-version-under-anothers-name", "bad-field-of-another-event")) {
            assertThat(run(TESTDATA.resolve(bad), "python3", "-c", script).code())
                    .as(bad)
                    .isNotZero();
        }
    }

    @Test
    void sha256sum_agrees_with_the_manifests() throws Exception {
        for (String manifest : List.of(BagFiles.MANIFEST, BagFiles.TAG_MANIFEST)) {
            Ran ran = run(TESTDATA.resolve("whole"), "sha256sum", "-c", "--quiet", manifest);
            assertThat(ran.code()).as(ran.said()).isZero();
        }
        assertThat(run(TESTDATA.resolve("bad-manifest-does-not-fit"), "sha256sum", "-c", BagFiles.MANIFEST)
                        .code())
                .isNotZero();
    }

    private static String script() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "verifying-offline.md"));
        String bundles = docs.substring(docs.indexOf("## A bundle"));
        int from = bundles.indexOf("```python\n") + "```python\n".length();
        return bundles.substring(from, bundles.indexOf("```", from));
    }

    private record Ran(int code, String said) {}

    /** Skipped where the tool is not there. */
    private Ran run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = home.resolve("said");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException notThere) {
            Assumptions.abort(command[0] + " is not on this computer");
            throw notThere;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(said, UTF_8));
    }
}
