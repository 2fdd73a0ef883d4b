package coop.genoot.demo;

import coop.genoot.platform.identity.MoreRoutes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The routes that exist in a demo only. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class DemoRoutes implements MoreRoutes {
    @Override
    public String matrix() {
        return """
                GET /demo/bank                      finance
                GET /demo/bank/{invoice}/statement  finance
                """;
    }
}
