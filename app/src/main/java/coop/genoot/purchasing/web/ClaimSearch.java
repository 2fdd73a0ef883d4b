package coop.genoot.purchasing.web;

import coop.genoot.home.SearchSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.purchasing.claims.ExpenseClaims;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds claims by number, supplier or member, for who may read them. */
@Component
class ClaimSearch implements SearchSource {
    private final ExpenseClaims claims;
    private final ClaimReadingPages reading;

    ClaimSearch(ExpenseClaims claims, ClaimReadingPages reading) {
        this.claims = claims;
        this.reading = reading;
    }

    @Override
    public List<Found> find(Actor me, String words, int atMost, Words t) {
        if (me.person() == null) return List.of();
        return claims.named(me, words, atMost).stream()
                .map(it -> reading.row(it, !it.person().equals(me.person()), t))
                .map(row -> new Found("receipt", row.title(), row.detail() + " · " + row.state(), row.href()))
                .toList();
    }
}
