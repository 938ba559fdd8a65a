package org.evenhand.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Axon's own cache holds weak references: every collection of garbage would turn cached into uncached unseen. */
final class KeptAggregates implements Cache {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) kept.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return kept.remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
