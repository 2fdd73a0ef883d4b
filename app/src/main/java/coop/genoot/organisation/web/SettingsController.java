package coop.genoot.organisation.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Settings.Place;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is set at a place, since when and by whom; administrators add values that begin today or later. */
@Controller
@RequestMapping("/organisation/settings/{scope}")
class SettingsController {
    private static final Map<String, String> FIELDS = Map.of(
            "organisation.setting.past", "from",
            "organisation.setting.same-day", "from",
            "organisation.setting.term-too-long", "value");

    private final Settings settings;
    private final SettingPages pages;
    private final WordsOf words;

    SettingsController(Settings settings, SettingPages pages, WordsOf words) {
        this.settings = settings;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Actor me, @PathVariable UUID scope) {
        return new ModelAndView("organisation/settings", "table", pages.all(me, place(me, scope)));
    }

    @GetMapping("/{name}")
    ModelAndView show(
            Actor me,
            @PathVariable UUID scope,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String before) {
        var place = place(me, scope);
        var shown = new ModelAndView("organisation/setting", "page", pages.one(me, place, setting(name)));
        if (setting(name) == Setting.CONTRIBUTION) {
            var rules = pages.rulesAt(place);
            var trial = ContributionTrial.of(rules, amount, before, words.in(me.language()));
            shown.addObject("trial", trial);
            if (trial.typed().isRefused()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    @PostMapping("/{name}")
    ModelAndView set(Actor me, @PathVariable UUID scope, @PathVariable String name, HttpServletRequest request) {
        var setting = setting(name);
        var place = placeOfKeeper(me, setting, scope);
        var typed = Typed.from(request.getParameterMap());
        try {
            set(me, place, setting, typed);
            return new ModelAndView("redirect:/organisation/settings/" + scope + "/" + name);
        } catch (Invalid invalid) {
            return again(me, place, setting, typed.refusedFor(invalid.problems()));
        } catch (Refused refused) {
            var field = FIELDS.getOrDefault(refused.key(), "");
            var problem = new Problem(field, refused.key(), refused.values());
            return again(me, place, setting, typed.refusedFor(List.of(problem)));
        }
    }

    @PostMapping("/{name}/versions/{version}/withdrawal")
    String withdraw(Actor me, @PathVariable UUID scope, @PathVariable String name, @PathVariable UUID version) {
        placeOfKeeper(me, setting(name), scope);
        settings.withdraw(me, setting(name), scope, version);
        return "redirect:/organisation/settings/" + scope + "/" + name;
    }

    private <T> void set(Actor me, Place place, Setting<T> setting, Typed typed) {
        var law = settings.lawAt(place.scope()).orElse(null);
        var read = new SettingReading(typed, me.language()).read(setting, law);
        settings.set(me, setting, place, setting.taken(read.value()), read.from(), typed.value("reason"));
    }

    private ModelAndView again(Actor me, Place place, Setting<?> setting, Typed typed) {
        var page = pages.again(me, place, setting, typed);
        return new ModelAndView("organisation/setting", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Place place(Actor me, UUID scope) {
        return NotHere.unless(settings.placeFor(me, scope));
    }

    private Place placeOfKeeper(Actor me, Setting<?> setting, UUID scope) {
        var place = place(me, scope);
        if (!settings.maySet(me, setting, scope)) throw new NotHere();
        return place;
    }

    private static Setting<?> setting(String name) {
        return NotHere.unless(Setting.named(name));
    }
}
