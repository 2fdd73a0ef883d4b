package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Client forms as people fill them in. */
public final class ClientSamples {
    private ClientSamples() {}

    /** A Belgian festival with everything an invoice asks. */
    public static TypedClient festival() {
        return typed(Map.of());
    }

    /** The same, with some fields typed otherwise. */
    public static TypedClient typed(Map<String, String> otherwise) {
        var it = new HashMap<>(Map.of(
                "number",
                "BE 1000.000.021",
                "kind",
                "COMPANY",
                "name",
                "Festival aan Zee vzw",
                "street",
                "Visserskaai 12",
                "postcode",
                "8400",
                "city",
                "Oostende",
                "country",
                "BE",
                "language",
                "nl",
                "mail",
                "zee@example.com"));
        it.putAll(otherwise);
        return new TypedClient(
                it.get("number"),
                it.get("vat"),
                it.get("kind"),
                it.get("name"),
                it.get("street"),
                it.get("extra"),
                it.get("postcode"),
                it.get("city"),
                it.get("country"),
                it.get("language"),
                it.get("mail"),
                it.get("phone"),
                it.get("electronic"),
                it.get("buyerReference"),
                it.get("paymentDays"),
                it.get("note"),
                List.of(),
                List.of());
    }

    /** The festival as a kept client of that Activity. */
    public static Client festivalOf(EntityId entity, ActivityId activity) {
        return new ClientReading(festival()).read(new ClientId(UUID.randomUUID()), entity, activity);
    }
}
