/**
 * Who is there: people, how they sign in, their sessions, and which route is open to whom. Every request gets its
 * actor here, once.
 */
@NamedInterface("identity")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.identity;

import org.springframework.modulith.NamedInterface;
