package coop.genoot.home.account;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where I am signed in. */
@Controller
@RequestMapping("/security/sessions")
class AccountSessionsController {
    private static final String HERE = "redirect:/security/sessions";

    private final Sessions sessions;

    AccountSessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String list(Actor me, Model model, HttpServletRequest request) {
        model.addAttribute("page", new SessionsPage(sessions.of(me, request)));
        return "home/account-sessions";
    }

    @PostMapping("/{session}/end")
    String end(Actor me, @PathVariable UUID session) {
        if (!sessions.end(me, session)) throw new NotHere();
        return HERE;
    }

    @PostMapping("/end-others")
    String endOthers(Actor me, HttpServletRequest request) {
        sessions.endOthers(me, request);
        return HERE;
    }
}
