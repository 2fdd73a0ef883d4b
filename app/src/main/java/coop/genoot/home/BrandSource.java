package coop.genoot.home;

import coop.genoot.platform.Actor;
import java.util.List;

/** Says under which Activities a person works, the current one first; a bean of the room that knows. */
public interface BrandSource {
    List<Brand> brandsOf(Actor me);
}
