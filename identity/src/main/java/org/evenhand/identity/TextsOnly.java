package org.evenhand.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * How attributes of a web session are stored: as UTF-8 text, and nothing but texts. Java serialization is the default; with it,
 * whoever can write into the sessions' table could run code in this process.
 */
public final class TextsOnly extends GenericConversionService {

    public TextsOnly() {
        addConverter(Object.class, byte[].class, TextsOnly::bytes);
        addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Object attribute) {
        if (attribute instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException(
                "a web session holds texts only, not " + attribute.getClass().getName());
    }
}
