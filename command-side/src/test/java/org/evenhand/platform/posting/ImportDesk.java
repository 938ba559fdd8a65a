package org.evenhand.platform.posting;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.court.imports.CourtImporting;
import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Discretion;
import org.evenhand.platform.FamilySide;
import org.evenhand.platform.Ids;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Role;
import org.evenhand.store.codec.EvenhandJson;
import org.evenhand.vault.Fingerprints;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.JsonNode;

/** Where files of court case data are handed in: the route as it runs, down to the record in a real PostgreSQL. */
public final class ImportDesk implements AutoCloseable {

    private static final MediaType BROWSER = MediaType.TEXT_HTML;

    private final ConfigurableApplicationContext side;
    private final MockMvc web;
    private Role role = Role.COURT_LIAISON;

    public ImportDesk(Path home) {
        side = new SpringApplicationBuilder(FamilySide.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "evenhand.data-dir=" + home,
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                .run();
        web = web();
    }

    private MockMvc web() {
        Ids ids = bean(Ids.class);
        var posting = new Posting(
                bean(Commands.class),
                bean(Discretion.class),
                new Somebody(),
                new RequestReader(ids),
                bean(KeptAttempts.class),
                bean(KeptDrafts.class),
                StreamFixture.LONDON);
        var importing = new CourtImporting(
                bean(Commands.class),
                new ImportWiring().recordedSoFar(bean(EventStore.class)),
                bean(Fingerprints.class),
                StreamFixture.LONDON);
        return MockMvcBuilders.routerFunctions(new PostedCourtImport(importing, posting, ids).route())
                .build();
    }

    public <T> T bean(Class<T> type) {
        return side.getBean(type);
    }

    /** Whoever sends from now on. */
    void staffedBy(Role whoever) {
        role = whoever;
    }

    public MockHttpServletResponse json(byte[] body) {
        return send(post("/court-cases/imports")
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    MockHttpServletResponse upload(byte[] body) {
        return send(multipart("/court-cases/imports")
                .part(new MockPart("file", "case.json", body))
                .accept(BROWSER));
    }

    MockHttpServletResponse send(RequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static JsonNode tree(MockHttpServletResponse answer) {
        return EvenhandJson.mapper().readTree(answer.getContentAsByteArray());
    }

    public long recorded() {
        return bean(JdbcClient.class)
                .sql("select count(*) from records.event")
                .query(Long.class)
                .single();
    }

    /** Everything on record, in its one order, as any reader of the log is given it. */
    public List<Event> events() {
        var events = new ArrayList<Event>();
        long all = recorded();
        try (var stream = bean(EventStore.class).openStream(null)) {
            while (events.size() < all) {
                events.add((Event) stream.nextAvailable().getPayload());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return events;
    }

    @Override
    public void close() {
        side.close();
    }

    private final class Somebody implements Sender {

        @Override
        public Actor actor(ServerRequest request) {
            return new Actor(StreamFixture.STAFF, role);
        }

        @Override
        public boolean isHere(ServerRequest request, Actor actor, @Nullable String password) {
            return true;
        }
    }
}
