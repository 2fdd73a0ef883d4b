package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.db.tables.records.ClaimRecord;
import coop.genoot.treasury.matching.Reason;
import coop.genoot.treasury.news.MoneyTold;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims on money that waits (requirement T-03): members say why it is theirs, with a proof, and finance decides. A
 * claim that is granted matches the line at once.
 */
@Component
@Transactional
public class Claims {
    private static final int LONGEST_NOTE = 1_000;
    private static final int LARGEST_PROOF = 10 << 20;
    private static final Set<String> PROOF_TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    private final ClaimRows claims;
    private final Matching matching;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(ClaimRows claims, Matching matching, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.matching = matching;
        this.events = events;
        this.clock = clock;
    }

    /** A file that shows whose money it is; a PDF or a picture. */
    public record Proof(String name, String type, byte[] content) {}

    /**
     * Says that this money is for that document of the member's own Activity. Refused without a reason ({@code
     * treasury.claim-says-nothing}), with another kind of file or one over 10 MB ({@code treasury.claim-proof}), and
     * when the Activity has claimed it already ({@code treasury.claimed-already}).
     */
    public UUID claim(Actor me, PossibleMoney money, UUID subject, String note, @Nullable Proof proof) {
        var said = note.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE)
            throw new Refused("treasury.claim-says-nothing", LONGEST_NOTE);
        if (proof != null && !isProof(proof)) throw new Refused("treasury.claim-proof");
        if (!money.suggestion().subjects().contains(subject)) throw new NotHere();
        var activity = money.activity();
        if (!me.has(Hat.MANAGER, activity.value())) throw new NotHere();
        if (claimed(money.line(), activity)) throw new Refused("treasury.claimed-already");
        var row = row(money, subject, said, proof);
        row.setClaimedBy(me.self().value());
        claims.add(row);
        events.publishEvent(new MoneyTold.OfClaim(row.getId(), false));
        return row.getId();
    }

    private static boolean isProof(Proof proof) {
        return PROOF_TYPES.contains(proof.type()) && proof.content().length <= LARGEST_PROOF;
    }

    private boolean claimed(LineId line, ActivityId activity) {
        return claims.waitingOn(line).stream()
                .anyMatch(claim -> claim.activity().equals(activity));
    }

    /** The claims of the Activities that this person manages, with the answers. */
    @Transactional(readOnly = true)
    public List<ClaimView> mine(Actor me) {
        return claims.ofActivities(me.scopes(Hat.MANAGER));
    }

    /** The claims that wait for an answer of this person of finance. */
    @Transactional(readOnly = true)
    public List<ClaimView> waiting(Actor me) {
        return claims.waitingIn(me.scopes(Hat.FINANCE));
    }

    @Transactional(readOnly = true)
    public List<ClaimView> waitingOn(Actor me, LineId line) {
        return claims.waitingOn(line);
    }

    /** The file that came with a claim, for those who may see the claim. */
    @Transactional(readOnly = true)
    public Optional<Proof> proof(Actor me, UUID claim) {
        return claims.find(claim)
                .filter(row -> row.getProof() != null)
                .map(row -> new Proof(row.getProofName(), row.getProofType(), row.getProof()));
    }

    /** Agrees: what waits on the line pays the document. Refused as {@link Matching#match}. */
    public void grant(Actor me, UUID id) {
        var claim = waitingFor(me, id);
        claims.answer(claim, true, "", me.self(), clock.instant());
        events.publishEvent(new MoneyTold.OfClaim(id, true));
        matching.match(me, new LineId(claim.getLineId()), List.of(claim.getSubject()), Reason.CLAIM);
    }

    /** Says no, and why: the member reads it. Refused without a reason ({@code treasury.claim-answer-says-nothing}). */
    public void refuse(Actor me, UUID id, String reason) {
        if (reason.isBlank()) throw new Refused("treasury.claim-answer-says-nothing");
        claims.answer(waitingFor(me, id), false, reason.strip(), me.self(), clock.instant());
        events.publishEvent(new MoneyTold.OfClaim(id, true));
    }

    private ClaimRecord waitingFor(Actor me, UUID id) {
        var claim = claims.waiting(id).orElseThrow(NotHere::new);
        if (!me.has(Hat.FINANCE, claim.getEntityId())) throw new NotHere();
        return claim;
    }

    private ClaimRecord row(PossibleMoney money, UUID subject, String note, @Nullable Proof proof) {
        var row = new ClaimRecord();
        row.setId(TimeOrderedId.at(clock.instant()));
        row.setEntityId(money.entity().value());
        row.setLineId(money.line().value());
        row.setActivityId(money.activity().value());
        row.setSubject(subject);
        row.setBookedOn(money.bookedOn());
        row.setCents(money.amount().cents());
        row.setCurrency(money.amount().currency().getCurrencyCode());
        row.setPayerName(money.payerName());
        row.setNote(note);
        row.setProofName(proof == null ? null : proof.name());
        row.setProofType(proof == null ? null : proof.type());
        row.setProof(proof == null ? null : proof.content());
        row.setClaimedAt(clock.instant());
        return row;
    }
}
