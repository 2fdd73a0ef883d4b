package coop.genoot.bookkeeping.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.bookkeeping.ActivityAccounts;
import coop.genoot.bookkeeping.Exports;
import coop.genoot.bookkeeping.tables.TableFile;
import coop.genoot.common.ActivityId;
import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The account of an Activity: its lines, one document of it, and the same to take away. */
@Controller
class AccountController {
    private final Opening opening;
    private final ChosenActivity chosen;
    private final ActivityAccounts accounts;
    private final AccountPages pages;
    private final Exports exports;
    private final WordsOf words;

    AccountController(
            Opening opening,
            ChosenActivity chosen,
            ActivityAccounts accounts,
            AccountPages pages,
            Exports exports,
            WordsOf words) {
        this.opening = opening;
        this.chosen = chosen;
        this.accounts = accounts;
        this.pages = pages;
        this.exports = exports;
        this.words = words;
    }

    /** Opens an account, and leaves a trace when it is not the reader's own (requirement C-13). */
    @Component
    record Opening(Activities activities, Traces traces) {
        ActivityView open(Actor me, UUID activity) {
            var found = NotHere.unless(activities.find(me, new ActivityId(activity)));
            traces.ofAccount(
                    me,
                    activity,
                    found.name(),
                    found.entity().value(),
                    found.office().value());
            return found;
        }
    }

    @GetMapping("/account")
    String mine(Actor me) {
        return "redirect:/account/" + NotHere.unless(chosen.of(me)).id();
    }

    @GetMapping("/account/{activity}")
    ModelAndView show(Actor me, @PathVariable UUID activity, PeriodForm form) {
        var found = opening.open(me, activity);
        var query = pages.query(form);
        var page =
                pages.page(found, query, accounts.extract(me, found, query), readsClaims(me), words.in(me.language()));
        return new ModelAndView("bookkeeping/account", "page", page);
    }

    @GetMapping("/account/{activity}/file")
    void file(
            Actor me,
            @PathVariable UUID activity,
            PeriodForm form,
            @RequestParam("form") TableFile.Form type,
            HttpServletResponse response) {
        var found = opening.open(me, activity);
        Downloads.send(exports.account(me, found, pages.query(form), type), response);
    }

    @GetMapping("/account/{activity}/about/{subject}")
    ModelAndView about(Actor me, @PathVariable UUID activity, @PathVariable UUID subject) {
        var found = opening.open(me, activity);
        var story = NotHere.unless(accounts.story(found, subject));
        var page = StoryPages.page("/account/" + found.id(), story, words.in(me.language()));
        return new ModelAndView("bookkeeping/account-story", "page", page);
    }

    /** Who works in support or sets the rules reads the account, and not what members paid for. */
    private static boolean readsClaims(Actor me) {
        return me.has(Hat.MANAGER) || me.has(Hat.ADVISOR) || me.has(Hat.FINANCE);
    }
}
