/** What happened for somebody while they were away, and how they are told. */
@org.jspecify.annotations.NullMarked
package coop.genoot.home.news;
