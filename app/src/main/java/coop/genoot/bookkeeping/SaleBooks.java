package coop.genoot.bookkeeping;

import coop.genoot.activities.ContributionRules;
import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.organisation.Setting.LossBearer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final ContributionRules contributions;

    SaleBooks(Ledger ledger, ClaimRows claims, ContributionRules contributions) {
        this.ledger = ledger;
        this.claims = claims;
        this.contributions = contributions;
    }

    /** A document that takes back a claim, whole or in part; amounts are positive. */
    record CreditNote(UUID id, UUID subject, String number, LocalDate on, Money net, Money total) {}

    /** Sales to clients, one or many at once. Nothing is posted for a document of nothing. */
    void sold(List<Claim> all) {
        claims.add(all);
        ledger.postAll(all.stream().flatMap(SaleBooks::postings).toList());
    }

    private static Stream<Posting> postings(Claim claim) {
        var facts = facts(claim, claim.number());
        return Stream.of(
                        Map.entry(Kind.SALE, PostingRules.sale(claim)),
                        Map.entry(Kind.SOLIDARITY, PostingRules.given(claim)))
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> posting(claim, it.getKey(), claim.subject(), claim.issuedOn(), facts, it.getValue()));
    }

    /** A credit note to a client; the claim it is about must be known. Gives what is asked of the client in all now. */
    Money credited(CreditNote note) {
        var state = lockedState(note.subject());
        var claim = state.claim();
        var credit = state.credited().next(claim, note.net(), note.total());
        var lines = new ArrayList<>(PostingRules.credit(state, credit));
        claims.add(note.id(), claim, credit);
        contributions.countBack(note.id(), claim.entity(), claim.activity(), note.on(), note.net(), claim.rule());
        var collecting = Collecting.of(contributions, List.of(claim));
        lines.addAll(collecting.lines(note.id(), note.on(), state, state.afterCredit(lines, credit)));
        collecting.keep();
        if (!lines.isEmpty()) post(claim, Kind.SALE_CREDITED, note.id(), note.on(), facts(claim, note.number()), lines);
        return state.asked().minus(note.total());
    }

    /** What is open of a sale is given up. Gives what is asked of the client in all now: what was paid. */
    Money lost(UUID subject, UUID loss, LocalDate on, LossBearer bearer) {
        var state = lockedState(subject);
        var claim = state.claim();
        var part = state.openPart();
        var lines = PostingRules.lost(state, part, bearer);
        claims.add(loss, claim, part);
        post(claim, Kind.LOSS, loss, on, facts(claim, claim.number()), lines);
        return state.asked().minus(part.total());
    }

    /** It is expected again: the loss is taken back in full. Gives what is asked of the client in all now. */
    Money expectedAgain(UUID subject, UUID loss, LocalDate on) {
        var state = lockedState(subject);
        var part = claims.credit(loss).orElseThrow(() -> new IllegalStateException("Nothing was given up as " + loss));
        var undo = UUID.nameUUIDFromBytes(("undo " + loss).getBytes(StandardCharsets.UTF_8));
        claims.add(undo, state.claim(), part.negated());
        for (var entry : ledger.ofDocument(loss))
            ledger.post(Posting.reversalOf(
                    entry, on, Kind.CORRECTION, new Source(ROOM, undo), Kind.CORRECTION + " " + undo));
        return state.asked().plus(part.total());
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
        var credit = before.next(claim, note.net(), note.total());
        claims.add(note.id(), claim, credit);
        var lines = PostingRules.internal(
                claim, note.net().negated(), credit.contribution().negated());
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
