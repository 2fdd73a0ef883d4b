package coop.genoot.treasury.payouts.pain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as banks take them; whole files are held against the schema where they are made. */
class WritingPainTest {
    @Test
    void accents_and_signs_are_written_as_banks_take_them() {
        assertThat(SepaText.of("Désirée Ångström & Fils – Œuvres", 70)).isEqualTo("Desiree Angstrom + Fils - OEuvres");
        assertThat(SepaText.of("//a//b//", 70)).isEqualTo("a/b");
        assertThat(SepaText.of("надя", 70)).isEmpty();
        assertThat(SepaText.of("x".repeat(100), 70)).hasSize(70);
    }

    @Test
    void the_test_of_plain_text_rings() {
        assertThat(SepaText.isPlain("Houthandel Pee + Zoon (2)")).isTrue();
        assertThat(SepaText.isPlain("Pée")).isFalse();
    }
}
