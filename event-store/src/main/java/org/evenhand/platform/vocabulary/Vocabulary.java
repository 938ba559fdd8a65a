package org.evenhand.platform.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/**
 * All words of a kind: every record on the class path under {@code org.evenhand} that is one. Found and not listed, so that a
 * new command cannot be forgotten by whoever must have an answer for each.
 */
public final class Vocabulary {

    private static final String EVERYTHING_OF_OURS = "classpath*:org/evenhand/**/*.class";

    private Vocabulary() {}

    /** @param kind {@code Command}, {@code Event}, {@code Refusal} or a sealed parent; the answer is in the order of names */
    public static <T> List<Class<? extends T>> of(Class<T> kind) {
        var reader = new CachingMetadataReaderFactory();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERYTHING_OF_OURS))
                    .filter(Resource::isReadable)
                    .map(found -> nameOf(reader, found))
                    .filter(name -> name.startsWith("org.evenhand."))
                    .<Class<?>>map(Vocabulary::load)
                    .filter(Class::isRecord)
                    .filter(kind::isAssignableFrom)
                    .<Class<? extends T>>map(type -> type.asSubclass(kind))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(CachingMetadataReaderFactory reader, Resource found) {
        try {
            // Only records are loaded: whatever else lies there is read as bytes and not initialised.
            var metadata = reader.getMetadataReader(found).getClassMetadata();
            return "java.lang.Record".equals(metadata.getSuperClassName()) ? metadata.getClassName() : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Vocabulary.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("found but not loadable: " + name, impossible);
        }
    }
}
