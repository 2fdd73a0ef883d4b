package coop.genoot.treasury.today;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.treasury.ExpectedPayments;
import coop.genoot.treasury.ExpectedPayments.Owed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells finance what clients still have to pay, and how much of it is past its day. */
@Component
class OwedToday implements TodayCard {
    private final ExpectedPayments expected;
    private final Clock clock;

    OwedToday(ExpectedPayments expected, Clock clock) {
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.FINANCE)) return Optional.empty();
        var items = expected.owedTo(me, LocalDate.now(clock)).stream()
                .flatMap(owed -> items(owed, t))
                .toList();
        var more = List.of(Link.to("/invoices?show=LATE", t.text("treasury.today.late-invoices")));
        var list = new Listing(
                t.text("treasury.today.owed"),
                null,
                items,
                t.text("treasury.today.owed.none"),
                items.isEmpty() ? List.of() : more);
        return Optional.of(list.at(Place.LEFT));
    }

    private static Stream<Item> items(Owed owed, Words t) {
        var page = "/books/" + owed.entity() + "/open";
        var open = Item.of(
                        Tone.NOW,
                        "hourglass",
                        t.text("treasury.today.open", t.money(owed.openTotal())),
                        t.plural("treasury.today.documents", owed.open()))
                .at(page);
        var late = owed.late() == 0
                ? Item.of(Tone.CALM, "check", t.text("treasury.today.none-late"), null)
                : Item.of(
                                Tone.WAITING,
                                "clock",
                                t.text("treasury.today.late", t.money(owed.lateTotal())),
                                t.plural("treasury.today.documents", owed.late()))
                        .at(page);
        return Stream.of(open, late);
    }
}
