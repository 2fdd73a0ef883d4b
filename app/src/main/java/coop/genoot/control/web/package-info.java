@org.jspecify.annotations.NullMarked
package coop.genoot.control.web;
