package coop.genoot.platform.push;

import java.util.Objects;

/**
 * Where a browser is reached, as its maker's service gave it out.
 *
 * @param endpoint address at the service, https
 * @param key the browser's public key, an uncompressed point of P-256, 65 bytes in base64url
 * @param secret its authentication secret, 16 bytes in base64url
 */
public record PushAddress(String endpoint, String key, String secret) {
    public PushAddress {
        Objects.requireNonNull(endpoint);
        Objects.requireNonNull(key);
        Objects.requireNonNull(secret);
    }
}
