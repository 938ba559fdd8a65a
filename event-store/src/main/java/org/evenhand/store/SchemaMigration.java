package org.evenhand.store;

/**
 * A schema and where its migrations lie. A module that owns a schema declares one as a bean.
 *
 * @param location on the class path, e.g. {@code db/migration/drafts}
 */
public record SchemaMigration(String schema, String location) {}
