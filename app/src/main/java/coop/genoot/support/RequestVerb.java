package coop.genoot.support;

/** What can be done with a request; all by the team, but replying by whoever asked. */
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
    REPLY,
    /** With another one that asks the same. */
    MERGE,
    /** From the one it was put together with. */
    SEPARATE
}
