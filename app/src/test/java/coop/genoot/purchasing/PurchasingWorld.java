package coop.genoot.purchasing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Owner;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipts;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** A cooperative with a member who has an Activity with money in it, and somebody who keeps the entity's money. */
public record PurchasingWorld(ApplicationContext house, InvoiceSamples sample, Actor nadia, Actor finance) {
    private static final Actor HOUSE = Actor.system("test");
    private static final AtomicInteger SHADES = new AtomicInteger(100);

    public static PurchasingWorld belgian(ApplicationContext house) {
        return of(house, InvoiceSamples.inBelgium(doors(house)));
    }

    public static PurchasingWorld french(ApplicationContext house) {
        return of(house, InvoiceSamples.inFrance(doors(house)));
    }

    private static InvoiceSamples.Doors doors(ApplicationContext house) {
        return new InvoiceSamples.Doors(
                house.getBean(coop.genoot.organisation.Organisation.class),
                house.getBean(Settings.class),
                house.getBean(coop.genoot.activities.Activities.class),
                house.getBean(coop.genoot.sales.Clients.class));
    }

    private static PurchasingWorld of(ApplicationContext house, InvoiceSamples sample) {
        var me = sample.nadia();
        var entity = sample.entity().value();
        var nadia = Actor.person(
                me.self(),
                "Nadia",
                List.of(
                        new Grant(Hat.MEMBER, entity),
                        new Grant(Hat.MANAGER, sample.activity().value())),
                Language.EN);
        return new PurchasingWorld(house, sample, nadia, somebody("Fatima", new Grant(Hat.FINANCE, entity)));
    }

    public static Actor somebody(String name, Grant... grants) {
        return Actor.person(new PersonId(UUID.randomUUID()), name, List.of(grants), Language.EN);
    }

    public LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    /** Gives the Activity that much to spend. */
    public PurchasingWorld with(String euros) {
        return with(sample.activity().value(), euros);
    }

    /** The same for another Activity of the cooperative. */
    public PurchasingWorld with(UUID activity, String euros) {
        var amount = Money.euros(euros);
        var id = UUID.randomUUID();
        CurrentActor.run(
                HOUSE,
                () -> house.getBean(Ledger.class)
                        .post(new Posting(
                                sample.entity(),
                                today(),
                                Kind.OPENING,
                                new Source("test", id),
                                "money " + id,
                                "money",
                                List.of(
                                        Line.of(Account.of(sample.entity(), AccountKind.OPENING), amount),
                                        Line.of(
                                                Account.of(new ActivityId(activity), AccountKind.AVAILABLE),
                                                amount.negated())),
                                null,
                                Map.of())));
        return this;
    }

    public <T> void set(Setting<T> setting, T value) {
        CurrentActor.run(
                HOUSE,
                () -> house.getBean(Settings.class)
                        .set(HOUSE, setting, Settings.Place.entity(sample.entity()), value, today().minusYears(2), ""));
    }

    /** A claim begun with one good photo. */
    public ClaimId photographed() {
        var id = new ClaimId(UUID.randomUUID());
        CurrentActor.run(nadia, () -> house.getBean(ExpenseClaims.class).begin(nadia, id, Sort.COST));
        CurrentActor.run(
                nadia,
                () -> house.getBean(Receipts.class)
                        .keep(nadia, id, new Brought("photo", "bill.jpg", Photos.plain(SHADES.incrementAndGet()))));
        return id;
    }

    /** What somebody types about a hammer: 121 with 21 of VAT. */
    public Map<String, String> typed(String amount, String vat, String kind) {
        var fields = new HashMap<String, String>();
        fields.put("spentOn", today().toString());
        fields.put("supplier", "Brico");
        fields.put("amount", amount);
        fields.put("vat", vat);
        fields.put("kind", kind);
        fields.put("activity", sample.activity().toString());
        return fields;
    }

    public ClaimId handedIn(String amount, String vat, String kind) {
        var id = photographed();
        handIn(id, typed(amount, vat, kind));
        return id;
    }

    public void handIn(ClaimId id, Map<String, String> fields) {
        CurrentActor.run(nadia, () -> house.getBean(HandingIn.class).handIn(nadia, id, fields));
    }

    public ClaimState state(ClaimId id) {
        return claim(id).state();
    }

    public ExpenseClaim.Handed handed(ClaimId id) {
        return claim(id).said();
    }

    private ExpenseClaim claim(ClaimId id) {
        return CurrentActor.as(
                HOUSE, () -> house.getBean(ExpenseClaims.class).find(HOUSE, id).orElseThrow());
    }

    /** What stands on that account of the Activity, with the sign that its members read. */
    public Money held(AccountKind kind) {
        return CurrentActor.as(
                HOUSE,
                () -> house.getBean(Ledger.class)
                        .balances(sample.entity(), Owner.activity(sample.activity()))
                        .getOrDefault(kind, Money.noEuros())
                        .negated());
    }

    public Money ofEntity(AccountKind kind) {
        return CurrentActor.as(
                HOUSE, () -> house.getBean(Ledger.class).balance(sample.entity(), Account.of(sample.entity(), kind)));
    }

    public Actor other() {
        return somebody(
                "Omar",
                new Grant(Hat.MEMBER, sample.entity().value()),
                new Grant(
                        Hat.MANAGER,
                        Objects.requireNonNull(InvoiceSamples.anActivity(
                                        doors(house), sample.entity(), new PersonId(UUID.randomUUID()), "Studio B"))
                                .value()));
    }
}
