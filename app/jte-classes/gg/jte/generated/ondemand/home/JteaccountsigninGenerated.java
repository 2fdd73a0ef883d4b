package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.home.account.SignInPage;
import coop.genoot.platform.Words;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JteaccountsigninGenerated {
	public static final String JTE_NAME = "home/account-sign-in.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,6,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,11,11,12,12,12,14,14,14,15,15,15,15,15,15,16,16,16,17,17,17,17,17,17,17,17,17,18,18,19,19,20,20,21,21,21,23,23,23,23,23,24,24,24,25,25,25,8,9,10,10,10,10};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteaccountsigninGenerated.class, "JteaccountsigninGenerated.bin", 1,32,6,48,6,1,31,8,1,2,1,22,7,29,17,11,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	private static final byte[] TEXT_PART_BINARY_8 = BINARY_CONTENT.get(8);
	private static final byte[] TEXT_PART_BINARY_9 = BINARY_CONTENT.get(9);
	private static final byte[] TEXT_PART_BINARY_10 = BINARY_CONTENT.get(10);
	private static final byte[] TEXT_PART_BINARY_11 = BINARY_CONTENT.get(11);
	private static final byte[] TEXT_PART_BINARY_12 = BINARY_CONTENT.get(12);
	private static final byte[] TEXT_PART_BINARY_13 = BINARY_CONTENT.get(13);
	private static final byte[] TEXT_PART_BINARY_14 = BINARY_CONTENT.get(14);
	private static final byte[] TEXT_PART_BINARY_15 = BINARY_CONTENT.get(15);
	private static final byte[] TEXT_PART_BINARY_16 = BINARY_CONTENT.get(16);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, SignInPage page) {
		var typed = Typed.of(Map.of("email", page.email()));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		gg.jte.generated.ondemand.home.JteguestlayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("platform.sign-in.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(t.text("platform.sign-in.title"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				if (!page.problem().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					gg.jte.generated.ondemand.home.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, Tone.PROBLEM, page.problem(), null, null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/sign-in", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
						var __jte_html_attribute_0 = page.target();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_0);
							jteOutput.setContext("input", null);
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
						gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "email", t.text("platform.sign-in.email"), null, "email", "username", null, null, null, null, 0, false, false, false, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
						gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "password", t.text("platform.sign-in.password"), null, "password", "current-password", null, null, null, null, 0, false, false, false, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
						gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("platform.sign-in.enter"), "", "log-in", "submit", null, null, null, null, null, null, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
					}
				}, "post", null, false, false, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				gg.jte.generated.ondemand.home.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, Picture.DOOR);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(t.text("home.motto"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			}
		}, null, false, true, !page.problem().isEmpty());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		SignInPage page = (SignInPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
