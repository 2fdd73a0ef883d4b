package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.home.Link;
import coop.genoot.home.Picture;
import coop.genoot.home.TodayCard;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells an advisor how many Activities there are in the offices they advise. */
@Component
class OfficeToday implements TodayCard {
    private final Activities activities;
    private final Organisation organisation;

    OfficeToday(Activities activities, Organisation organisation) {
        this.activities = activities;
        this.organisation = organisation;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADVISOR)) return Optional.empty();
        var count = activities.advisedBy(me).size();
        var mine = me.scopes(Hat.ADVISOR);
        var offices = organisation.offices().stream()
                .filter(office -> mine.contains(office.id().value()))
                .map(Office::name)
                .collect(Collectors.joining(", "));
        var hero = new Hero(
                t.text("activities.office.title", offices),
                Integer.toString(count),
                t.plural("activities.office.count", count),
                t.text(count == 0 ? "activities.office.none" : "activities.office.words"),
                List.of(
                        Link.to("/members", t.text("activities.office.people")),
                        Link.to("/invoices", t.text("activities.office.invoices"))),
                Picture.CLIENTS);
        return Optional.of(hero.piece());
    }
}
