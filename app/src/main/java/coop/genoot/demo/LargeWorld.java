package coop.genoot.demo;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.activities.Stage;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.SignIn;
import coop.genoot.sales.ClientId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final long SEED = 20_260_102;
    private static final int INVOICES_A_YEAR = 1;
    private static final int EXAMPLES = 12;
    private static final int WITH_PASSWORD = 40;
    private static final int LINES = 3;

    private final Members members;
    private final Clientele clientele;
    private final InvoicesInBulk bulk;
    private final CrowdRows rows;
    private final SignIn signIn;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int unpaidYears;
    private final List<Cast.Service> services = Cast.services();

    /** Somebody of the crowd with a client and what all invoices to it have in common. */
    private record Seller(Members.Player player, Clientele.Known client, InvoicesInBulk.Model model) {}

    private record Order(Seller seller, InvoicesInBulk.Order invoice) {}

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
        this.rows = doors.rows();
        this.signIn = doors.signIn();
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.unpaidYears = unpaidYears;
    }

    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Doors(InvoicesInBulk bulk, CrowdRows rows, SignIn signIn) {}

    /** Lets them all join on the first day, and sell once a week from then on. */
    void fill(Cooperative.Founded founded, int size, History history, LocalDate first, LocalDate today) {
        var chance = new Chance(SEED);
        var crowd = CurrentActor.as(HOUSE, () -> joining(founded, size, chance));
        var days = first.plusDays(1)
                .datesUntil(today)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .toList();
        var unpaidFrom = today.minusYears(unpaidYears);
        long all = (long) size * INVOICES_A_YEAR * Math.max(1, today.getYear() - first.getYear());
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            int count = (int) (all * (i + 1) / days.size() - all * i / days.size());
            boolean paid = unpaidYears == 0 || day.isBefore(unpaidFrom);
            history.on(day, 18, () -> sell(crowd, count, history, paid, chance));
        }
    }

    /** The first few of each country join through the doors and get to know all clients; the others are like them. */
    private List<Seller> joining(Cooperative.Founded founded, int size, Chance chance) {
        var names = new Crowd();
        var known = new HashMap<Country, List<Seller>>();
        var crowd = new ArrayList<Seller>();
        var newcomers = new ArrayList<CrowdRows.Newcomer>();
        for (int i = 0; i < size; i++) {
            var role = names.member(i);
            var place = founded.offices().get(role.office());
            var examples = known.computeIfAbsent(place.country(), _ -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add(example(members.join(role, place, true), chance));
                crowd.add(examples.getLast());
                continue;
            }
            var like = chance.of(examples);
            var newcomer = newcomer(role, place, like);
            newcomers.add(newcomer);
            crowd.add(seller(newcomer, place, like));
        }
        transaction.executeWithoutResult(_ -> rows.add(newcomers));
        int between = Math.max(1, newcomers.size() / WITH_PASSWORD);
        for (int i = 0; i < newcomers.size(); i += between)
            signIn.setPassword(newcomers.get(i).person(), Cooperative.PASSWORD);
        return crowd;
    }

    private Seller example(Members.Player player, Chance chance) {
        var client = clientele.of(player, chance);
        // At home, so that the usual rate of VAT is the right one.
        while (!client.role().country().equals(player.place().country())) client = clientele.of(player, chance);
        return new Seller(player, client, bulk.model(HOUSE, player.activity().id(), client.id()));
    }

    private CrowdRows.Newcomer newcomer(Cast.MemberRole role, Cooperative.Place place, Seller like) {
        var now = clock.instant();
        var activity = new ActivityView(
                new ActivityId(TimeOrderedId.at(now)),
                place.entity(),
                place.office(),
                role.activity(),
                role.tradeInWords(),
                "",
                new Brand(role.primary(), role.accent(), Brand.Layout.CALM, Brand.Letters.BRICOLAGE, null),
                Stage.LAUNCH,
                LocalDate.now(clock),
                0);
        return new CrowdRows.Newcomer(
                new PersonId(TimeOrderedId.at(now)),
                role,
                activity,
                new ClientId(TimeOrderedId.at(now)),
                like.client().id());
    }

    private static Seller seller(CrowdRows.Newcomer newcomer, Cooperative.Place place, Seller like) {
        var activity = newcomer.activity();
        var role = newcomer.role();
        var hats = List.of(
                new Grant(Hat.MEMBER, place.entity().value()),
                new Grant(Hat.MANAGER, activity.id().value()));
        var actor = Actor.person(newcomer.person(), role.name(), hats, role.language());
        return new Seller(
                new Members.Player(actor, activity, role, place),
                new Clientele.Known(newcomer.client(), like.client().role()),
                like.model().of(activity, newcomer.client()));
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
            orders.values().forEach(each -> each.forEach(order -> history.paid(
                    order.seller().player(), order.seller().client(), issued.get(order.invoice().id()))));
    }

    /** A few sell much, most sell now and then. */
    private static int someone(int size, Chance chance) {
        double luck = chance.below(1_000_000) / 1_000_000.0;
        return (int) (size * luck * luck);
    }

    private List<Invoice> issue(List<Order> orders) {
        var invoices = orders.stream().map(Order::invoice).toList();
        return CurrentActor.as(HOUSE, () -> transaction.execute(_ -> bulk.issue(HOUSE, invoices)));
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
        var id = new InvoiceId(TimeOrderedId.at(clock.instant()));
        return new Order(
                seller, new InvoicesInBulk.Order(id, seller.model(), mine.getFirst().in(language), lines));
    }
}
