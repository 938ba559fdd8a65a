package org.evenhand.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunningAsRootTest {

    @TempDir
    Path home;

    static Stream<OrdinaryUser> ways() {
        return Stream.of(OrdinaryUser.IN_A_NAMESPACE, OrdinaryUser.AS_NOBODY);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_cluster_starts_and_stops_and_changes_hands_between_the_ways(OrdinaryUser way) throws Exception {
        assumeTrue(OrdinaryUser.isRoot() && ways().allMatch(OrdinaryUser::works), "only where root may do both");
        var binaries =
                Binaries.unpackInto(Path.of("target", "postgres-binaries").toAbsolutePath());
        var password = home.resolve("password");
        Secret.readOrCreate(password);
        var other =
                ways().filter(candidate -> !candidate.equals(way)).findFirst().orElseThrow();
        for (var user : new OrdinaryUser[] {way, other, way}) {
            var tools = new Tools(binaries, user, home.resolve("log"));
            var cluster = Cluster.openOrCreate(home, tools, "somebody", password);
            var server = Server.start(cluster, tools, Map.of());
            try {
                assertThat(ProcessHandle.of(server.pid())).isPresent();
            } finally {
                server.stop();
            }
        }
        assertThat(Files.getOwner(home.resolve("data")).getName()).isEqualTo(way.owner());
    }
}
