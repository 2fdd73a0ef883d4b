package coop.genoot.platform.push;

import java.util.UUID;

/** News is to be shown in a browser. */
record PushQueued(UUID device, Knock knock) {}
