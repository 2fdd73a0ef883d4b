package coop.genoot.activities.web;

import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.activities.BrandSample;
import coop.genoot.activities.Colour;
import coop.genoot.common.Language;
import coop.genoot.platform.WordsOf;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows what a document would look like in each of the three layouts, with what is typed at this moment. */
@Component
class LookPages {
    private final ObjectProvider<BrandSample> sample;
    private final WordsOf words;

    LookPages(ObjectProvider<BrandSample> sample, WordsOf words) {
        this.sample = sample;
        this.words = words;
    }

    LookPage of(ActivityView activity, ActivityForm typed, Language reader) {
        var look = typed.look(activity.brand().logo());
        var t = words.in(reader);
        var drawn = Arrays.stream(Brand.Layout.values())
                .flatMap(layout -> sample.stream()
                        .flatMap(it -> it.draw(activity, look.laidOut(layout), reader).stream())
                        .map(it -> new LookPage.Sample(
                                t.text("activities.layout." + layout), layout == look.layout(), it)))
                .toList();
        boolean light = look.layout() != Brand.Layout.PLAIN && !new Colour(look.primary()).isReadableOnWhite();
        return new LookPage(drawn, light, reader);
    }
}
