package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.court.CourtImportRefusal;
import org.evenhand.court.CourtImportRefusal.NameTwice;
import org.evenhand.court.CourtImportRefusal.NestedTooDeeply;
import org.evenhand.court.CourtImportRefusal.NotAnObject;
import org.evenhand.court.CourtImportRefusal.NotJson;
import org.evenhand.court.CourtImportRefusal.TooManyValues;
import org.evenhand.court.imports.Value.Fields;
import org.evenhand.court.imports.Value.Many;
import org.evenhand.court.imports.Value.Plain;
import org.evenhand.platform.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON text as values. Whoever sends it controls every character, so its depth and number of values are bounded while it is
 * read, a name that stands twice is refused instead of one of the two being believed, and a refusal says where and never
 * repeats what.
 */
final class JsonReading implements AutoCloseable {

    static final int DEEPEST = 64;
    static final int MOST_VALUES = 50_000;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private int values;

    private JsonReading(String text) {
        parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    static Fields read(String text) {
        try (var reading = new JsonReading(text)) {
            return reading.whole();
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            int line = at == null ? 1 : at.getLineNr();
            int column = at == null ? 1 : at.getColumnNr();
            throw Refused.because(new NotJson(Math.max(line, 1), Math.max(column, 1)));
        }
    }

    private Fields whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refused((line, column) -> new NotJson(line, column));
        }
        Value value = value(first, "$", 1);
        if (parser.nextToken() != null) {
            throw refused((line, column) -> new NotJson(line, column));
        }
        if (value instanceof Fields fields) {
            return fields;
        }
        throw Refused.because(new NotAnObject());
    }

    private Value value(JsonToken token, String path, int depth) {
        if (depth > DEEPEST) {
            throw refused((line, column) -> new NestedTooDeeply(DEEPEST, line, column));
        }
        if (++values > MOST_VALUES) {
            throw Refused.because(new TooManyValues(MOST_VALUES));
        }
        return switch (token) {
            case START_OBJECT -> fields(path, depth);
            case START_ARRAY -> many(path, depth);
            case VALUE_NULL -> Value.ABSENT;
            default -> new Plain(parser.getString());
        };
    }

    private Value fields(String path, int depth) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw refused((line, column) -> new NameTwice(path, line, column));
            }
            fields.put(name, value(parser.nextToken(), path + Spot.step(name, fields.size() + 1), depth + 1));
        }
        return new Fields(fields);
    }

    private Value many(String path, int depth) {
        List<Value> many = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            many.add(value(token, path + "[" + many.size() + "]", depth + 1));
        }
        return new Many(many);
    }

    private interface Where {
        CourtImportRefusal at(int line, int column);
    }

    private Refused refused(Where where) {
        TokenStreamLocation here = parser.currentTokenLocation();
        return Refused.because(where.at(Math.max(here.getLineNr(), 1), Math.max(here.getColumnNr(), 1)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
