package coop.genoot.sales.followup.web;

import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.ClientFacts;
import coop.genoot.sales.TypedClient;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells what follows from a client's number while somebody types on. The answer is small and never a piece of the form:
 * the page puts it only in fields that are still empty, so that nothing typed meanwhile is lost.
 */
@RestController
class ClientFactsController {
    private final ClientFacts facts;
    private final WordsOf words;

    ClientFactsController(ClientFacts facts, WordsOf words) {
        this.facts = facts;
        this.words = words;
    }

    /** The values by the names of the fields, and one sentence about the number; empty without anything to say. */
    record Answer(Map<String, String> fields, String said) {}

    @PostMapping("/clients/facts")
    Answer complete(Actor me, @RequestParam Map<String, String> fields) {
        var found = facts.complete(TypedClient.read(fields, ""));
        return new Answer(found.client().fields(), said(found, words.in(me.language())));
    }

    private static String said(ClientFacts.Found found, Words t) {
        return found.problems().stream()
                .findFirst()
                .map(problem -> sentence(problem, t))
                .or(() -> Optional.ofNullable(found.answer())
                        .map(answer -> t.text(answer.status().key())))
                .orElse("");
    }

    private static String sentence(Problem problem, Words t) {
        return t.text(problem.key(), problem.values().toArray());
    }
}
