package coop.genoot.support.services;

import java.util.Locale;

/** What a service is about, for the picture beside it and to propose the right one for a document. */
public enum ServiceTopic {
    LEGAL,
    RECOVERY,
    CLIENTS,
    MONEY,
    PEOPLE,
    COMPUTERS,
    TRAINING,
    COMMUNICATION,
    OTHER;

    /** The key of its words. */
    public String key() {
        return "support.topic." + name().toLowerCase(Locale.ROOT);
    }
}
