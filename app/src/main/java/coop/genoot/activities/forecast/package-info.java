/** What lies ahead of an Activity's money, by week or month, from documents only; other rooms bring what they know. */
@NamedInterface("forecast")
@org.jspecify.annotations.NullMarked
package coop.genoot.activities.forecast;

import org.springframework.modulith.NamedInterface;
