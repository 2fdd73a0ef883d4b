package coop.genoot.membership.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.membership.Inviting;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which members were invited and did not come in yet. */
@Component
class AwaitedToday implements TodayCard {
    private static final int MOST = 5;

    private final Inviting inviting;
    private final Clock clock;

    AwaitedToday(Inviting inviting, Clock clock) {
        this.inviting = inviting;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADMIN) && !me.has(Hat.SUPPORT) && !me.has(Hat.ADVISOR)) return Optional.empty();
        var items = inviting.awaited(me, MOST).stream().map(it -> item(it, t)).toList();
        var list = new Listing(
                t.text("membership.today.awaited"),
                null,
                items,
                t.text("membership.today.awaited.none"),
                List.of(Link.to("/members", t.text("membership.today.see"))));
        return Optional.of(list.at(Place.LEFT));
    }

    private Item item(Inviting.Awaited it, Words t) {
        boolean over = !clock.instant().isBefore(it.ends());
        var ends = t.text(over ? "membership.today.awaited.over" : "membership.today.awaited.until", day(it.ends(), t));
        var detail = t.text("membership.today.awaited.since", day(it.invited(), t)) + " · " + ends;
        return Item.of(over ? Tone.WAITING : Tone.NOW, over ? "clock" : "mail", it.name(), detail)
                .at(it.isMember() ? "/members/" + it.person() : "/organisation");
    }

    private String day(Instant moment, Words t) {
        return t.dayAndMonth(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
