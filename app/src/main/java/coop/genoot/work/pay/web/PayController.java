package coop.genoot.work.pay.web;

import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** "What can I pay myself?": everything one tries is in the address, nothing is kept. */
@Controller
class PayController {
    private final PayPages pages;

    PayController(PayPages pages) {
        this.pages = pages;
    }

    @GetMapping("/pay")
    ModelAndView show(Actor me, HttpServletRequest tried) {
        var page = NotHere.unless(pages.of(me, Typed.from(tried.getParameterMap())));
        var status = page.typed().isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("work/pay", Map.of("page", page), status);
    }
}
