package coop.genoot.support.services.web;

import coop.genoot.support.services.ServiceTopic;

/** The picture of each topic. */
final class TopicIcons {
    private TopicIcons() {}

    static String of(ServiceTopic topic) {
        return switch (topic) {
            case LEGAL -> "landmark";
            case RECOVERY -> "hand-coins";
            case CLIENTS -> "users";
            case MONEY -> "wallet";
            case PEOPLE -> "user";
            case COMPUTERS -> "monitor";
            case TRAINING -> "book-open";
            case COMMUNICATION -> "sparkles";
            case OTHER -> "life-buoy";
        };
    }
}
