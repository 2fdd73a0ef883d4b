package coop.genoot.support.desk;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members whom a team lets follow what somebody else asked, because it concerns them too (requirement S-04). */
@Component
@Transactional
public class Followers {
    private final Inbox inbox;
    private final People people;
    private final Membership membership;

    Followers(Inbox inbox, People people, Membership membership) {
        this.inbox = inbox;
        this.people = people;
        this.membership = membership;
    }

    /**
     * Lets the member with that address follow it. Refused with {@link Invalid} at {@code follower} for an address of
     * nobody, of no member of that entity, or of whoever asked: one sentence for all, so that nothing is learned.
     */
    public void add(Actor me, RequestId id, String email) {
        var request = NotHere.unless(inbox.find(me, id));
        var member = person(email)
                .filter(it -> !request.isOf(it.id()))
                .flatMap(it -> membership.member(me, it.id()))
                .filter(it -> it.entity().equals(request.entity()))
                .orElseThrow(() -> new Invalid(List.of(Problem.at("follower", "support.follow.nobody"))));
        inbox.letFollow(me, id, new Request.Person(member.person(), member.name()));
    }

    private Optional<Person> person(String email) {
        return email.isBlank() ? Optional.empty() : people.byEmail(email);
    }
}
