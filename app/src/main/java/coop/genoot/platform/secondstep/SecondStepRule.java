package coop.genoot.platform.secondstep;

import coop.genoot.platform.Actor;

/** Who must have a second step beside their password. The room that knows what was decided says so. */
public interface SecondStepRule {
    boolean isCompulsoryFor(Actor actor);
}
