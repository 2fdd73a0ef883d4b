package coop.genoot.demo;

import coop.genoot.activities.Budgets;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Looking;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.kinds.KindWishes;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What those whom a visitor can be paid for their work: to be completed, validated, looked at, sent back. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Costs {
    private final ExpenseClaims claims;
    private final Receipts receipts;
    private final HandingIn handing;
    private final Desk desk;
    private final Clock clock;

    Costs(ExpenseClaims claims, Receipts receipts, HandingIn handing, Desk desk, Clock clock) {
        this.claims = claims;
        this.receipts = receipts;
        this.handing = handing;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those who decide, and what there is to spend. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Desk(Looking looking, KindWishes wishes, Budgets budgets) {}

    /**
     * A few claims in each state; the first of the cast also asks for a kind of cost.
     *
     * @param finance who sends one of theirs back; null for all but the first
     */
    void storiesOf(Members.Player player, History history, LocalDate today, @Nullable Actor finance) {
        var me = player.actor();
        boolean dutch = me.language() == Language.NL;
        history.on(today.minusDays(20), 18, () -> small(player, "Brico", "48.40", dutch ? "8.40" : "8.07", "material"));
        history.on(
                today.minusDays(9),
                19,
                () -> small(player, dutch ? "NMBS" : "SNCF", "31.80", "1.80", "public-transport"));
        history.on(today.minusDays(6), 20, () -> large(player, dutch ? "Klank & Licht" : "Son & Lumière"));
        history.on(today.minusDays(1), 13, () -> photo(player, "bill.jpg"));
        if (finance == null) return;
        history.on(today.minusDays(2), 9, () -> photo(player, "lunch.jpg"));
        history.on(today.minusDays(4), 8, () -> sentBack(player, finance));
        history.on(today.minusDays(3), 21, () -> drive(player));
        history.on(today.minusDays(8), 21, () -> wish(player, dutch));
    }

    private void small(Members.Player player, String supplier, String amount, String vat, String kind) {
        if (free(player).compareTo(Money.euros(amount)) < 0) return;
        handIn(player, photo(player, supplier + ".jpg"), fields(player, supplier, amount, vat, kind));
    }

    /** Above what members validate alone: it waits for a look. */
    private ClaimId large(Members.Player player, String supplier) {
        var id = photo(player, supplier + ".jpg");
        var vat = player.actor().language() == Language.NL ? "69.25" : "66.50";
        if (free(player).compareTo(Money.euros("500.00")) > 0)
            handIn(player, id, fields(player, supplier, "399.00", vat, "tools"));
        return id;
    }

    private void sentBack(Members.Player player, Actor finance) {
        if (free(player).compareTo(Money.euros("900.00")) < 0) return;
        var id = large(player, "Toneelhuis");
        CurrentActor.run(finance, () -> desk.looking().sendBack(finance, id, "Voor welke voorstelling was dit?"));
    }

    private void drive(Members.Player player) {
        if (free(player).compareTo(Money.euros("60.00")) < 0) return;
        var me = player.actor();
        var id = newId();
        CurrentActor.run(me, () -> claims.begin(me, id, Sort.MILEAGE));
        var fields = fields(player, "Gent – Oostende, opbouw", "", "", "");
        fields.put("kilometres", "128");
        fields.put("power", "5");
        handIn(player, id, fields);
    }

    private void wish(Members.Player player, boolean dutch) {
        var me = player.actor();
        var name = dutch ? "Huur van een atelier" : "Loyer d’un atelier";
        CurrentActor.run(
                me,
                () -> desk.wishes().ask(me, newId().value(), player.activity().entity(), name, ""));
    }

    private ClaimId photo(Members.Player player, String name) {
        var me = player.actor();
        var id = newId();
        CurrentActor.run(me, () -> {
            claims.begin(me, id, Sort.COST);
            receipts.keep(
                    me,
                    id,
                    new Brought("photo", name, DrawnBill.of(name + player.role().name())));
        });
        return id;
    }

    private void handIn(Members.Player player, ClaimId id, Map<String, String> fields) {
        Actor me = player.actor();
        CurrentActor.run(me, () -> handing.handIn(me, id, fields));
    }

    private Money free(Members.Player player) {
        var activity = player.activity();
        return CurrentActor.as(
                player.actor(),
                () -> desk.budgets().of(activity.entity(), activity.id()).free());
    }

    private Map<String, String> fields(Members.Player player, String supplier, String amount, String vat, String kind) {
        var fields = new HashMap<String, String>();
        boolean comma = player.actor().language() != Language.EN;
        fields.put("spentOn", LocalDate.now(clock).minusDays(1).toString());
        fields.put("supplier", supplier);
        fields.put("amount", comma ? amount.replace('.', ',') : amount);
        fields.put("vat", comma ? vat.replace('.', ',') : vat);
        fields.put("kind", kind);
        fields.put("activity", player.activity().id().toString());
        return fields;
    }

    private ClaimId newId() {
        return new ClaimId(TimeOrderedId.at(clock.instant()));
    }
}
