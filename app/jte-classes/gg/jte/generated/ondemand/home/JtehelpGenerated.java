package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtehelpGenerated {
	public static final String JTE_NAME = "home/help.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,2,2,2,2,2,4,4,5,5,5,5,5,5,6,6,7,7,7,7,7,7,8,8,9,9,9,2,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtehelpGenerated.class, "JtehelpGenerated.bin", 1,1,1,1,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t) {
		if (frame.person() == null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			gg.jte.generated.ondemand.home.JteguestlayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("home.help.long"), new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					gg.jte.generated.ondemand.home.JtehelptextGenerated.render(jteOutput, jteHtmlInterceptor, t);
				}
			}, null, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		} else {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("home.help.long"), new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					gg.jte.generated.ondemand.home.JtehelptextGenerated.render(jteOutput, jteHtmlInterceptor, t);
				}
			}, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, frame, t);
	}
}
