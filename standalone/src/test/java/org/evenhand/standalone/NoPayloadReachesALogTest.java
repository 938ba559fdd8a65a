package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.postgres.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@EvenhandTest
@ExtendWith(OutputCaptureExtension.class)
class NoPayloadReachesALogTest {

    private static final String SAID = "she has moved to Larch Street";

    @Test
    void a_refused_row_is_logged_without_its_values(
            @Autowired @CommandDatabase DataSource source, @Autowired Settings settings, CapturedOutput output)
            throws Exception {
        try (var connection = source.getConnection()) {
            var refused = refusedRow(connection);
            // The worst that careless code could do.
            LoggerFactory.getLogger("careless").error("{}", refused.getMessage(), refused);
        }
        assertThat(output).contains("violates not-null constraint").doesNotContain(SAID);
        assertThat(Files.readString(Path.of(settings.dataDir().toString(), "postgres", "postgres.log")))
                .contains("violates not-null constraint")
                .doesNotContain(SAID);
    }

    @Test
    void which_the_driver_would_repeat_if_it_were_let(@Autowired Postgres postgres) throws Exception {
        var careless = postgres.url().replace("logServerErrorDetail=false", "logServerErrorDetail=true");
        var role = postgres.command();
        try (var connection = DriverManager.getConnection(careless, role.user(), role.password())) {
            assertThat(refusedRow(connection)).hasMessageContaining(SAID);
        }
    }

    private static Throwable refusedRow(Connection connection) throws SQLException {
        var sql =
                "insert into records.snapshot (stream, version, type, recorded_at, payload) values (?, null, '', now(), '')";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, SAID);
            return catchThrowable(statement::execute);
        }
    }
}
