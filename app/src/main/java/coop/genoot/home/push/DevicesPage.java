package coop.genoot.home.push;

import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import coop.genoot.platform.Browser;
import coop.genoot.platform.Words;
import coop.genoot.platform.push.PushDevice;
import java.util.List;

/**
 * The browsers that show somebody's news.
 *
 * @param key by which a browser knows this house, in base64url
 */
public record DevicesPage(List<Link> crumbs, List<PushDevice> devices, String key, Typed typed) {
    public DevicesPage {
        crumbs = List.copyOf(crumbs);
        devices = List.copyOf(devices);
    }

    public String name(PushDevice device, Words t) {
        return Browser.of(device.userAgent()).words(t);
    }
}
