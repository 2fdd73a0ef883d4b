package coop.genoot.support.desk;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestId;
import coop.genoot.support.Said;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a team writes again and again. Whoever deals with one of its requests reads, keeps and throws away. */
@Component
@Transactional
public class SavedAnswers {
    private final SavedAnswerRows rows;
    private final Inbox inbox;
    private final Catalogue catalogue;

    SavedAnswers(SavedAnswerRows rows, Inbox inbox, Catalogue catalogue) {
        this.rows = rows;
        this.inbox = inbox;
        this.catalogue = catalogue;
    }

    /** Those of the team that deals with this request; none for others. */
    @Transactional(readOnly = true)
    public List<SavedAnswer> of(Actor me, RequestId request) {
        return service(me, request).map(rows::of).orElse(List.of());
    }

    /** Keeps one; the same id keeps it once. Refused with {@link Invalid} when a part is empty or too long. */
    public void keep(Actor me, RequestId request, SavedAnswer answer) {
        var service = NotHere.unless(service(me, request));
        var problems = new ArrayList<Problem>();
        check("savedTitle", answer.title(), SavedAnswer.LONGEST_TITLE, problems);
        check("savedText", answer.text(), Said.LONGEST, problems);
        Invalid.unlessNone(problems);
        rows.add(
                service,
                new SavedAnswer(
                        answer.id(), answer.title().strip(), answer.text().strip()));
    }

    /** Throws one of this team away; nothing happens to those of others. */
    public void remove(Actor me, RequestId request, UUID answer) {
        rows.remove(NotHere.unless(service(me, request)), answer);
    }

    private Optional<Service> service(Actor me, RequestId request) {
        return inbox.find(me, request).flatMap(it -> catalogue.service(me, it.service()));
    }

    private static void check(String field, String typed, int longest, List<Problem> problems) {
        if (typed.isBlank()) problems.add(Problem.at(field, "support.missing"));
        if (typed.strip().length() > longest) problems.add(Problem.at(field, "support.too-long", longest));
    }
}
