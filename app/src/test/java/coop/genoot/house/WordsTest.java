package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Language;
import coop.genoot.home.lexicon.Lexicon;
import coop.genoot.home.lexicon.Term;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every message in every language, held against what plain words are; each alarm is rung once. */
class WordsTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void messages_are_short_and_say_each_notion_with_its_one_word() throws IOException {
        var faults = new ArrayList<String>();
        for (var bundle : Wings.texts(Wings.WORDS, ".properties").entrySet()) {
            var name = bundle.getKey().replaceFirst(".*/", "");
            var language = name.replaceFirst(".*_(nl|fr|en)\\.properties", "$1");
            var messages = ours(bundle.getValue());
            faults.addAll(WordsGuard.longSentences(name, messages));
            faults.addAll(WordsGuard.wordsRuledOut(name, messages, lexicon.in(of(language))));
            faults.addAll(WordsGuard.otherRegister(name, language, messages));
            faults.addAll(WordsGuard.badSigns(name, language, messages));
            faults.addAll(WordsGuard.doubledKeys(name, bundle.getValue()));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_term_of_the_lexicon_is_explained_in_every_language() {
        var keys = keys(Language.EN);
        for (var language : Language.values()) {
            assertThat(keys(language)).as(language.name()).isEqualTo(keys);
            assertThat(lexicon.in(language)).allSatisfy(term -> {
                assertThat(term.word()).isNotBlank();
                assertThat(term.means()).endsWith(".");
                assertThat(term.not()).doesNotContain(term.word());
            });
        }
    }

    @Test
    void a_long_sentence_rings_and_a_short_one_does_not() {
        var messages = messages("a.long", "word ".repeat(26) + "end.", "a.two", "word ".repeat(20) + ". " + "word ".repeat(20));
        assertThat(WordsGuard.longSentences("a_en", messages)).singleElement().asString().contains("a.long has 27");
    }

    @Test
    void a_word_that_is_ruled_out_rings_only_as_a_whole_word() {
        var terms = List.of(new Term("quote", "Quote", "What you offer.", List.of("estimate")));
        assertThat(WordsGuard.wordsRuledOut("a_en", messages("a.b", "Make an Estimate now", "a.c", "estimated"), terms))
                .containsExactly("a_en a.b says “estimate”, our word is “Quote”");
    }

    @Test
    void speaking_otherwise_rings() {
        assertThat(WordsGuard.otherRegister("a", "nl", messages("a.b", "Wat wilt u?", "a.c", "Wat wil je nu?")))
                .hasSize(1);
        assertThat(WordsGuard.otherRegister("a", "fr", messages("a.b", "C’est ton devis", "a.c", "Votre devis")))
                .hasSize(1);
    }

    @Test
    void straight_marks_and_french_signs_without_space_ring() {
        assertThat(WordsGuard.badSigns("a", "en", messages("a.b", "the \"word\""))).hasSize(1);
        assertThat(WordsGuard.badSigns("a", "fr", messages("a.b", "Vraiment?", "a.c", "Vraiment ?")))
                .hasSize(1);
    }

    @Test
    void a_key_that_stands_twice_rings() {
        assertThat(WordsGuard.doubledKeys("a", "a.b=one\na.c=x\na.b=two")).containsExactly("a has a.b twice");
    }

    private List<String> keys(Language language) {
        return lexicon.in(language).stream().map(Term::key).sorted().toList();
    }

    private static Language of(String code) {
        return Arrays.stream(Language.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Properties ours(String text) throws IOException {
        var messages = new Properties();
        messages.load(new StringReader(text));
        messages.keySet().removeIf(key -> !WordsGuard.isOurs().test(key.toString()));
        return messages;
    }

    private static Properties messages(String... keysAndTexts) {
        var messages = new Properties();
        for (int i = 0; i < keysAndTexts.length; i += 2) messages.setProperty(keysAndTexts[i], keysAndTexts[i + 1]);
        return messages;
    }
}
