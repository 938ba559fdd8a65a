package org.evenhand.store.codec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.record.GeneralRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What was wrong with a JSON body, as a refusal that names the field and never repeats what was in it: a parser's own
 * message shows the value, which may be about a person. */
public final class JsonFault {

    private JsonFault() {}

    public static GeneralRefusal refusalOf(JacksonException e) {
        String field = field(e.getPath());
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new GeneralRefusal.FieldMalformed(field, "only fields that exist here; this one does not");
            case InvalidNullException missing -> new GeneralRefusal.FieldMissing(field);
            case MismatchedInputException mismatch when isMissing(mismatch) -> new GeneralRefusal.FieldMissing(field);
            case MismatchedInputException mismatch ->
                new GeneralRefusal.FieldMalformed(field, expected(mismatch.getTargetType()));
            default -> new GeneralRefusal.FieldMalformed(field, "JSON that can be read");
        };
    }

    private static boolean isMissing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing required creator property");
    }

    /** {@code names[0].full} */
    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        return TextForms.expected(type);
    }
}
