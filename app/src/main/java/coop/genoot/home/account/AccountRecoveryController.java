package coop.genoot.home.account;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.Recovery;
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

/** The way back in, for who cannot sign in. */
@Controller
@RequestMapping("/recovery")
class AccountRecoveryController {
    private final Recovery recovery;

    AccountRecoveryController(Recovery recovery) {
        this.recovery = recovery;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("isSent", false);
        return "home/account-recovery";
    }

    /** The same answer for every address, known or not. */
    @PostMapping
    String ask(@RequestParam(defaultValue = "") String email, Model model, HttpServletRequest request) {
        recovery.ask(email, request.getRemoteAddr());
        model.addAttribute("isSent", true);
        return "home/account-recovery";
    }

    @GetMapping("/{token}")
    String choose(@PathVariable String token, Model model) {
        return page(token, Typed.nothing(), model);
    }

    @PostMapping("/{token}")
    String complete(
            Actor me,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response) {
        try {
            recovery.complete(me, password);
            return "redirect:/sign-in";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(token, Typed.nothing().refusedFor(invalid.problems()), model);
        }
    }

    private static String page(String token, Typed typed, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("typed", typed);
        return "home/account-new-password";
    }
}
