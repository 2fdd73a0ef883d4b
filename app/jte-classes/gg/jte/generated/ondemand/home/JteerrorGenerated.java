package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JteerrorGenerated {
	public static final String JTE_NAME = "home/error.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,10,10,10,11,11,12,12,12,12,12,12,13,13,13,13,13,13,13,14,14,14,15,15,15,16,16,16,4,5,6,7,8,9,9,9,9};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteerrorGenerated.class, "JteerrorGenerated.bin", 20,5,8,5,11,13,22,13,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	private static final byte[] TEXT_PART_BINARY_8 = BINARY_CONTENT.get(8);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, String title, String text, Picture picture, String reference) {
		gg.jte.generated.ondemand.home.JteguestlayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text(title), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				gg.jte.generated.ondemand.home.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, picture);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(t.text(title));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(t.text(text));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
				if (reference != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
					jteOutput.setContext("strong", null);
					jteOutput.writeUserContent(t.text("home.broken.reference", reference));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.back-to-today"), "/", "", "house", null, null, false);
				gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.help"), "/help", "second", null, null, null, false);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			}
		}, null, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		String title = (String)params.get("title");
		String text = (String)params.get("text");
		Picture picture = (Picture)params.get("picture");
		String reference = (String)params.getOrDefault("reference", null);
		render(jteOutput, jteHtmlInterceptor, frame, t, title, text, picture, reference);
	}
}
