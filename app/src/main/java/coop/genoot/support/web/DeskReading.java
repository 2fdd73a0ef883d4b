package coop.genoot.support.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.support.Inbox.Answer;
import coop.genoot.support.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody of a team typed or chose on the desk. */
final class DeskReading {
    private static final Pattern TO = Pattern.compile("(person|service):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private DeskReading() {}

    /** Whom it goes to: a colleague, or another service. */
    record To(boolean service, UUID id) {}

    static To to(Typed typed) {
        var chosen = TO.matcher(typed.value("to"));
        if (!chosen.matches()) throw wrong("to", "support.hand-over.choose");
        return new To(chosen.group(1).equals("service"), UUID.fromString(chosen.group(2)));
    }

    static @Nullable PersonId person(String id) {
        return ID.matcher(id).matches() ? PersonId.of(id) : null;
    }

    static Answer how(Typed typed) {
        return one(Answer.values(), typed.value("how")).orElseThrow(() -> wrong("how", "support.answer.choose"));
    }

    static Outcome outcome(Typed typed) {
        return one(Outcome.values(), typed.value("outcome"))
                .filter(Outcome::isChosen)
                .orElseThrow(() -> wrong("outcome", "support.close.choose"));
    }

    static LocalDate day(Typed typed) {
        try {
            return LocalDate.parse(typed.value("day").strip());
        } catch (DateTimeParseException unreadable) {
            throw wrong("day", "support.term.unreadable");
        }
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String chosen) {
        return Arrays.stream(all).filter(it -> it.name().equals(chosen)).findFirst();
    }

    private static Invalid wrong(String field, String key) {
        return new Invalid(List.of(Problem.at(field, key)));
    }
}
