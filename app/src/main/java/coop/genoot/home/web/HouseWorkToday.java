package coop.genoot.home.web;

import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.jobs.HouseWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells administrators whether the work that the house does by itself goes well. */
@Component
class HouseWorkToday implements TodayCard {
    private final HouseWork work;

    HouseWorkToday(HouseWork work) {
        this.work = work;
    }

    @Override
    public int order() {
        return 53;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        return work.of(me).map(it -> new Listing(
                        t.text("home.work.title"), null, items(it, t), t.text("home.work.well"), List.of())
                .at(Place.RIGHT));
    }

    private static List<Item> items(HouseWork.Standing work, Words t) {
        var items = new ArrayList<Item>();
        if (work.mails() > 0 && work.oldestMail() != null)
            items.add(Item.of(
                    Tone.WAITING,
                    "mail",
                    t.plural("home.work.mails", work.mails()),
                    t.text("home.work.mails.since", t.dateTime(work.oldestMail()))));
        if (work.untold() > 0)
            items.add(Item.of(
                    Tone.WAITING, "bell", t.plural("home.work.untold", work.untold()), t.text("home.work.again")));
        work.jobs().forEach(job -> items.add(Item.of(
                Tone.PROBLEM,
                "circle-alert",
                t.text("home.work.job", job.name()),
                job.since() == null
                        ? t.text("home.work.job.never")
                        : t.text("home.work.job.since", t.dateTime(job.since())))));
        return items;
    }
}
