package coop.genoot.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Adds to the model of every page what the page's frame needs; implemented above the platform. */
public interface PageModel {
    void addTo(Map<String, Object> model, HttpServletRequest request);
}
