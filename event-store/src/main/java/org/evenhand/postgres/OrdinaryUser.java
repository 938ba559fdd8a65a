package org.evenhand.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, which containers and build machines often are. What is put before each command so that
 * it does not look like root, and who must own the data then.
 *
 * @param prefix empty for somebody who is not root
 */
record OrdinaryUser(List<String> prefix, String owner) {

    /** A user namespace without a mapping: root outside, nobody inside, the files stay root's. */
    static final OrdinaryUser IN_A_NAMESPACE = new OrdinaryUser(List.of("unshare", "-U"), "root");

    /**
     * For containers that forbid namespaces: nobody, who keeps only the right to pass through folders that are root's
     * (the data folder is often below /root).
     */
    static final OrdinaryUser AS_NOBODY = new OrdinaryUser(
            List.of(
                    "setpriv",
                    "--reuid=nobody",
                    "--clear-groups",
                    "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override",
                    "--bounding-set=-all,+dac_override",
                    "--securebits=+no_setuid_fixup",
                    "--"),
            "nobody");

    static OrdinaryUser here() {
        if (!isRoot()) {
            return new OrdinaryUser(List.of(), "");
        }
        return Stream.of(IN_A_NAMESPACE, AS_NOBODY)
                .filter(OrdinaryUser::works)
                .findFirst()
                .orElseThrow(
                        () -> new PostgresUnavailable("PostgreSQL does not run as root, and neither 'unshare -U' nor"
                                + " 'setpriv' works here. Run as an ordinary user, or set spring.datasource.url to a"
                                + " PostgreSQL server."));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    boolean works() {
        var probe = Stream.concat(prefix.stream(), Stream.of("true")).toList();
        try {
            return new ProcessBuilder(probe)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the folder to whoever PostgreSQL runs as; another way of starting may have left it to somebody else. */
    void own(Path folder) throws IOException {
        if (prefix.isEmpty() || Files.getOwner(folder).getName().equals(owner)) {
            return;
        }
        var principal = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        // The folder itself last: its owner tells that everything below was given.
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(principal);
            }
        }
    }
}
