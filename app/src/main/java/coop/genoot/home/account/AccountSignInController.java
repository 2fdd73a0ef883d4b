package coop.genoot.home.account;

import coop.genoot.common.Refused;
import coop.genoot.platform.Languages;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The way in and the way out. */
@Controller
class AccountSignInController {
    private static final String PAGE = "home/account-sign-in";

    private final SignIn signIn;
    private final WordsOf words;

    AccountSignInController(SignIn signIn, WordsOf words) {
        this.signIn = signIn;
        this.words = words;
    }

    @GetMapping("/sign-in")
    String form(@ModelAttribute SignInForm form, Model model, HttpServletRequest request) {
        return page(form, "", model, request);
    }

    @PostMapping("/sign-in")
    String enter(
            @ModelAttribute SignInForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        var say = words.in(Languages.of(request));
        try {
            var person = signIn.withPassword(form.email(), form.password(), request.getRemoteAddr());
            if (person.isPresent()) {
                signIn.start(person.get().id(), request);
                return "redirect:" + form.target();
            }
            return again(form, say.text("platform.sign-in.wrong"), model, request, response);
        } catch (Refused tooOften) {
            return again(form, say.text(tooOften.key(), tooOften.values().toArray()), model, request, response);
        }
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        signIn.end(request);
        return "redirect:/sign-in";
    }

    private static String again(
            SignInForm form, String problem, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, problem, model, request);
    }

    private static String page(SignInForm form, String problem, Model model, HttpServletRequest request) {
        model.addAttribute("page", new SignInPage(form.email(), form.target(), problem, form.isAgain()));
        return PAGE;
    }
}
