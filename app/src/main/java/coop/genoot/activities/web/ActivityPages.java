package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the page of an Activity together. */
@Component
class ActivityPages {
    private final Activities activities;
    private final Organisation organisation;
    private final People people;
    private final LookPages looks;
    private final WordsOf words;

    private final ActivityDocuments documents;

    ActivityPages(
            Activities activities,
            Organisation organisation,
            People people,
            LookPages looks,
            WordsOf words,
            ActivityDocuments documents) {
        this.documents = documents;
        this.activities = activities;
        this.organisation = organisation;
        this.people = people;
        this.looks = looks;
        this.words = words;
    }

    ActivityPage blank(Actor me, Typed typed) {
        var places = organisation.offices().stream()
                .filter(office -> me.has(Hat.MEMBER, office.entity().value()))
                .map(office -> Option.of(office.id().toString(), office.name()))
                .toList();
        var t = words.in(me.language());
        return new ActivityPage(null, typed, places, layouts(t), letters(t), List.of(), null, true, List.of());
    }

    ActivityPage of(Actor me, ActivityView activity, Typed typed) {
        var managers = people.byIds(activities.managers(activity.id())).values().stream()
                .map(person -> new ActivityPage.Keeper(
                        person.id().toString(), person.name(), person.id().equals(me.person())))
                .toList();
        var managed = activities.isManagedBy(me, activity.id());
        var t = words.in(me.language());
        var look = managed ? looks.of(activity, form(typed), me.language()) : null;
        return new ActivityPage(
                activity,
                typed,
                List.of(),
                layouts(t),
                letters(t),
                managers,
                look,
                managed,
                documents.asks(me, activity, t));
    }

    Map<String, String> fields(ActivityForm form) {
        return Map.of(
                "name",
                form.name(),
                "trade",
                form.trade(),
                "website",
                form.website(),
                "primary",
                form.primary(),
                "accent",
                form.accent(),
                "layout",
                form.layout(),
                "letters",
                form.letters());
    }

    private static ActivityForm form(Typed typed) {
        return new ActivityForm(
                typed.value("name"),
                typed.value("trade"),
                typed.value("website"),
                typed.value("primary"),
                typed.value("accent"),
                typed.value("layout"),
                typed.value("letters"));
    }

    private static List<Option> letters(Words t) {
        return Arrays.stream(Brand.Letters.values())
                .map(it -> Option.of(it.name(), t.text("activities.letters." + it))
                        .withHint(t.text("activities.letters." + it + ".hint")))
                .toList();
    }

    private static List<Option> layouts(Words t) {
        return Arrays.stream(Brand.Layout.values())
                .map(layout -> Option.of(layout.name(), t.text("activities.layout." + layout))
                        .withHint(t.text("activities.layout." + layout + ".hint")))
                .toList();
    }
}
