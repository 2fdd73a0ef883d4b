package coop.genoot.sales.followup.web;

import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.ClientFacts;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.followup.ClientChoices;
import coop.genoot.sales.followup.ClientFactsPage;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills in the part of a form that follows from a client's number, while the rest of the page stays as it is. */
@Controller
class ClientFactsController {
    private final ClientFacts facts;
    private final WordsOf words;

    ClientFactsController(ClientFacts facts, WordsOf words) {
        this.facts = facts;
        this.words = words;
    }

    /** The prefix is the one of the form around; {@code newClient.} inside an editor. */
    @PostMapping("/clients/facts")
    String complete(
            Actor me,
            @RequestParam(name = "client-prefix", defaultValue = "") String prefix,
            @RequestParam Map<String, String> fields,
            Model model) {
        var inside = prefix.equals("newClient.") ? prefix : "";
        var found = facts.complete(TypedClient.read(fields, inside));
        var typed = new HashMap<String, String>();
        found.client().fields().forEach((name, value) -> typed.put(inside + name, value));
        var problems = found.problems().stream()
                .map(it -> new Problem(inside + it.field(), it.key(), it.values()))
                .toList();
        var choices = ClientChoices.in(words.in(me.language()));
        model.addAttribute(
                "page", new ClientFactsPage(inside, Typed.of(typed).refusedFor(problems), choices, found.answer()));
        return "sales/client-facts";
    }
}
