package org.evenhand.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PostgreSQL that one installation uses, with the two roles that its sides sign in as. */
public sealed interface Postgres extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {

    /** Known to the migrations, which grant to them. */
    String COMMAND_ROLE = "evenhand_command";

    String QUERY_ROLE = "evenhand_query";

    /** What a role signs in with, as an earlier preparation left it in the application's folder. */
    static Credentials kept(String role, Path home) {
        var file = Secret.file(role, home.resolve("postgres"));
        try {
            return new Credentials(role, Files.readString(file).strip());
        } catch (IOException e) {
            throw new PostgresUnavailable("The password of " + role + " is not in " + file
                    + ". Prepare the database first: the standalone application with evenhand.prepare-only=true.");
        }
    }

    /** The JDBC address of the application's database. */
    String url();

    /** For migrations only. */
    Credentials superuser();

    Credentials command();

    Credentials query();

    @Override
    void close();
}
