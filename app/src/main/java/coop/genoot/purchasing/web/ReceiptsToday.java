package coop.genoot.purchasing.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the first page which receipts lack their details, and to who keeps the money what waits for a look. */
@Component
class ReceiptsToday implements TodayCard {
    private static final int MOST = 4;

    private final ExpenseClaims claims;
    private final ClaimReadingPages reading;

    ReceiptsToday(ExpenseClaims claims, ClaimReadingPages reading) {
        this.claims = claims;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (me.person() == null) return Optional.empty();
        int drafts = me.has(Hat.MANAGER) ? claims.drafts(me) : 0;
        var items = new ArrayList<Item>();
        if (drafts > 0)
            items.add(Item.of(Tone.NOW, "receipt", t.plural("purchasing.today.drafts", drafts), null)
                    .at("/receipts"));
        if (me.has(Hat.FINANCE)) claims.toLookAt(me, MOST).forEach(it -> items.add(item(it, t)));
        if (items.isEmpty()) return Optional.empty();
        var more = me.has(Hat.FINANCE)
                ? List.of(Link.to("/receipts/desk", t.text("purchasing.today.desk")))
                : List.<Link>of();
        return Optional.of(new Listing(t.text("purchasing.today.title"), null, items, "", more).at(Place.LEFT));
    }

    private Item item(ExpenseClaim claim, Words t) {
        var row = reading.row(claim, true, t);
        return Item.of(row.tone(), row.tone().icon(), row.title(), row.detail()).at(row.href());
    }
}
