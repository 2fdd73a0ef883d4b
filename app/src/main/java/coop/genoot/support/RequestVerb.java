package coop.genoot.support;

/** What can be done with a request; all but the last by the team, the last by whoever asked. */
enum RequestVerb {
    TAKE,
    /** To a colleague of the same service. */
    PASS_ON,
    /** To another service. */
    SEND_ON,
    UPDATE,
    ASK,
    ANSWER,
    MOVE_TERM,
    CLOSE,
    REPLY
}
