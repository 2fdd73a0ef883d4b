package coop.genoot.sales.documents.web;

import coop.genoot.activities.Brand;
import coop.genoot.activities.Colour;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.documents.Look;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The two colours of a brand as a style sheet of its own: pages carry no styles inside. The colours are in the address,
 * so nobody's brand is given away and a browser may keep it for good.
 */
@Controller
class LookController {
    private static final Pattern COLOURS = Pattern.compile("([0-9a-f]{6})-([0-9a-f]{6})");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=utf-8");

    @GetMapping("/looks/{colours}")
    ResponseEntity<String> styles(@PathVariable String colours) {
        var named = COLOURS.matcher(colours);
        if (!named.matches()) throw new NotHere();
        var house = Brand.HOUSE;
        var look = new Look(
                new Colour("#" + named.group(1)),
                new Colour("#" + named.group(2)),
                house.layout(),
                house.letters(),
                null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(CSS)
                .body(look.screenStyles());
    }
}
