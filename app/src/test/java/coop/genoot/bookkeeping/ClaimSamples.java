package coop.genoot.bookkeeping;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import java.time.LocalDate;
import java.util.UUID;

/** The sale of the money rules: 1,000.00 and 21 % VAT, of which the cooperative retains 6.5 %. */
final class ClaimSamples {
    static final EntityId ENTITY = EntityId.of("01990000-0000-7000-8000-000000000001");
    static final ActivityId ACTIVITY = ActivityId.of("01990000-0000-7000-8000-000000000002");
    static final ActivityId NEIGHBOUR = ActivityId.of("01990000-0000-7000-8000-000000000003");
    static final UUID CLIENT = UUID.fromString("01990000-0000-7000-8000-000000000004");
    static final LocalDate ISSUED = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    static final Account BANK = Account.ofBank(UUID.fromString("01990000-0000-7000-8000-000000000005"));
    static final Account WAITING = Account.of(ENTITY, AccountKind.WAITING);

    private ClaimSamples() {}

    static Claim aSale() {
        return aSale("1000.00", "210.00", "65.00", MoneyAvailable.WHEN_PAID);
    }

    static Claim aSale(String net, String vat, String contribution, MoneyAvailable available) {
        return aSale(new Parts(net, vat, contribution, "0.00"), available, VatDue.WHEN_ISSUED);
    }

    /** What a sale is made of. */
    record Parts(String net, String vat, String contribution, String solidarity) {}

    static Claim aSale(Parts parts, MoneyAvailable available, VatDue vatDue) {
        return new Claim(
                UUID.randomUUID(),
                ENTITY,
                ACTIVITY,
                CLIENT,
                null,
                "2026-0042",
                "Théâtre de la Rose",
                ISSUED,
                DUE,
                Money.euros(parts.net()),
                Money.euros(parts.net()).plus(Money.euros(parts.vat())),
                Money.euros(parts.contribution()),
                Rate.percent("6.5"),
                null,
                Trigger.INVOICED,
                available,
                vatDue,
                Money.euros(parts.solidarity()));
    }

    static Claim anInternalSale(String amount, String contribution) {
        return new Claim(
                UUID.randomUUID(),
                ENTITY,
                ACTIVITY,
                null,
                NEIGHBOUR,
                "I-2026-0001",
                "Neighbour",
                ISSUED,
                ISSUED,
                Money.euros(amount),
                Money.euros(amount),
                Money.euros(contribution),
                Rate.percent("2"),
                null,
                Trigger.INVOICED,
                MoneyAvailable.WHEN_ISSUED,
                VatDue.WHEN_ISSUED,
                Money.noEuros());
    }
}
