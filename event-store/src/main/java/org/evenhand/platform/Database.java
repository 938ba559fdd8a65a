package org.evenhand.platform;

import org.evenhand.postgres.Credentials;

/** The one database, migrated, and how a side signs in to it. What a side may do there is decided by its role's grants. */
public record Database(String url, Credentials credentials) {}
