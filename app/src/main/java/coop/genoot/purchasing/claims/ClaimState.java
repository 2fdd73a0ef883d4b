package coop.genoot.purchasing.claims;

import coop.genoot.common.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a claim stands, and what may happen to it there. */
public enum ClaimState {
    DRAFT,
    /** Somebody who keeps the entity's money looks at it. */
    LOOKED_AT,
    /** Until the invoice that it names is paid. */
    WAITING,
    APPROVED,
    UNDER_WAY,
    PAID,
    REFUSED,
    WITHDRAWN;

    /** The one table of what leads where. */
    private Map<ClaimVerb, ClaimState> next() {
        return switch (this) {
            case DRAFT ->
                Map.of(
                        ClaimVerb.LOOK, LOOKED_AT,
                        ClaimVerb.WAIT, WAITING,
                        ClaimVerb.APPROVE, APPROVED,
                        ClaimVerb.WITHDRAW, WITHDRAWN);
            case LOOKED_AT ->
                Map.of(
                        ClaimVerb.APPROVE, APPROVED,
                        ClaimVerb.PASS_ON, LOOKED_AT,
                        ClaimVerb.WAIT, WAITING,
                        ClaimVerb.SEND_BACK, DRAFT,
                        ClaimVerb.REFUSE, REFUSED,
                        ClaimVerb.WITHDRAW, WITHDRAWN);
            case WAITING -> Map.of(ClaimVerb.APPROVE, APPROVED, ClaimVerb.WITHDRAW, WITHDRAWN);
            case APPROVED -> Map.of(ClaimVerb.RELEASE, UNDER_WAY, ClaimVerb.WITHDRAW, WITHDRAWN);
            case UNDER_WAY -> Map.of(ClaimVerb.PAY, PAID, ClaimVerb.RETURN, APPROVED);
            case PAID -> Map.of(ClaimVerb.RETURN, APPROVED, ClaimVerb.REOPEN, UNDER_WAY);
            case REFUSED, WITHDRAWN -> Map.of();
        };
    }

    /** Nothing for what may not be done. */
    public Optional<ClaimState> after(ClaimVerb verb) {
        return Optional.ofNullable(next().get(verb));
    }

    /** The same, refused with a sentence. */
    ClaimState mustBeAfter(ClaimVerb verb) {
        return after(verb).orElseThrow(() -> new Refused("purchasing.not-any-more"));
    }

    public boolean isOver() {
        return next().isEmpty() || this == PAID;
    }

    /** The key of its words, such as {@code purchasing.state.under-way}. */
    public String key() {
        return "purchasing.state." + slug();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
