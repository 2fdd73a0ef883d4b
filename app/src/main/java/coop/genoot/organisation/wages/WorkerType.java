package coop.genoot.organisation.wages;

import java.util.Locale;

/** As what somebody works; law and cost differ. */
public enum WorkerType {
    EMPLOYEE,
    /** Whose holiday pay comes from a fund: a manual worker. */
    WORKER,
    /** Who works by the social statute of artists. */
    ARTIST;

    /** As it stands in field names and in the keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
