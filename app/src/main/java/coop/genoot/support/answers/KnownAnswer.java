package coop.genoot.support.answers;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Wording;
import coop.genoot.support.services.ServiceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again and again, with its answer (requirements S-11, S-20).
 *
 * @param service whom to ask more; null for nobody in particular
 * @param words others that people use for it, in any language, for finding it
 * @param shown whether members see it
 */
public record KnownAnswer(
        UUID id,
        EntityId entity,
        @Nullable ServiceId service,
        Wording question,
        Wording answer,
        String words,
        boolean shown,
        int version) {}
