package coop.genoot.home.account;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.Credentials;
import coop.genoot.platform.identity.Passkeys;
import coop.genoot.platform.identity.Sessions;
import coop.genoot.platform.secondstep.SecondSteps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I sign in with. */
@Controller
@RequestMapping("/security")
class AccountController {
    private final Passkeys passkeys;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SecondSteps secondSteps;

    AccountController(Passkeys passkeys, Credentials credentials, Sessions sessions, SecondSteps secondSteps) {
        this.passkeys = passkeys;
        this.credentials = credentials;
        this.sessions = sessions;
        this.secondSteps = secondSteps;
    }

    @GetMapping
    String show(Actor me, @RequestParam(defaultValue = "") String done, Model model) {
        return page(me, Typed.nothing(), done, model);
    }

    @PostMapping("/password")
    String changePassword(
            Actor me,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            credentials.changePassword(me, current, password, request);
            return "redirect:/security?done=password";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(me, Typed.nothing().refusedFor(invalid.problems()), "", model);
        }
    }

    @PostMapping("/passkeys/{passkey}/end")
    String removePasskey(Actor me, @PathVariable String passkey, HttpServletRequest request) {
        if (!passkeys.remove(me, passkey)) throw new NotHere();
        sessions.endOthers(me, request);
        return "redirect:/security";
    }

    private String page(Actor me, Typed typed, String done, Model model) {
        var codes = secondSteps.isOn(me.self()) ? secondSteps.codesLeft(me) : -1;
        var compulsory = secondSteps.isCompulsoryFor(me);
        model.addAttribute("page", new AccountPage(passkeys.of(me), codes, compulsory, typed, done));
        return "home/account";
    }
}
