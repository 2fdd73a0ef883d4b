package coop.genoot.journeys;

import coop.genoot.journeys.YoungCooperative.Newcomer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In whose shoes a page is looked at: somebody with years behind them, and the same where nothing has happened yet. */
enum Role {
    ANYBODY(null, null),
    MEMBER("nadia.benali@genoot.example", Newcomer.MEMBER::email),
    FINANCE("mieke.de.smet@genoot.example", Newcomer.FINANCE::email),
    ADMIN("greet.adams@genoot.example", null);

    private final @Nullable String established;
    private final @Nullable Supplier<String> young;

    Role(@Nullable String established, @Nullable Supplier<String> young) {
        this.established = established;
        this.young = young;
    }

    /** Who that is; null for somebody without an account, or when nobody young wears this hat. */
    @Nullable String email(boolean isYoung) {
        if (!isYoung) return established;
        return young == null ? null : young.get();
    }
}
