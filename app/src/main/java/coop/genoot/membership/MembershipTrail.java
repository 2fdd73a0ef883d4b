package coop.genoot.membership;

import coop.genoot.common.PersonId;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.audit.AuditTrail;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes who made whom a member or a partner, and who ended it. */
@Component
class MembershipTrail {
    private final AuditTrail trail;

    MembershipTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(MemberJoined joined) {
        note("member.joined", joined.person(), "entity " + joined.entity() + " office " + joined.office());
    }

    @EventListener
    void on(PartnerAdmitted admitted) {
        note("partner.admitted", admitted.person(), "entity " + admitted.entity());
    }

    @EventListener
    void on(MemberLeft left) {
        note("member.left", left.person(), "entity " + left.entity());
    }

    private void note(String action, PersonId person, String detail) {
        trail.record(Objects.requireNonNull(CurrentActor.get()), action, "person " + person, detail);
    }
}
