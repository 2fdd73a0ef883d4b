package coop.genoot.organisation.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Settings.Change;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells an administrator which rules change soon by themselves. */
@Component
class RulesToday implements TodayCard {
    private static final int DAYS = 90;
    private static final int MOST = 5;

    private final Settings settings;
    private final Organisation organisation;
    private final Clock clock;

    RulesToday(Settings settings, Organisation organisation, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADMIN)) return Optional.empty();
        var changes = settings.changes(me, DAYS);
        var names = changes.isEmpty() ? Map.<UUID, String>of() : names();
        var items = changes.stream().limit(MOST).map(it -> item(it, names, t)).toList();
        var list = new Listing(
                t.text("organisation.today.title"),
                changes.size() > MOST ? t.plural("organisation.today.count", changes.size()) : null,
                items,
                t.text("organisation.today.none", DAYS),
                List.of(Link.to("/organisation", t.text("organisation.today.see"))));
        return Optional.of(list.at(Place.LEFT));
    }

    private Item item(Change it, Map<UUID, String> names, Words t) {
        var name = t.text("organisation.setting.name." + it.setting().name());
        var what = it.ends()
                ? t.text("organisation.today.ends", name)
                : t.text("organisation.today.begins", name, line(it, t));
        var place = names.getOrDefault(it.scope(), t.text("organisation.settings.one-activity"));
        var detail = t.text("organisation.today.from", t.date(it.on()), place);
        return Item.of(it.ends() ? Tone.WAITING : Tone.NOW, "calendar", what, detail)
                .at("/organisation/settings/" + it.scope() + "/" + it.setting().name());
    }

    private String line(Change it, Words t) {
        return SettingPages.shortened(new SettingWords(t, LocalDate.now(clock)).line(it.value(), null));
    }

    private Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        organisation.entities().forEach(it -> names.put(it.id().value(), it.name()));
        organisation.offices().forEach(it -> names.put(it.id().value(), it.name()));
        return names;
    }
}
