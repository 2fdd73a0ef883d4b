package coop.genoot;

import coop.genoot.platform.push.RecordedPush;
import coop.genoot.sales.SalesDoors;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test in the whole house on a real PostgreSQL. All such tests share one house and one database, so that they
 * start quickly: each makes its own people and Activities and relies on nothing that others made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "genoot.clock=adjustable")
@AutoConfigureMockMvc
@Import({SalesDoors.class, RecordedPush.class})
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface GenootTest {}
