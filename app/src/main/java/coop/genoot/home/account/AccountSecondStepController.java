package coop.genoot.home.account;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.Credentials;
import coop.genoot.platform.secondstep.SecondSteps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A code from an app beside my password. */
@Controller
@RequestMapping("/security/second-step")
class AccountSecondStepController {
    private final SecondSteps secondSteps;
    private final Credentials credentials;

    AccountSecondStepController(SecondSteps secondSteps, Credentials credentials) {
        this.secondSteps = secondSteps;
        this.credentials = credentials;
    }

    @GetMapping
    String begin(Actor me, Model model) {
        return secondSteps.isOn(me.self()) ? "redirect:/security" : page(me, Typed.nothing(), model);
    }

    /** The codes for paper are shown this once. */
    @PostMapping
    String confirm(
            Actor me,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            model.addAttribute("codes", secondSteps.confirm(me, code));
            credentials.secondStepOn(me, request);
            return "home/account-recovery-codes";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(me, Typed.of(Map.of("code", code)).refusedFor(invalid.problems()), model);
        }
    }

    @PostMapping("/end")
    String end(Actor me, HttpServletRequest request) {
        secondSteps.end(me);
        credentials.secondStepOff(me, request);
        return "redirect:/security?done=second-step-off";
    }

    private String page(Actor me, Typed typed, Model model) {
        model.addAttribute("page", SecondStepPage.of(
                secondSteps.begin(me, credentials.accountOf(me)), secondSteps.isCompulsoryFor(me), typed));
        return "home/account-second-step";
    }
}
