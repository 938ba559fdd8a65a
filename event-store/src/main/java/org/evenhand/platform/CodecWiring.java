package org.evenhand.platform;

import org.evenhand.store.EnvelopeCodec;
import org.evenhand.store.codec.EventTypes;
import org.evenhand.store.codec.JsonEnvelopeCodec;
import org.evenhand.store.codec.JsonEventCodec;
import org.evenhand.store.codec.KernelEvents;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what is stored is written and read, with the keys of the vault. */
@Configuration(proxyBeanMethods = false)
public class CodecWiring {

    @Bean
    EventTypes eventTypes() {
        return KernelEvents.types();
    }

    @Bean
    JsonEventCodec eventCodec(EventTypes types, Vault vault) {
        return new JsonEventCodec(types, vault);
    }

    @Bean
    EnvelopeCodec envelopeCodec() {
        return new JsonEnvelopeCodec();
    }

    @Bean
    Fingerprints fingerprints(Vault vault) {
        return new Fingerprints(vault);
    }
}
