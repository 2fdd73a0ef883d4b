package coop.genoot.sales.invoices;

import coop.genoot.sales.documents.OfficialCheck;
import org.springframework.stereotype.Component;

/** The three moments of every document: it is composed, held against the rules, issued. */
@Component
class Parts {
    private final Composing composing;
    private final OfficialCheck official;
    private final Issuing issuing;

    Parts(Composing composing, OfficialCheck official, Issuing issuing) {
        this.composing = composing;
        this.official = official;
        this.issuing = issuing;
    }

    Composing composing() {
        return composing;
    }

    OfficialCheck official() {
        return official;
    }

    Issuing issuing() {
        return issuing;
    }
}
