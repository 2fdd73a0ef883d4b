package coop.genoot.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sentences of all rooms: one bundle a room, one file a language. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static String[] bundles() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        return Arrays.stream(files)
                .map(file ->
                        "messages/" + Objects.requireNonNull(file.getFilename()).replace("_en.properties", ""))
                .sorted()
                .toArray(String[]::new);
    }
}
