package coop.genoot.support;

import coop.genoot.membership.MemberMoved;
import coop.genoot.organisation.Office;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The advisors of the office a member goes to read what they asked; those of the office they left do not any more. */
@Component
class RequestsAndOffices {
    private final RequestRows rows;

    RequestsAndOffices(RequestRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(MemberMoved moved) {
        rows.moveToOffice(moved.person(), moved.office());
    }

    @EventListener
    void on(Office.Closed closed) {
        var heir = closed.heir();
        if (heir != null) rows.moveAll(closed.office(), heir);
    }
}
