package coop.genoot.home.web;

import coop.genoot.common.Language;
import coop.genoot.home.Theme;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Languages;
import coop.genoot.platform.Preference;
import coop.genoot.platform.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two choices everybody has: the language, kept by this browser and for the person when somebody is signed in, and
 * light or dark, which belongs to the browser alone.
 */
@Controller
class ChoiceController {
    private static final String THEME = "theme";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final People people;

    ChoiceController(People people) {
        this.people = people;
    }

    @PostMapping("/language")
    String language(
            Actor me,
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(language).ifPresent(chosen -> {
            keep(Languages.COOKIE, chosen.code(), request, response);
            if (me.kind() == Actor.Kind.PERSON) people.changeLanguage(me, chosen);
        });
        return "redirect:" + PageAddress.local(back);
    }

    @PostMapping("/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(THEME, Theme.of(theme).code(), request, response);
        return "redirect:" + PageAddress.local(back);
    }

    static Theme themeOf(HttpServletRequest request) {
        return Preference.read(request, THEME).map(Theme::of).orElse(Theme.SYSTEM);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = Preference.cookie(request, name, value, A_YEAR);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
