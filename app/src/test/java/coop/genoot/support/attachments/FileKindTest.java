package coop.genoot.support.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {
    static Stream<Map.Entry<String, byte[]>> honest() {
        return FileCorpus.honest().entrySet().stream();
    }

    static Stream<Map.Entry<String, byte[]>> hostile() {
        return FileCorpus.hostile().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void what_people_send_is_taken_and_keeps_its_name(Map.Entry<String, byte[]> file) {
        assertThat(FileKind.of(file.getValue()).map(it -> it.named(file.getKey())))
                .contains(file.getKey());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_could_run_or_pretends_is_not_taken_whatever_its_name(Map.Entry<String, byte[]> file) {
        assertThat(FileKind.of(file.getValue())).as(file.getKey()).isEmpty();
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_never_unpacked() {
        assertThat(FileKind.of(FileCorpus.bomb())).isEmpty();
    }

    @Test
    void the_name_is_a_label_without_folders_and_hidden_signs_and_ends_in_what_the_file_is() {
        assertThat(label("../../etc/passwd")).isEqualTo("passwd");
        assertThat(label("C:\\Users\\nadia\\quote.pdf")).isEqualTo("quote.pdf");
        assertThat(label("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(label("gpj.\u202Efdp.exe")).as("turned reading direction").isEqualTo("gpj.fdp.exe");
        assertThat(label("...")).isEqualTo("file");
        assertThat(label("x".repeat(500))).hasSize(100);
        assertThat(FileKind.PDF.named("invoice.pdf.exe")).isEqualTo("invoice.pdf.exe.pdf");
        assertThat(FileKind.JPEG.named("Photo.JPEG")).isEqualTo("Photo.JPEG");
    }

    private static String label(String name) {
        return new FileForm("files", name, FileCorpus.PDF).name();
    }
}
