package coop.genoot.platform.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The services of the makers of browsers, the only places to which news is pushed. Browsers tell us an address that we
 * then call: without this list, whoever has an account could let us call any address, ours included.
 */
@Component
class PushServices {
    private static final int LONGEST = 1_000;

    private final List<String> hosts;

    PushServices(@Value("${genoot.push.hosts}") List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    boolean include(String endpoint) {
        if (endpoint.length() > LONGEST) return false;
        try {
            var address = new URI(endpoint);
            return "https".equals(address.getScheme())
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && (address.getPort() == -1 || address.getPort() == 443)
                    && address.getHost() != null
                    && hosts.stream().anyMatch(host -> isAt(address.getHost().toLowerCase(Locale.ROOT), host));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** "*.example" stands for every name below it. */
    private static boolean isAt(String host, String known) {
        return known.startsWith("*.") ? host.endsWith(known.substring(1)) : host.equals(known);
    }
}
