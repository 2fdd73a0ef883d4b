package coop.genoot.bookkeeping;

import static coop.genoot.ledger.AccountKind.AVAILABLE;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.SOLIDARITY_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.VAT_DUE;
import static coop.genoot.ledger.AccountKind.VAT_PENDING;

import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.Setting.VatDue;
import java.time.LocalDate;

/** What a sale is made of. Each part waits on an account of its own and moves in proportion as the client pays. */
enum Pot {
    OWN(ON_ITS_WAY, AVAILABLE),
    CONTRIBUTION(CONTRIBUTION_ON_ITS_WAY, AccountKind.CONTRIBUTION),
    SOLIDARITY(SOLIDARITY_ON_ITS_WAY, AccountKind.SOLIDARITY),
    VAT(VAT_PENDING, VAT_DUE);

    private final AccountKind before;
    private final AccountKind after;

    Pot(AccountKind before, AccountKind after) {
        this.before = before;
        this.after = after;
    }

    /** Where it stands until the client pays. */
    AccountKind before() {
        return before;
    }

    Account waiting(Claim claim) {
        return account(claim, before);
    }

    Account settled(Claim claim) {
        return account(claim, after);
    }

    /** Whether it does not wait for the client on that day: the entity guarantees it, or the state wants it at once. */
    boolean isSettled(Claim claim, LocalDate on) {
        return this == VAT ? claim.vatDue() == VatDue.WHEN_ISSUED : claim.isGuaranteed(on);
    }

    private Account account(Claim claim, AccountKind kind) {
        return this == VAT ? Account.of(claim.entity(), kind) : Account.of(claim.activity(), kind);
    }
}
