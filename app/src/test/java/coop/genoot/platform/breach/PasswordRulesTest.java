package coop.genoot.platform.breach;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.identity.Person;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(List.of());
    private final Person nele =
            new Person(new PersonId(UUID.randomUUID()), "nele@genoot.example", "Nele De Wilde", Language.NL);

    @Test
    void up_to_128_signs_are_taken_and_more_are_refused_rather_than_cut() {
        assertThat(rules.problemsOf("zee kust ".repeat(8), nele)).isEmpty();
        assertThat(rules.problemsOf("z".repeat(128), nele)).isEmpty();
        assertThat(rules.problemsOf("z".repeat(129), nele)).hasSize(1);
    }

    @Test
    void no_kind_of_sign_is_asked_for_or_ruled_out() {
        for (var password : List.of("kustzand", "82736450", "✿✿✿✿✿✿✿✿", "a b c d e"))
            assertThat(rules.problemsOf(password, nele)).as(password).isEmpty();
    }

    @Test
    void the_name_the_address_and_the_house_make_no_password() {
        for (var password : List.of("neledewilde1", "Genoot2026", "nele@genoot.example"))
            assertThat(rules.problemsOf(password, nele)).as(password).hasSize(1);
    }
}
