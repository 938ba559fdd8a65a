package org.evenhand.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.StrictText;

/** An unpacked bag. Links are not followed, pipes and devices not opened. */
final class FolderBag implements Bag {

    private static final int DEEPEST = 8;

    private final Path folder;

    FolderBag(Path folder) {
        this.folder = folder;
    }

    @Override
    public void names(Consumer<String> each) throws IOException {
        Files.walkFileTree(folder, java.util.Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!is.isRegularFile()) {
                    throw new Refuted(StrictText.shown(name) + " is no plain file");
                }
                each.accept(name);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = folder;
        for (String step : name.split("/")) {
            file = file.resolve(step);
            // Each step, since a linked folder would lead elsewhere just as well as a linked file.
            if (Files.isSymbolicLink(file)) {
                throw new Refuted(name + " is reached through a link");
            }
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refuted(name + " is missing or no plain file");
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
