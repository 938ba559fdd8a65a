package org.evenhand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty data folder below target. */
final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Map.<String, Object>of(
                "evenhand.data-dir", in(Path.of("target", "evenhand")).toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh home", settings));
    }

    static Path in(Path parent) {
        try {
            Files.createDirectories(parent);
            // One per application that a run starts; those of earlier runs are removed unless they still run.
            var home = parent.resolve("home-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
            try (var earlier = Files.newDirectoryStream(parent, "home-*")) {
                for (var each : earlier) {
                    if (!belongsToARunningProcess(each)) {
                        delete(each);
                    }
                }
            }
            return Files.createDirectory(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsToARunningProcess(Path home) {
        var pid = Long.parseLong(home.getFileName().toString().split("-")[1]);
        return ProcessHandle.of(pid).isPresent();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
