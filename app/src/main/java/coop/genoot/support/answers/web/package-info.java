/** The map "for this question, go there", what is proposed while somebody types, and the administrator's form. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.answers.web;
