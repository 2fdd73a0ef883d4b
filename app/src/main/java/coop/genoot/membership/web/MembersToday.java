package coop.genoot.membership.web;

import coop.genoot.home.Link;
import coop.genoot.home.Picture;
import coop.genoot.home.TodayCard;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who keep the members how many there are. */
@Component
class MembersToday implements TodayCard {
    private final Membership membership;
    private final Clock clock;

    MembersToday(Membership membership, Clock clock) {
        this.membership = membership;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADMIN) && !me.has(Hat.SUPPORT)) return Optional.empty();
        var today = LocalDate.now(clock);
        var standing = membership.standing(me, today.minusYears(1));
        var hero = new Hero(
                t.text("membership.today.title"),
                Integer.toString(standing.members()),
                t.plural("membership.today.members", standing.members()),
                words(standing, t),
                List.of(
                        Link.to("/members/new", t.text("membership.invite")),
                        Link.to("/members", t.text("membership.today.see"))),
                Picture.PARTY);
        return Optional.of(hero.piece());
    }

    private static String words(Membership.Standing standing, Words t) {
        if (standing.members() == 0) return t.text("membership.today.nobody");
        var partners = t.plural("membership.today.partners", standing.partners());
        if (standing.joined() == 0) return partners;
        return partners + " " + t.plural("membership.today.joined", standing.joined());
    }
}
