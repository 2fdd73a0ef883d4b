package coop.genoot.sales.vies;

import coop.genoot.common.VatNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Answers from a file, for the demo world and for tests, where nobody is asked over the network. One line a number:
 * {@code BE0202239951 = VALID | name | street | postcode and place}. A number that is not in the file is unknown.
 */
final class RecordedVatRegister implements VatRegister {
    private final Map<String, String> answers;
    private final Clock clock;

    RecordedVatRegister(Resource file, Clock clock) {
        this.clock = clock;
        this.answers = read(file);
    }

    @Override
    public VatAnswer ask(VatNumber number, @Nullable VatNumber requester) {
        var answer = answers.get(number.value());
        if (answer == null) return VatAnswer.unknown(number, clock.instant());
        var parts = answer.split("\\s*\\|\\s*");
        var address = parts.length < 3 ? null : String.join("\n", java.util.Arrays.copyOfRange(parts, 2, parts.length));
        var consultation = requester == null ? null : "REC-" + number.value();
        return new VatAnswer(
                number,
                VatAnswer.Status.valueOf(parts[0]),
                consultation,
                parts.length < 2 ? null : parts[1],
                address,
                clock.instant());
    }

    private static Map<String, String> read(Resource file) {
        var lines = new Properties();
        try (var reader =
                new java.io.InputStreamReader(file.getInputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        it -> it, it -> lines.getProperty(it).strip()));
    }
}
