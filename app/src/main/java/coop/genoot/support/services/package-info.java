/** What support teams offer and who works for it: whom to ask what. It knows no request. */
@NamedInterface("services")
@org.jspecify.annotations.NullMarked
package coop.genoot.support.services;

import org.springframework.modulith.NamedInterface;
