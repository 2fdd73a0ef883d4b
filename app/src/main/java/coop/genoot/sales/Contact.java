package coop.genoot.sales;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who works for a client. What is not known is empty. */
public record Contact(String name, String role, String mail, String phone) {
    /** What is known beside the name, on one line. */
    public String line() {
        return Stream.of(role, mail, phone).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }
}
