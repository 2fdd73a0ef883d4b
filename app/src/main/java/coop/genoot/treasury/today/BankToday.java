package coop.genoot.treasury.today;

import coop.genoot.home.Link;
import coop.genoot.home.Picture;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.BankStatements.Waiting;
import coop.genoot.treasury.Claims;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells finance first how many lines of the bank wait for a hand. */
@Component
class BankToday implements TodayCard {
    private static final String WAITING = "/bank/waiting";

    private final BankStatements statements;
    private final Claims claims;

    BankToday(BankStatements statements, Claims claims) {
        this.statements = statements;
        this.claims = claims;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.FINANCE)) return Optional.empty();
        var waiting = statements.waiting(me);
        var hero = waiting.lines() == 0
                ? allIsWell(t)
                : somethingWaits(waiting, claims.waiting(me).size(), t);
        return Optional.of(hero.piece());
    }

    private static Hero allIsWell(Words t) {
        return new Hero(
                t.text("treasury.bank"),
                t.text("treasury.today.matched"),
                null,
                t.text("treasury.waiting.none.text"),
                List.of(give(t)),
                Picture.PARTY);
    }

    private static Hero somethingWaits(Waiting waiting, int claims, Words t) {
        var words = t.text("treasury.today.without-reason", t.money(waiting.in()), t.money(waiting.out()));
        var claimed = claims == 0 ? "" : " " + t.plural("treasury.today.claims", claims);
        return new Hero(
                t.text("treasury.today.title"),
                Integer.toString(waiting.lines()),
                t.plural("treasury.today.lines", waiting.lines()),
                words + claimed,
                List.of(Link.to(WAITING, t.text("treasury.today.match")), give(t)),
                Picture.BANK);
    }

    private static Link give(Words t) {
        return Link.to("/bank", t.text("treasury.today.give"));
    }
}
