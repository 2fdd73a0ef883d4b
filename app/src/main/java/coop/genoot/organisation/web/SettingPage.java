package coop.genoot.organisation.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Setting;
import java.util.List;
import java.util.UUID;

/**
 * One setting of a place: what holds today and why, what is planned, what was, and for administrators a new value.
 *
 * @param today what holds today, in words; empty when nobody set it and the law says nothing
 * @param source where it comes from, in one sentence
 * @param options what can be chosen, for settings that are a choice
 */
public record SettingPage(
        UUID scope,
        String place,
        Setting<?> setting,
        List<Fact> today,
        String source,
        List<Planned> planned,
        List<Moment> past,
        List<Option> options,
        boolean keeper,
        Typed typed) {
    /** A value that begins later; the keeper can take it back. */
    public record Planned(UUID version, String from, String value) {}

    public SettingPage {
        today = List.copyOf(today);
        planned = List.copyOf(planned);
        past = List.copyOf(past);
        options = List.copyOf(options);
    }

    public String address() {
        return "/organisation/settings/" + scope + "/" + setting.name();
    }

    public String all() {
        return "/organisation/settings/" + scope;
    }

    public String withdrawal(Planned version) {
        return address() + "/versions/" + version.version() + "/withdrawal";
    }

    public String nameKey() {
        return "organisation.setting.name." + setting.name();
    }

    public String wordsKey() {
        return "organisation.setting.words." + setting.name();
    }
}
