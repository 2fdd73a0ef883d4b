package coop.genoot.support.services.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * The form of a service.
 *
 * @param address where it is sent
 * @param teamsAddress where a support team is added when there is none yet
 */
public record ServicePage(
        String title,
        String address,
        String entity,
        String teamsAddress,
        List<Option> teams,
        List<Option> topics,
        Typed typed) {
    public ServicePage {
        teams = List.copyOf(teams);
        topics = List.copyOf(topics);
    }
}
