package coop.genoot.sales.quotes;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.TypedClient;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fields of the quote editor: how they begin, how an earlier quote fills them, and how what is typed will look. */
@Component
@Transactional(readOnly = true)
public class QuoteForms {
    private final QuoteRows rows;
    private final SellerFacts seller;
    private final Activities activities;
    private final Clients clients;
    private final Clock clock;

    QuoteForms(QuoteRows rows, SellerFacts seller, Activities activities, Clients clients, Clock clock) {
        this.rows = rows;
        this.seller = seller;
        this.activities = activities;
        this.clients = clients;
        this.clock = clock;
    }

    /** A new form for that Activity, with what can be known already; the client may still be open. */
    public Map<String, String> blank(Actor me, ActivityId activity, @Nullable ClientId client) {
        var home = home(me, activity);
        var fields = new LinkedHashMap<String, String>();
        var known = client == null ? Optional.<Client>empty() : clients.find(me, client);
        fields.put("client", known.map(it -> it.id().toString()).orElse(""));
        known.ifPresent(it -> {
            fields.put("language", it.language().code());
            fields.put("mail", it.mail());
            fields.put("reference", it.buyerReference());
        });
        fields.put(
                "validUntil", seller.validUntil(activity, LocalDate.now(clock)).toString());
        fields.put("freeChoice", "true");
        fields.put("lines[0].kind", "ITEM");
        fields.put("lines[0].quantity", "1");
        fields.put("lines[0].vat", seller.usualVat(home.entity(), activity, LocalDate.now(clock)));
        return fields;
    }

    /** The fields of a new quote that says the same as an earlier one, numbers as the actor's language writes them. */
    public Map<String, String> copyOf(Actor me, QuoteId id) {
        var quote = rows.find(id)
                .filter(it -> activities.find(me, it.activity()).isPresent())
                .orElseThrow(NotHere::new);
        var fields = blank(me, quote.activity(), quote.client());
        fields.put("language", quote.language().code());
        fields.put("mail", quote.mail());
        fields.put("title", quote.title());
        fields.put("intro", quote.intro());
        fields.put("closing", quote.closing());
        fields.put("reference", quote.reference());
        fields.put("freeChoice", quote.freeChoice() ? "true" : "");
        fields.put("deposits", deposits(quote.deposits(), me.language()));
        for (int i = 0; i < quote.lines().size(); i++)
            addLine(fields, "lines[" + i + "].", quote.lines().get(i), me.language());
        return fields;
    }

    /** The quote as it would be if it were sent now; what cannot be read yet is left out. */
    public Quote preview(Actor me, QuoteId id, ActivityId activity, Map<String, String> fields) {
        var home = home(me, activity);
        var today = LocalDate.now(clock);
        var client = id(fields.getOrDefault("client", "")).flatMap(it -> clients.find(me, new ClientId(it)));
        var language = Language.of(fields.getOrDefault("language", ""))
                .or(() -> client.map(Client::language))
                .orElse(me.language());
        var reading = new QuoteReading(fields, me.language(), today);
        return new Quote(
                id,
                home.entity(),
                activity,
                client.map(Client::id).orElse(new ClientId(id.value())),
                "",
                QuoteStatus.SENT,
                language,
                fields.getOrDefault("title", ""),
                fields.getOrDefault("intro", ""),
                fields.getOrDefault("closing", ""),
                fields.getOrDefault("reference", ""),
                "true".equals(fields.get("freeChoice")),
                today,
                reading.validUntilSoFar(seller.validUntil(activity, today)),
                "",
                client.map(it -> seller.letterhead(home, it, language, today))
                        .orElseGet(
                                () -> seller.letterhead(home, TypedClient.read(fields, "newClient."), language, today)),
                reading.linesSoFar(seller.vatRates(home.entity(), today)),
                reading.depositsSoFar(),
                "",
                clock.instant(),
                null);
    }

    /** The ways a line can be taxed for that Activity today, the usual one first. */
    public List<VatChoice> vatChoices(Actor me, ActivityId activity) {
        return seller.vatChoices(home(me, activity).entity(), LocalDate.now(clock));
    }

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private ActivityView home(Actor me, ActivityId activity) {
        return activities
                .find(me, activity)
                .filter(it -> activities.isManagedBy(me, it.id()))
                .orElseThrow(NotHere::new);
    }

    private static void addLine(Map<String, String> fields, String row, DocumentLine line, Language language) {
        fields.put(row + "kind", line.kind().name());
        fields.put(row + "description", line.description());
        if (!line.isItem()) return;
        fields.put(row + "quantity", typed(line.quantity(), language));
        fields.put(row + "unit", line.unit().code());
        fields.put(row + "price", typed(line.price(), language));
        fields.put(
                row + "discount",
                line.discount().equals(Rate.ZERO) ? "" : typed(line.discount().percent(), language));
        fields.put(row + "vat", line.vat().code());
        fields.put(row + "optional", line.optional() && !line.chosen() ? "true" : "");
    }

    private static String deposits(List<Rate> deposits, Language language) {
        return deposits.stream().map(it -> typed(it.percent(), language)).collect(Collectors.joining(" + "));
    }

    private static String typed(BigDecimal number, Language language) {
        var plain = number.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
