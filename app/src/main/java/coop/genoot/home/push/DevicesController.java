package coop.genoot.home.push;

import coop.genoot.common.Invalid;
import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.push.Push;
import coop.genoot.platform.push.PushAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which browsers show my news while no page is open (requirement UX-20). */
@Controller
@RequestMapping("/news/devices")
class DevicesController {
    private final Push push;
    private final WordsOf words;

    DevicesController(Push push, WordsOf words) {
        this.push = push;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        return new ModelAndView("home/news-devices", "page", page(me, Typed.nothing()));
    }

    @PostMapping
    ModelAndView add(Actor me, HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var address = new PushAddress(typed.value("endpoint"), typed.value("key"), typed.value("secret"));
        try {
            push.add(me, address, Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
        } catch (Invalid refused) {
            var page = page(me, typed.refusedFor(refused.problems()));
            return new ModelAndView("home/news-devices", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/news/devices");
    }

    @PostMapping("/{device}/end")
    String end(Actor me, @PathVariable UUID device) {
        push.remove(me, device);
        return "redirect:/news/devices";
    }

    private DevicesPage page(Actor me, Typed typed) {
        var t = words.in(me.language());
        var crumbs = List.of(
                Link.to("/news", t.text("platform.notices.title")),
                Link.to("/news/ways", t.text("platform.notices.way")));
        return new DevicesPage(crumbs, push.devices(me), push.publicKey(), typed);
    }
}
