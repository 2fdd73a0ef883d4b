package coop.genoot.purchasing.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.Fact;
import coop.genoot.home.Moment;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.purchasing.claims.ClaimChoices;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ClaimVerb;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaim.Handed;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.Reason;
import coop.genoot.purchasing.claims.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of a claim together that was handed in: where it stands, its life, what may be done. */
@Component
class ClaimPages {
    private final ExpenseClaims claims;
    private final ClaimChoices choices;
    private final ClaimReadingPages reading;
    private final FilesReading files;
    private final Activities activities;
    private final ClaimDocuments documents;

    ClaimPages(
            ExpenseClaims claims,
            ClaimChoices choices,
            ClaimReadingPages reading,
            FilesReading files,
            Activities activities,
            ClaimDocuments documents) {
        this.claims = claims;
        this.choices = choices;
        this.reading = reading;
        this.files = files;
        this.activities = activities;
        this.documents = documents;
    }

    /** The page of a claim that was handed in. */
    ClaimPage page(Actor me, ExpenseClaim claim, Typed typed) {
        var t = reading.words(me);
        boolean own = claim.person().equals(me.person());
        boolean decides = claim.state() == ClaimState.LOOKED_AT && claims.mayDecide(me, claim);
        var doors = new ClaimPage.Doors(
                own,
                own && claim.state().after(ClaimVerb.WITHDRAW).isPresent(),
                own && claim.state() == ClaimState.WAITING,
                decides);
        var reasons = claim.said().reasons();
        return new ClaimPage(
                claim.id().value(),
                reading.title(claim, t),
                reading.tone(claim),
                t.text(claim.state().key()),
                reading.now(claim, t),
                t.text(reasons.isEmpty() ? "purchasing.alone.yes" : "purchasing.alone.no"),
                reasons.stream().map(Reason::key).map(t::text).toList(),
                facts(me, claim, t),
                life(me, claim, t),
                files.part(me, claim),
                documents.linksFor(me, claim, t),
                typed,
                doors);
    }

    private List<Fact> facts(Actor me, ExpenseClaim claim, Words t) {
        var said = claim.said();
        var activity = activities.find(me, said.activity());
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("purchasing.fact.number"), said.number()));
        if (!claim.person().equals(me.person()))
            facts.add(Fact.of(t.text("purchasing.fact.member"), claim.personName()));
        facts.add(Fact.of(t.text("purchasing.fact.day"), t.date(said.spentOn())));
        facts.add(Fact.of(t.text("purchasing.fact.kind"), kind(claim, activity, t)));
        facts.add(Fact.of(
                t.text("purchasing.fact.activity"),
                activity.map(ActivityView::name).orElse("")));
        facts.add(Fact.of(t.text("purchasing.fact.amount"), t.money(said.gross())));
        if (!said.vat().isZero())
            facts.add(Fact.of(
                    t.text("purchasing.fact.vat"),
                    t.text("purchasing.fact.vat.back", t.money(said.vat()), t.money(said.deductible()))));
        facts.add(Fact.of(t.text("purchasing.fact.cost"), t.money(said.cost())));
        facts.add(Fact.of(t.text("purchasing.fact.due"), t.date(said.dueOn())));
        if (!said.note().isEmpty()) facts.add(Fact.of(t.text("purchasing.fact.note"), said.note()));
        return facts;
    }

    private String kind(ExpenseClaim claim, Optional<ActivityView> activity, Words t) {
        Handed said = claim.said();
        if (claim.sort() == Sort.MILEAGE) return t.plural("purchasing.kilometres", said.quantity());
        if (claim.sort() == Sort.ALLOWANCE) return t.plural("purchasing.days", said.quantity());
        return activity.flatMap(it -> choices.kind(it, said.spentOn(), said.kind()))
                .map(it -> it.name().in(t.language()))
                .orElse(said.kind());
    }

    private List<Moment> life(Actor me, ExpenseClaim claim, Words t) {
        var life = new ArrayList<Moment>();
        for (var move : claims.moves(me, claim.id())) {
            var what = t.text(
                    "purchasing.move."
                            + move.verb().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    move.whoName());
            var moment = Moment.past(t.dateTime(move.at()), what);
            life.add(move.why().isEmpty() ? moment : moment.because(move.why()));
        }
        if (claim.state().isOver()) return life;
        var payment = reading.payment(claim, t);
        var present = Moment.now(t.text("purchasing.life.now"), reading.now(claim, t));
        life.add(payment == null ? present : present.because(payment));
        if (claim.state() != ClaimState.UNDER_WAY)
            life.add(Moment.next(
                    t.text("purchasing.life.by", t.date(claim.said().dueOn())), t.text("purchasing.life.paid"), null));
        return life;
    }
}
