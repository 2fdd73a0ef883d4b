package coop.genoot.organisation.attachments;

import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.Kind;
import coop.genoot.organisation.Setting.Limit;
import java.util.List;

/** The settings of files that go with requests to support teams. */
public final class AttachmentSettings {
    /** How many files go beside one message to or from a support team (requirement S-01). */
    public static final Setting<Limit> OF_A_MESSAGE =
            new Setting<>("attachments", Kind.LIMIT, Limit.class, (_, _) -> new Limit(10));

    /** How large each of those files may be, in megabytes. */
    public static final Setting<Limit> SIZE =
            new Setting<>("attachment-size", Kind.LIMIT, Limit.class, (_, _) -> new Limit(10));

    /** How many files one request to a support team carries in all, on both sides (requirement S-01). */
    public static final Setting<Limit> OF_A_REQUEST =
            new Setting<>("attachments-of-a-request", Kind.LIMIT, Limit.class, (_, _) -> new Limit(50));

    /** How many files one person may have brought for messages that are not sent yet. */
    public static final Setting<Limit> UNSENT =
            new Setting<>("attachments-unsent", Kind.LIMIT, Limit.class, (_, _) -> new Limit(40));

    /** After how many days a file that was brought and never sent is thrown away. */
    public static final Setting<Integer> UNSENT_DAYS =
            new Setting<>("attachment-unsent-days", Kind.DAYS, Integer.class, (_, _) -> 30);

    public static final List<Setting<?>> ALL = List.of(OF_A_MESSAGE, SIZE, OF_A_REQUEST, UNSENT, UNSENT_DAYS);

    private AttachmentSettings() {}
}
