package coop.genoot.bookkeeping;

import coop.genoot.ledger.AccountKind;
import java.util.Arrays;
import java.util.Locale;

/** The parts of an Activity's money that can be read line by line, in the words members see. */
public enum AccountTab {
    AVAILABLE(AccountKind.AVAILABLE, AccountKind.CONTRIBUTION, AccountKind.SOLIDARITY),
    ON_ITS_WAY(AccountKind.ON_ITS_WAY, AccountKind.CONTRIBUTION_ON_ITS_WAY, AccountKind.SOLIDARITY_ON_ITS_WAY),
    PLANNED(AccountKind.PLANNED, AccountKind.CONTRIBUTION, AccountKind.SOLIDARITY);

    private final AccountKind kind;
    private final AccountKind contribution;
    private final AccountKind solidarity;

    AccountTab(AccountKind kind, AccountKind contribution, AccountKind solidarity) {
        this.kind = kind;
        this.contribution = contribution;
        this.solidarity = solidarity;
    }

    AccountKind kind() {
        return kind;
    }

    /** The account on which that part of its lines stands. */
    AccountKind kindOf(AccountLine.Part part) {
        return switch (part) {
            case OWN -> kind;
            case CONTRIBUTION -> contribution;
            case SOLIDARITY -> solidarity;
        };
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tab by its code; the first one when there is none by that code. */
    public static AccountTab of(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(AVAILABLE);
    }
}
