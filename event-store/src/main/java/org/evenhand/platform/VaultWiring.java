package org.evenhand.platform;

import java.nio.file.Path;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultPlaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys, in the data folder. Sides that run as processes of their own share the folder. */
@Configuration(proxyBeanMethods = false)
public class VaultWiring {

    @Bean
    Vault vault(@Value("${evenhand.data-dir}") Path home) {
        return FolderVault.open(VaultPlaces.under(home));
    }
}
