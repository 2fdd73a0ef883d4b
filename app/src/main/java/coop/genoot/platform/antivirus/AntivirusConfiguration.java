package coop.genoot.platform.antivirus;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks: the clamd named by {@code genoot.antivirus.clamd=host:port}, or nobody. */
@Configuration(proxyBeanMethods = false)
class AntivirusConfiguration {
    private static final int PATIENCE_MILLIS = 20_000;

    @Bean
    Antivirus antivirus(@Value("${genoot.antivirus.clamd:}") String address) {
        if (address.isBlank()) return _ -> Antivirus.Finding.CLEAN;
        int colon = address.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("genoot.antivirus.clamd is host:port, not " + address);
        return new ClamdAntivirus(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), PATIENCE_MILLIS);
    }
}
