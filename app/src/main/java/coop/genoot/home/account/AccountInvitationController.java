package coop.genoot.home.account;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.Invitations;
import coop.genoot.platform.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first time somebody comes in: they choose their language and what they will sign in with. */
@Controller
@RequestMapping("/invitation/{token}")
class AccountInvitationController {
    private final Invitations invitations;
    private final SignIn signIn;

    AccountInvitationController(Invitations invitations, SignIn signIn) {
        this.invitations = invitations;
        this.signIn = signIn;
    }

    @GetMapping
    String welcome(Actor me, @PathVariable String token, Model model) {
        return page(me, token, Typed.of(Map.of("language", me.language().code())), model);
    }

    @PostMapping
    String accept(
            Actor me,
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var withPasskey = "passkey".equals(fields.get("way"));
        var language = fields.getOrDefault("language", "");
        try {
            var password = withPasskey ? null : fields.getOrDefault("password", "");
            var person = invitations.accept(me, language, password);
            signIn.start(person.id(), request);
            return withPasskey ? "redirect:/security?done=welcome" : "redirect:/";
        } catch (Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(me, token, Typed.of(Map.of("language", language)).refusedFor(invalid.problems()), model);
        }
    }

    private String page(Actor me, String token, Typed typed, Model model) {
        model.addAttribute("name", invitations.guest(me).name());
        model.addAttribute("token", token);
        model.addAttribute("typed", typed);
        return "home/account-invitation";
    }
}
