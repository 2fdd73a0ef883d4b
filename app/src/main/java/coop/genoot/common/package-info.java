/**
 * Small values that every room speaks: money, rates, numbers with check digits, languages, typed ids, refusals. No
 * service, no framework, no clock: what stands here is true without a database.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Common",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package coop.genoot.common;
