package coop.genoot.platform.push;

/** Carries news to the service that reaches a browser. */
interface PushCarrier {
    /** What became of it. Throws {@link PushDelayed} when it is worth another try. */
    Outcome carry(PushAddress to, Knock knock);

    /** Whether that browser still listens. */
    enum Outcome {
        CARRIED,
        NOBODY_THERE
    }
}
