package coop.genoot.sales.undelivered.web;

import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.sales.Client;
import coop.genoot.sales.Clients;
import coop.genoot.sales.undelivered.DeadAddresses;
import coop.genoot.sales.undelivered.Undelivered;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A mail that did not arrive: correct the address, and it goes again. */
@Controller
@RequestMapping("/undelivered/{mail}")
class UndeliveredController {
    private static final String FIELD = "mail";

    private final DeadAddresses addresses;
    private final Clients clients;
    private final Mail mail;
    private final WordsOf words;

    UndeliveredController(DeadAddresses addresses, Clients clients, Mail mail, WordsOf words) {
        this.addresses = addresses;
        this.clients = clients;
        this.mail = mail;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable("mail") UUID id) {
        var it = NotHere.unless(addresses.find(me, id));
        var now = clients.find(me, it.client()).map(Client::mail).orElse(it.address());
        return new ModelAndView("sales/undelivered/mend", "page", page(me, it, Typed.of(Map.of(FIELD, now))));
    }

    @PostMapping
    ModelAndView mend(Actor me, @PathVariable("mail") UUID id, HttpServletRequest request) {
        var it = NotHere.unless(addresses.find(me, id));
        var typed = Typed.from(request.getParameterMap());
        try {
            addresses.mend(me, id, typed.value(FIELD));
            return new ModelAndView("redirect:" + it.page());
        } catch (Refused no) {
            var problem = Problem.at(FIELD, no.key(), no.values().toArray());
            var page = page(me, it, typed.refusedFor(List.of(problem)));
            return new ModelAndView("sales/undelivered/mend", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private UndeliveredPage page(Actor me, Undelivered it, Typed typed) {
        var t = words.in(me.language());
        var subject =
                mail.find(me, it.mail()).map(sent -> sent.message().subject()).orElse(it.number());
        return new UndeliveredPage(
                t.text("sales.undelivered.title", it.clientName()),
                List.of(Link.to(it.page(), it.number())),
                t.text("sales.undelivered.lead", it.address()),
                subject,
                it.why(),
                it.task(),
                typed);
    }
}
