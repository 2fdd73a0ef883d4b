package coop.genoot.activities;

import coop.genoot.common.ActivityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.documents.FileType;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.NewFile;
import coop.genoot.platform.documents.Pictures;
import coop.genoot.platform.documents.StoredFile;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The logos in front of documents. What somebody brings is drawn anew; only that drawing is kept. */
@Component
@Transactional
public class Logos {
    /** What a picture may weigh and measure before it is looked at. */
    public static final Pictures.Limits LIMITS = new Pictures.Limits(3 * 1024 * 1024, 24_000_000, 24);

    private static final int LONGEST_SIDE = 640;

    private final Activities activities;
    private final Files files;
    private final Clock clock;

    Logos(Activities activities, Files files, Clock clock) {
        this.activities = activities;
        this.files = files;
        this.clock = clock;
    }

    /** Shows that picture from now on; refused with the reason when it is none we can take. */
    public void show(Actor me, ActivityView activity, byte[] picture) {
        var drawn = Pictures.clean(picture, LONGEST_SIDE, LIMITS);
        var file = new NewFile(
                TimeOrderedId.at(clock.instant()),
                "logo.png",
                drawn,
                activity.entity().value(),
                activity.id().value());
        var kept = files.keep(me, file, Set.of(FileType.PNG));
        activities.showLogo(me, activity.id(), new Brand.Logo(kept.id(), kept.sha256()));
    }

    /** Documents from now on carry the name alone. */
    public void remove(Actor me, ActivityId activity) {
        activities.showLogo(me, activity, null);
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> of(Actor me, ActivityView activity) {
        var logo = activity.brand().logo();
        return logo == null ? Optional.empty() : files.find(me, logo.file());
    }
}
