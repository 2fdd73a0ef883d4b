package coop.genoot.platform.push;

import java.io.Serial;

/** The service cannot take it now; the outbox tries again. */
class PushDelayed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    PushDelayed(String why) {
        super(why);
    }
}
