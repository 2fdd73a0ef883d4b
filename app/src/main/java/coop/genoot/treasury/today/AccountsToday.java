package coop.genoot.treasury.today;

import coop.genoot.common.BankDays;
import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.StatementView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells finance what stands on each own account, and which of them has not been heard of. */
@Component
class AccountsToday implements TodayCard {
    private final BankStatements statements;
    private final Organisation organisation;
    private final Clock clock;

    AccountsToday(BankStatements statements, Organisation organisation, Clock clock) {
        this.statements = statements;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.FINANCE)) return Optional.empty();
        var mine = me.scopes(Hat.FINANCE);
        var latest = statements.latest(me).stream()
                .filter(it -> mine.contains(it.entity().value()))
                .toList();
        var items = new ArrayList<Item>();
        latest.forEach(it -> items.add(known(it, t)));
        silent(mine, latest).forEach(it -> items.add(unknown(it, t)));
        var more = List.of(Link.to("/bank/balance", t.text("treasury.balance")));
        var list =
                new Listing(t.text("treasury.today.accounts"), null, items, t.text("treasury.today.no-account"), more);
        return Optional.of(list.at(Place.LEFT));
    }

    /** Our accounts of which no statement ever came. */
    private List<BankAccount> silent(Set<UUID> mine, List<StatementView> latest) {
        var heardOf = latest.stream().map(StatementView::iban).toList();
        return organisation.entities().stream()
                .filter(it -> mine.contains(it.id().value()))
                .flatMap(it -> it.accounts().stream())
                .filter(it -> !heardOf.contains(it.iban().value()))
                .toList();
    }

    private Item known(StatementView last, Words t) {
        int missing = BankDays.between(last.closedOn(), LocalDate.now(clock));
        var day = t.text("treasury.today.until", last.iban(), t.date(last.closedOn()));
        // A bank sends the statement of a day on the next one: one missing day is as it should be.
        boolean behind = missing > 1;
        var detail = behind ? day + " · " + t.plural("treasury.today.behind", missing) : day;
        return Item.of(
                        behind ? Tone.WAITING : Tone.CALM,
                        behind ? "clock" : "landmark",
                        t.text("treasury.today.account", last.accountName(), t.money(last.closing())),
                        detail)
                .at("/bank/statements/" + last.id());
    }

    private static Item unknown(BankAccount account, Words t) {
        var detail = account.iban().value() + " · " + t.text("treasury.today.never");
        return Item.of(Tone.WAITING, "clock", account.label(), detail).at("/bank");
    }
}
