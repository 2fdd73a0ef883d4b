package coop.genoot.home.account;

import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Languages;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
            if (person.isEmpty()) return again(form, say.text("platform.sign-in.wrong"), model, request, response);
            return goOn(person.get().id(), form, request);
        } catch (Refused tooOften) {
            return again(form, say.text(tooOften.key(), tooOften.values().toArray()), model, request, response);
        }
    }

    /** Past the password: in, or on to the code where one is needed and did not come along. */
    private String goOn(PersonId person, SignInForm form, HttpServletRequest request) {
        var to = URLEncoder.encode(form.target(), StandardCharsets.UTF_8);
        if (signIn.needsCode(person) && (form.code().isBlank() || !isRight(person, form, request))) {
            signIn.awaitCode(person, request);
            return "redirect:/sign-in/code?to=" + to;
        }
        signIn.start(person, request);
        return "redirect:" + form.target();
    }

    private boolean isRight(PersonId person, SignInForm form, HttpServletRequest request) {
        return signIn.withCode(person, form.code(), request.getRemoteAddr());
    }

    @GetMapping("/sign-in/code")
    String codeForm(@ModelAttribute SignInForm form, Model model, HttpServletRequest request) {
        if (signIn.halfWay(request).isEmpty()) return "redirect:/sign-in";
        return codePage(form, Typed.nothing(), model);
    }

    @PostMapping("/sign-in/code")
    String enterCode(
            @ModelAttribute SignInForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.halfWay(request);
        if (person.isEmpty()) return "redirect:/sign-in";
        try {
            if (isRight(person.get(), form, request)) {
                signIn.start(person.get(), request);
                return "redirect:" + form.target();
            }
            return wrongCode(form, Problem.at("code", "platform.second-step.wrong"), model, response);
        } catch (Refused tooOften) {
            return wrongCode(form, new Problem("code", tooOften.key(), tooOften.values()), model, response);
        }
    }

    private static String wrongCode(SignInForm form, Problem problem, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var typed = Typed.of(Map.of("code", form.code()));
        return codePage(form, typed.refusedFor(List.of(problem)), model);
    }

    private static String codePage(SignInForm form, Typed typed, Model model) {
        model.addAttribute("target", form.target());
        model.addAttribute("typed", typed);
        return "home/account-code";
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
