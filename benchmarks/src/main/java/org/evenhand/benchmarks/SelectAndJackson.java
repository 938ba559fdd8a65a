package org.evenhand.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.benchmarks.TalkEvent.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The anchor of loading: one SELECT of a stream's rows, whose two JSON columns Jackson reads. */
final class SelectAndJackson implements Contender {

    private final DataSource connections;
    private final UUID talk;
    private final int events;

    SelectAndJackson(DataSource connections, UUID talk, int events) {
        this.connections = connections;
        this.talk = talk;
        this.events = events;
    }

    @Override
    public String name() {
        return "one SELECT and Jackson";
    }

    private record Read(long version, Said said, JsonNode metadata) {}

    @Override
    public Caller caller(int number) throws Exception {
        var json = JsonMapper.builder().build();
        var connection = connections.getConnection();
        var select = connection.prepareStatement(
                "select version, payload, metadata from records.event where stream_type = 'note' and stream_id = ?"
                        + " order by version");
        return new Caller() {
            @Override
            public void call() throws Exception {
                List<Read> read = new ArrayList<>();
                select.setObject(1, talk);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        read.add(new Read(
                                rows.getLong(1),
                                json.readValue(rows.getBytes(2), Said.class),
                                json.readTree(rows.getBytes(3))));
                    }
                }
                if (read.size() != events) {
                    throw new IllegalStateException(read.size() + " events of " + events);
                }
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    @Override
    public void close() {}
}
