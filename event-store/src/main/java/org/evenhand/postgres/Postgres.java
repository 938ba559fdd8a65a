package org.evenhand.postgres;

/** The PostgreSQL that one installation uses, with the two roles that its sides sign in as. */
public sealed interface Postgres extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {

    /** Known to the migrations, which grant to them. */
    String COMMAND_ROLE = "evenhand_command";

    String QUERY_ROLE = "evenhand_query";

    /** The JDBC address of the application's database. */
    String url();

    /** For migrations only. */
    Credentials superuser();

    Credentials command();

    Credentials query();

    @Override
    void close();
}
