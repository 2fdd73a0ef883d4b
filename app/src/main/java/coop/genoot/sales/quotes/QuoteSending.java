package coop.genoot.sales.quotes;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.TypedClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what was typed into a sent quote: reads it strictly, gives it a number, and keeps it for good. */
@Component
class QuoteSending {
    private static final String NEW_CLIENT = "newClient.";

    private final QuoteRows rows;
    private final SellerFacts seller;
    private final Clients clients;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteSending(
            QuoteRows rows,
            SellerFacts seller,
            Clients clients,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.seller = seller;
        this.clients = clients;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** A client that was chosen or typed on the same page, or what is wrong with it. */
    private record Found(Optional<Client> client, List<Problem> problems) {}

    void send(Actor me, QuoteId id, ActivityView home, Map<String, String> fields) {
        var today = LocalDate.now(clock);
        var found = client(me, home.id(), fields);
        var content = new QuoteReading(fields, me.language(), today)
                .read(found.client(), found.problems(), seller.vatRates(home.entity(), today));
        int serial = rows.nextSerial(home.entity(), today.getYear());
        var letterhead = seller.letterhead(home, content.client(), content.language(), today);
        var quote = quote(id, home, content, letterhead, "Q%d-%04d".formatted(today.getYear(), serial));
        rows.add(quote, serial, me.author());
        rows.addStep(quote, new QuoteStep("SENT", quote.sentAt(), QuoteVerb.By.MANAGER, me.name(), content.mail()));
        if (me.kind() == Actor.Kind.PERSON) drafts.becameDocument(me, id.value());
        events.publishEvent(
                new QuoteSent(id.value(), home.entity().value(), home.id().value()));
    }

    private Quote quote(QuoteId id, ActivityView home, QuoteContent content, Letterhead letterhead, String number) {
        var unsealed = new Quote(
                id,
                home.entity(),
                home.id(),
                content.client().id(),
                number,
                QuoteStatus.SENT,
                content.language(),
                content.title(),
                content.intro(),
                content.closing(),
                content.reference(),
                content.freeChoice(),
                LocalDate.now(clock),
                content.validUntil(),
                content.mail(),
                letterhead,
                content.lines(),
                content.deposits(),
                "",
                clock.instant(),
                null);
        return unsealed.sealed();
    }

    private Found client(Actor me, ActivityId activity, Map<String, String> fields) {
        var chosen = chosen(me, activity, fields);
        if (chosen.isPresent()) return new Found(chosen, List.of());
        var typed = TypedClient.read(fields, NEW_CLIENT);
        if (typed.isBlank()) return new Found(Optional.empty(), List.of());
        try {
            var id = clients.save(me, new ClientId(TimeOrderedId.at(clock.instant())), activity, typed);
            return new Found(clients.find(me, id), List.of());
        } catch (Invalid invalid) {
            var problems = invalid.problems().stream()
                    .map(it -> new Problem(NEW_CLIENT + it.field(), it.key(), it.values()))
                    .toList();
            return new Found(Optional.empty(), problems);
        }
    }

    private Optional<Client> chosen(Actor me, ActivityId activity, Map<String, String> fields) {
        return QuoteForms.id(fields.getOrDefault("client", ""))
                .flatMap(it -> clients.find(me, new ClientId(it)))
                .filter(it -> it.activity().equals(activity));
    }
}
