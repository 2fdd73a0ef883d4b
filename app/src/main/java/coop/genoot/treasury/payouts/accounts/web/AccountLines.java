package coop.genoot.treasury.payouts.accounts.web;

import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.treasury.payouts.PayoutAccountView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accounts of a payee as lines of a list: which is used, which will be, which was. */
@Component
class AccountLines {
    private final WordsOf words;
    private final Clock clock;

    AccountLines(WordsOf words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<AccountPage.Line> of(Actor me, List<PayoutAccountView> accounts) {
        var t = words.in(me.language());
        return accounts.stream().map(it -> line(it, t)).toList();
    }

    private AccountPage.Line line(PayoutAccountView account, Words t) {
        boolean begun = !account.usableOn().isAfter(LocalDate.now(clock));
        var detail = account.inUse()
                ? t.text("treasury.payouts.account.in-use")
                : begun
                        ? t.text("treasury.payouts.account.former", t.date(account.setOn()))
                        : t.text("treasury.payouts.account.from", t.date(account.usableOn()));
        var tone = account.inUse() ? Tone.POSITIVE : begun ? Tone.CALM : Tone.WAITING;
        return new AccountPage.Line(account.iban().formatted(), account.holder() + " · " + detail, tone, "landmark");
    }
}
