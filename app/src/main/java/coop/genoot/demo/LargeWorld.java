package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoicesInBulk;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the house with thousands of members beside the cast. Many things happen in one transaction, and invoices are
 * not checked by the official rules; all else goes through the same doors and is held by the same constraints.
 */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class LargeWorld {
    private static final Actor HOUSE = Actor.system("demo");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final long SEED = 20_260_102;
    private static final int INVOICES_A_YEAR = 1;
    private static final int JOIN_AT_ONCE = 250;
    private static final int WITH_PASSWORD = 40;
    private static final int LINES = 3;

    private final Members members;
    private final Clientele clientele;
    private final InvoicesInBulk bulk;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int unpaidYears;
    private final List<Cast.Service> services = Cast.services();

    /** Somebody of the crowd with a client and what all invoices to it have in common. */
    private record Seller(Members.Player player, Clientele.Known client, InvoicesInBulk.Model model) {}

    private record Order(Seller seller, InvoiceId id, String title, List<DocumentLine> lines) {}

    LargeWorld(
            Members members,
            Clientele clientele,
            Doors doors,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${genoot.demo.unpaid-years:0}") int unpaidYears) {
        this.members = members;
        this.clientele = clientele;
        this.bulk = doors.bulk();
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.unpaidYears = unpaidYears;
    }

    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Doors(InvoicesInBulk bulk) {}

    /** Lets them all join on the first day, and sell on every workday of the history. */
    void fill(Cooperative.Founded founded, int size, History history, LocalDate first, LocalDate today) {
        var chance = new Chance(SEED);
        var crowd = new ArrayList<Seller>();
        for (int from = 0; from < size; from += JOIN_AT_ONCE)
            crowd.addAll(joining(founded, from, Math.min(size, from + JOIN_AT_ONCE), size, chance));
        var workdays = first.plusDays(1)
                .datesUntil(today)
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .toList();
        var unpaidFrom = today.minusYears(unpaidYears);
        long all = (long) size * INVOICES_A_YEAR * Math.max(1, today.getYear() - first.getYear());
        for (int i = 0; i < workdays.size(); i++) {
            var day = workdays.get(i);
            int count = (int) (all * (i + 1) / workdays.size() - all * i / workdays.size());
            boolean paid = unpaidYears == 0 || day.isBefore(unpaidFrom);
            history.on(day, 18, () -> sell(crowd, count, history, paid, chance));
        }
    }

    private List<Seller> joining(Cooperative.Founded founded, int from, int until, int size, Chance chance) {
        var crowd = new Crowd();
        int between = Math.max(1, size / WITH_PASSWORD);
        return CurrentActor.as(HOUSE, () -> transaction.execute(_ -> {
            var joined = new ArrayList<Seller>();
            for (int i = from; i < until; i++) {
                var role = crowd.member(i);
                var player = members.join(role, founded.offices().get(role.office()), i % between == 0);
                var client = clientele.of(player, chance);
                joined.add(new Seller(
                        player, client, bulk.model(HOUSE, player.activity().id(), client.id())));
            }
            return joined;
        }));
    }

    /** One day: each entity writes its invoices in one transaction, both at the same time. */
    private void sell(List<Seller> crowd, int count, History history, boolean paid, Chance chance) {
        var orders = new HashMap<Country, List<Order>>();
        for (int i = 0; i < count; i++) {
            var seller = crowd.get(someone(crowd.size(), chance));
            orders.computeIfAbsent(seller.player().place().country(), _ -> new ArrayList<>())
                    .add(order(seller, chance));
        }
        var written = orders.values().stream()
                .map(each -> CompletableFuture.supplyAsync(() -> issue(each)))
                .toList();
        Map<InvoiceId, Invoice> issued = written.stream()
                .flatMap(each -> each.join().stream())
                .collect(Collectors.toMap(Invoice::id, it -> it));
        if (paid)
            orders.values().forEach(each -> each.forEach(order ->
                    history.sent(order.seller().player(), order.seller().client(), issued.get(order.id()))));
    }

    /** A few sell much, most sell now and then. */
    private static int someone(int size, Chance chance) {
        double luck = chance.below(1_000_000) / 1_000_000.0;
        return (int) (size * luck * luck);
    }

    private List<Invoice> issue(List<Order> orders) {
        return CurrentActor.as(HOUSE, () -> transaction.execute(_ -> orders.stream()
                .map(it -> bulk.issue(HOUSE, it.id(), it.seller().model(), it.title(), it.lines()))
                .toList()));
    }

    private Order order(Seller seller, Chance chance) {
        var language = seller.client().role().language();
        var mine = services.stream()
                .filter(service -> service.trade().equals(seller.player().role().trade()))
                .toList();
        var belgian = seller.player().place().country().equals(Country.BELGIUM);
        var vat = VatTreatment.standard(Rate.percent(belgian ? "21" : "20"));
        var lines = new ArrayList<DocumentLine>();
        for (int i = 0; i < LINES; i++) {
            var service = mine.get(i % mine.size());
            lines.add(DocumentLine.item(
                    i + 1,
                    service.in(language),
                    BigDecimal.valueOf(chance.between(1, 6)),
                    Unit.of(service.unit()).orElseThrow(),
                    chance.price(service.lowest(), service.highest()),
                    vat));
        }
        return new Order(
                seller, new InvoiceId(TimeOrderedId.at(clock.instant())), mine.getFirst().in(language), lines);
    }
}
