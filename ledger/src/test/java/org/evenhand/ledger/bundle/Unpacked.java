package org.evenhand.ledger.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.evenhand.ledger.Sha256;

/** A bundle in somebody's hands, who can change it as they like and pack it again with manifests that fit. */
public final class Unpacked {

    private static final String TOP = "bundle-example/";

    final TreeMap<String, byte[]> files = new TreeMap<>();

    static Unpacked of(byte[] zip) throws IOException {
        var unpacked = new Unpacked();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacked.files.put(entry.getName().substring(TOP.length()), in.readAllBytes());
            }
        }
        return unpacked;
    }

    byte[] get(String ending) {
        return files.get(name(ending));
    }

    /** The one name with this ending. */
    String name(String ending) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    Unpacked with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Unpacked without(String name) {
        files.remove(name);
        return this;
    }

    /** With manifests that fit what is here now. */
    Unpacked withManifests() {
        var payload = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (name.startsWith("data/")) {
                payload.append(Manifest.line(Sha256.of(bytes), name));
            }
        });
        files.put(BagFiles.MANIFEST, payload.toString().getBytes(UTF_8));
        return withTagManifest();
    }

    Unpacked withTagManifest() {
        var tags = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (!name.startsWith("data/") && !name.equals(BagFiles.TAG_MANIFEST)) {
                tags.append(Manifest.line(Sha256.of(bytes), name));
            }
        });
        files.put(BagFiles.TAG_MANIFEST, tags.toString().getBytes(UTF_8));
        return this;
    }

    Path folder(Path into) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = into.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return into;
    }

    byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(TOP + file.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
