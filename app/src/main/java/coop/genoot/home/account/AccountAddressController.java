package coop.genoot.home.account;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.AddressChange;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The address I sign in with, and another one. */
@Controller
class AccountAddressController {
    private final AddressChange change;

    AccountAddressController(AddressChange change) {
        this.change = change;
    }

    @GetMapping("/security/address")
    String show(Actor me, Model model) {
        return page(me, Typed.nothing(), model);
    }

    @PostMapping("/security/address")
    String ask(
            Actor me, @RequestParam(defaultValue = "") String email, Model model, HttpServletResponse response) {
        try {
            change.ask(me, email);
            return "redirect:/security/address";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(me, Typed.of(Map.of("email", email)).refusedFor(invalid.problems()), model);
        }
    }

    /** Only looked at: a mail program that opens links by itself changes nothing. */
    @GetMapping("/address/{token}")
    String letter(Actor me, @PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("email", change.confirming(me));
        return "home/account-address-letter";
    }

    @PostMapping("/address/{token}")
    String confirm(Actor me, @PathVariable String token) {
        change.confirm(me);
        return "redirect:/sign-in";
    }

    private String page(Actor me, Typed typed, Model model) {
        model.addAttribute("page", new AddressPage(change.current(me), change.waiting(me).orElse(null), typed));
        return "home/account-address";
    }
}
