package coop.genoot.home.account;

/**
 * What the sign-in page shows.
 *
 * @param problem the sentence that says why it did not work, or empty
 */
public record SignInPage(String email, String target, String problem, String formToken) {}
