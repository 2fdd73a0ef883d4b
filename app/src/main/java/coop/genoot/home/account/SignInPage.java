package coop.genoot.home.account;

/**
 * What the sign-in page shows.
 *
 * @param problem the sentence that says why it did not work, or empty
 * @param again whether somebody signed in must show once more that it is they
 */
public record SignInPage(String email, String target, String problem, boolean again) {}
