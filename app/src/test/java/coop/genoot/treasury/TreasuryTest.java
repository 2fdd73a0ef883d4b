package coop.genoot.treasury;

import coop.genoot.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test without the rooms above, on a real PostgreSQL: nobody answers to what this room tells. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"genoot.clock=adjustable", "genoot.bank-files.jobs=off"})
@TypeExcludeFilters(RoomsAbove.class)
@AutoConfigureMockMvc
@Import({ToldMoney.class, TreasuryWorld.Builder.class})
@ContextConfiguration(initializers = FreshDatabase.class)
@interface TreasuryTest {}
