package coop.genoot.home.web;

import coop.genoot.common.Refused;
import coop.genoot.home.Picture;
import coop.genoot.platform.identity.Answers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What people see when a rule says no, when something is not there, and when we made a mistake: three different pages.
 * A mistake gets a number that people can tell us and that stands in the log.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** What the page says, and with which picture. */
    private enum Kind {
        LOST("home.lost.title", "home.lost.text", Picture.LOST),
        STALE("home.stale.title", "home.stale.text", Picture.DOOR),
        LARGE("home.large.title", "home.large.text", Picture.BROKEN),
        BROKEN("home.broken.title", "home.broken.text", Picture.BROKEN);

        private final String title;
        private final String text;
        private final Picture picture;

        Kind(String title, String text, Picture picture) {
            this.title = title;
            this.text = text;
            this.picture = picture;
        }

        static Kind of(int status) {
            return switch (status) {
                case 403 -> STALE;
                case 413 -> LARGE;
                default -> status >= 500 ? BROKEN : LOST;
            };
        }
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        if (request.getAttribute(Answers.REFUSED) instanceof Refused refused) return refusal(refused, request, model);
        var kind = Kind.of(status);
        model.addAttribute("title", kind.title);
        model.addAttribute("text", kind.text);
        model.addAttribute("picture", kind.picture);
        model.addAttribute("reference", kind == Kind.BROKEN ? reference(request) : null);
        return "home/error";
    }

    private static String refusal(Refused refused, HttpServletRequest request, Model model) {
        model.addAttribute("refused", refused);
        model.addAttribute("back", PageAddress.local(pathOf(request)));
        return request.getHeader("HX-Request") == null ? "home/refusal" : "home/refusal-notice";
    }

    private static @Nullable String pathOf(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        return referer == null ? null : referer.replaceFirst("^https?://[^/]+", "");
    }

    private static String reference(HttpServletRequest request) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Reference {}: {} failed", number, request.getMethod(), cause instanceof Throwable it ? it : null);
        return number;
    }
}
