package coop.genoot.sales.quotes;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.followup.Deal;
import coop.genoot.sales.followup.DealSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Quotes, their drafts and orders, in the one list of sales. */
@Component
class QuoteDeals implements DealSource {
    private static final List<QuoteStatus> OPEN =
            List.of(QuoteStatus.SENT, QuoteStatus.ACCEPTED, QuoteStatus.IN_PRODUCTION);

    private final Quotes quotes;
    private final Drafts drafts;
    private final Clients clients;
    private final Activities activities;
    private final Clock clock;

    QuoteDeals(Quotes quotes, Drafts drafts, Clients clients, Activities activities, Clock clock) {
        this.quotes = quotes;
        this.drafts = drafts;
        this.clients = clients;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public List<Deal> deals(Actor me, Filter filter, Words t) {
        return Stream.concat(drafts(me, filter, t), sent(me, filter, t)).toList();
    }

    private Stream<Deal> sent(Actor me, Filter filter, Words t) {
        var statuses = Arrays.stream(QuoteStatus.values())
                .filter(it -> filter.wants(it.isOrder() ? Deal.Stage.ORDER : Deal.Stage.QUOTE))
                .filter(it -> !filter.open() || OPEN.contains(it))
                .toList();
        if (statuses.isEmpty()) return Stream.empty();
        var found = quotes.list(me, filter.activities(), filter.client(), statuses, null, filter.limit());
        return found.stream().map(it -> deal(it, t));
    }

    private Deal deal(QuoteLine it, Words t) {
        boolean over = it.status() == QuoteStatus.SENT && LocalDate.now(clock).isAfter(it.validUntil());
        var status = over ? QuoteStatus.EXPIRED : it.status();
        var next = status == QuoteStatus.SENT ? t.text("sales.quote.valid-until", t.date(it.validUntil())) : "";
        return new Deal(
                status.isOrder() ? Deal.Stage.ORDER : Deal.Stage.QUOTE,
                it.activity(),
                it.client(),
                it.clientName(),
                it.number(),
                it.title(),
                "/quotes/" + it.id(),
                it.total(),
                status.tone(),
                t.text(status.key()),
                next,
                over,
                it.sentAt());
    }

    private Stream<Deal> drafts(Actor me, Filter filter, Words t) {
        if (!filter.wants(Deal.Stage.DRAFT)) return Stream.empty();
        var kept = filter.activities().stream()
                .filter(it -> activities.isManagedBy(me, it))
                .flatMap(it -> drafts.list(me, it.value(), "quote").stream())
                .toList();
        var known = clientsOf(kept);
        return kept.stream()
                .filter(it ->
                        filter.client() == null || filter.client().toString().equals(it.text("client")))
                .map(it -> draft(it, known, t));
    }

    private Map<String, Client> clientsOf(List<KeptDraft> kept) {
        var ids = kept.stream()
                .flatMap(it -> QuoteForms.id(it.text("client")).stream())
                .map(ClientId::new)
                .toList();
        return clients.byId(ids).values().stream()
                .collect(Collectors.toMap(it -> it.id().toString(), it -> it));
    }

    private static Deal draft(KeptDraft it, Map<String, Client> known, Words t) {
        var client = known.get(it.text("client"));
        var name = it.text("title").isBlank() ? t.text("sales.quote.unnamed") : it.text("title");
        var scope = it.scope() == null ? it.id() : it.scope();
        return new Deal(
                Deal.Stage.DRAFT,
                new ActivityId(scope),
                client == null ? null : client.id(),
                client == null ? it.text("newClient.name") : client.name(),
                name,
                "",
                "/quotes/" + it.id() + "/edit",
                null,
                Tone.CALM,
                t.text(Deal.Stage.DRAFT.key()),
                "",
                false,
                it.savedAt());
    }
}
