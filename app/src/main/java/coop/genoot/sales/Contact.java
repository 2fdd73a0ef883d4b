package coop.genoot.sales;

/** Somebody who works for a client. What is not known is empty. */
public record Contact(String name, String role, String mail, String phone) {}
