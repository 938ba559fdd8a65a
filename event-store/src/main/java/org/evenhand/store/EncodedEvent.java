package org.evenhand.store;

/**
 * What is stored of an event and committed to by its leaf.
 *
 * @param type its stored name, e.g. {@code session.note-signed}
 * @param payload UTF-8 JSON, personal values as ciphertext inside; hashed as these bytes, never re-serialized
 * @param fieldDigests SHA-256 digests of the field disclosures and decoys, 32 bytes each, sorted, one after the other
 * @param keyRef the subject under whose salt key the fields about no single person are salted
 */
public record EncodedEvent(String type, int revision, byte[] payload, byte[] fieldDigests, String keyRef) {}
