package coop.genoot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** One home for a shared enterprise. */
// Rooms choose their words freely: two may have a class of the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Genoot")
public class Genoot {
    public static void main(String[] arguments) throws Exception {
        Launch.from(arguments).run();
    }

    static SpringApplication application() {
        var application = new SpringApplication(Genoot.class);
        application.setRegisterShutdownHook(false);
        return application;
    }
}
