package coop.genoot.support.answers.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * The form of a known answer.
 *
 * @param address where it is sent
 */
public record AnswerFormPage(String title, String address, List<Option> services, Typed typed) {
    public AnswerFormPage {
        services = List.copyOf(services);
    }
}
