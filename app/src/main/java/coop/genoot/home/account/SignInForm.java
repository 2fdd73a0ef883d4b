package coop.genoot.home.account;

import org.jspecify.annotations.Nullable;

/** What is typed on the sign-in page, and where the person wanted to go. */
public record SignInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String code,
        @Nullable String to,
        @Nullable String again) {
    @Override
    public String email() {
        return email == null ? "" : email;
    }

    @Override
    public String password() {
        return password == null ? "" : password;
    }

    @Override
    public String code() {
        return code == null ? "" : code;
    }

    boolean isAgain() {
        return "yes".equals(again);
    }

    /** A page of this house only: an address that leads elsewhere is the first page. */
    String target() {
        var leadsHere = to != null && to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !to.startsWith("/sign-in");
        return leadsHere ? to : "/";
    }
}
