package coop.genoot.home.account;

import coop.genoot.home.Typed;
import coop.genoot.platform.secondstep.SecondSteps;
import io.nayuki.qrcodegen.QrCode;

/**
 * The secret for an app: as a picture to scan, a link for the phone itself, and letters to type.
 *
 * @param size how many squares wide the picture is, its white border included
 * @param squares the dark squares as the path of a drawing
 * @param compulsory whether nothing else opens before it is on
 */
public record SecondStepPage(
        String letters, String address, int size, String squares, boolean compulsory, Typed typed) {
    private static final int BORDER = 4;

    static SecondStepPage of(SecondSteps.Secret secret, boolean compulsory, Typed typed) {
        var code = QrCode.encodeText(secret.address(), QrCode.Ecc.MEDIUM);
        var squares = new StringBuilder();
        for (int row = 0; row < code.size; row++)
            for (int column = 0; column < code.size; column++)
                if (code.getModule(column, row))
                    squares.append("M%d %dh1v1h-1z".formatted(column + BORDER, row + BORDER));
        var inFours = secret.letters().replaceAll("(.{4})(?!$)", "$1 ");
        return new SecondStepPage(
                inFours, secret.address(), code.size + 2 * BORDER, squares.toString(), compulsory, typed);
    }
}
