package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books what is sold and what is credited, inside the transaction in which it happened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SaleBooks {
    private static final String ROOM = "sales";

    private final Ledger ledger;
    private final ClaimRows claims;

    SaleBooks(Ledger ledger, ClaimRows claims) {
        this.ledger = ledger;
        this.claims = claims;
    }

    /**
     * A document that takes back a claim, whole or in part; amounts are positive.
     *
     * @param vat one amount a rate
     */
    record CreditNote(UUID id, UUID subject, String number, LocalDate on, Money net, Money total, List<Money> vat) {}

    /** What was sold, with its VAT: one amount a rate. */
    record Sold(Claim claim, List<Money> vat) {}

    /** Sales to clients, one or many at once. Nothing is posted for a document of nothing. */
    void sold(List<Sold> all) {
        claims.add(all.stream().map(Sold::claim).toList());
        ledger.postAll(all.stream().flatMap(it -> posting(it).stream()).toList());
    }

    private static Optional<Posting> posting(Sold sold) {
        var claim = sold.claim();
        var lines = PostingRules.sale(claim, sold.vat());
        if (lines.isEmpty()) return Optional.empty();
        var facts = facts(claim, claim.number());
        return Optional.of(posting(claim, Kind.SALE, claim.subject(), claim.issuedOn(), facts, lines));
    }

    /** A credit note to a client; the claim it is about must be known. Gives what is asked of the client in all now. */
    Money credited(CreditNote note) {
        var state = lockedState(note.subject());
        var claim = state.claim();
        var back = PostingRules.contributionBack(claim, state.credited(), note.net());
        var credit = new Credit(note.net(), note.total(), back);
        var lines = PostingRules.credit(state, credit, note.vat());
        claims.add(note.id(), claim, credit);
        if (!lines.isEmpty()) post(claim, Kind.SALE_CREDITED, note.id(), note.on(), facts(claim, note.number()), lines);
        return state.asked().minus(note.total());
    }

    /** A sale of one Activity to another: both legs in one transaction. */
    void soldInside(Claim claim, String seller) {
        claims.add(claim);
        var lines = PostingRules.internal(claim, claim.net(), claim.contribution());
        var facts = inside(claim, claim.number(), seller);
        if (!lines.isEmpty()) post(claim, Kind.INTERNAL_SALE, claim.subject(), claim.issuedOn(), facts, lines);
    }

    /** Takes a sale between Activities back, whole or in part, with its contribution. */
    void creditedInside(CreditNote note, String seller) {
        var claim = locked(note.subject());
        var before = claims.credits(Set.of(note.subject())).getOrDefault(note.subject(), Credit.NOTHING);
        if (note.net().compareTo(claim.net().minus(before.net())) > 0)
            throw new IllegalArgumentException("More credited than there is left of " + claim.number());
        var back = PostingRules.contributionBack(claim, before, note.net());
        claims.add(note.id(), claim, new Credit(note.net(), note.total(), back));
        var lines = PostingRules.internal(claim, note.net().negated(), back.negated());
        var facts = inside(claim, note.number(), seller);
        if (!lines.isEmpty()) post(claim, Kind.SALE_CREDITED, note.id(), note.on(), facts, lines);
    }

    /** What is on its way of a claim whose guaranteed day has come becomes available. */
    void release(UUID subject, LocalDate on) {
        var state = lockedState(subject);
        var claim = state.claim();
        var lines = PostingRules.release(state);
        claims.addRelease(claim, on);
        if (!lines.isEmpty()) post(claim, Kind.RELEASE, subject, on, facts(claim, claim.number()), lines);
    }

    private ClaimState lockedState(UUID subject) {
        var claim = locked(subject);
        return ClaimState.of(
                claim,
                ledger.sumsOf(Set.of(subject)).getOrDefault(subject, Map.of()),
                claims.credits(Set.of(subject)).getOrDefault(subject, Credit.NOTHING));
    }

    private Claim locked(UUID subject) {
        return Optional.ofNullable(claims.lock(Set.of(subject)).get(subject))
                .orElseThrow(() -> new IllegalStateException("Nothing was ever sold as " + subject));
    }

    private void post(
            Claim claim, Kind kind, UUID document, LocalDate on, Map<String, String> facts, List<Line> lines) {
        ledger.post(posting(claim, kind, document, on, facts, lines));
    }

    private static Posting posting(
            Claim claim, Kind kind, UUID document, LocalDate on, Map<String, String> facts, List<Line> lines) {
        return new Posting(
                claim.entity(),
                on,
                kind,
                new Source(ROOM, document),
                kind + " " + document,
                facts.get("number") + " · " + claim.counterpart(),
                lines,
                null,
                facts);
    }

    /** Both Activities read it, each with the other as counterpart. */
    private static Map<String, String> inside(Claim claim, String number, String seller) {
        var facts = facts(claim, number);
        facts.put("seller", seller);
        facts.put("seller-id", claim.activity().toString());
        return facts;
    }

    private static Map<String, String> facts(Claim claim, String number) {
        var facts = new TreeMap<>(Map.of(
                "number",
                number,
                "counterpart",
                claim.counterpart(),
                "rate",
                claim.rate().percent().toPlainString()));
        if (claim.rule() != null) facts.put("rule", claim.rule().toString());
        if (!number.equals(claim.number())) facts.put("about", claim.number());
        return facts;
    }
}
