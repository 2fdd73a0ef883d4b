package coop.genoot.platform.push;

import com.interaso.webpush.VapidKeys;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Addresses as browsers get them from their makers' services. */
public final class PushSamples {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY = TEXT.encodeToString(VapidKeys.generate().getApplicationServerKey());

    private PushSamples() {}

    /** Another one each time. */
    public static PushAddress address() {
        return at("https://updates.push.services.mozilla.com/wpush/v2/" + UUID.randomUUID());
    }

    /** An uncompressed point of a curve, as a key. */
    static PublicKey point(byte[] bytes, ECParameterSpec curve) throws GeneralSecurityException {
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 33, 65));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    static PushAddress at(String endpoint) {
        var secret = new byte[16];
        Arrays.fill(secret, (byte) 7);
        return new PushAddress(endpoint, KEY, TEXT.encodeToString(secret));
    }
}
