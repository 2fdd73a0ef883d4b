package coop.genoot.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders JTE templates: compiled with the code in production, re-read from the folder while developing. */
@Configuration(proxyBeanMethods = false)
class JtePages {
    @Bean
    TemplateEngine pageEngine(@Value("${genoot.templates:}") String folder) {
        var engine = folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(new gg.jte.resolve.DirectoryCodeResolver(Path.of(folder)), ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    ViewResolver jteViews(TemplateEngine pageEngine, WordsOf words, List<PageModel> contributions) {
        return new JteViews(pageEngine, words, contributions);
    }

    private record JteViews(TemplateEngine engine, WordsOf words, List<PageModel> contributions)
            implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            var template = name + ".jte";
            return name.contains(":") || !engine.hasTemplate(template) ? null : new JteView(this, template);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE + 100;
        }
    }

    private record JteView(JteViews views, String template) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var full = new HashMap<String, Object>();
            if (model != null) full.putAll(model);
            full.putIfAbsent("t", views.words().in(Languages.of(request)));
            views.contributions().forEach(contribution -> contribution.addTo(full, request));
            var output = new Utf8ByteOutput();
            views.engine().render(template, full, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            try (var body = response.getOutputStream()) {
                output.writeTo(body);
            }
        }
    }
}
