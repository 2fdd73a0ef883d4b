package coop.genoot.platform;

/** What somebody is to a scope: the role half of the authorisation matrix; the scope is the relation half. */
public enum Hat {
    /** Belongs to an entity. */
    MEMBER,
    /** Manages an Activity, alone or with others (requirement A-02). */
    MANAGER,
    /** Follows the Activities of an office. */
    ADVISOR,
    /** Keeps the money of an entity. */
    FINANCE,
    /** Works in another support service of an entity. */
    SUPPORT,
    /** Sets what can be set in an entity. */
    ADMIN
}
