package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.home.web.TodayPage;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtetodayGenerated {
	public static final String JTE_NAME = "home/today.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,8,8,8,9,9,9,10,10,11,11,11,12,12,13,13,14,14,15,15,15,16,16,17,17,18,18,19,19,20,20,20,21,21,22,22,23,23,24,24,24,24,24,24,25,25,26,26,26,27,27,27,5,6,7,7,7,7};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtetodayGenerated.class, "JtetodayGenerated.bin", 26,6,19,7,1,26,1,1,7,1,26,1,1,7,1,1,1,1,1);
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
	private static final byte[] TEXT_PART_BINARY_17 = BINARY_CONTENT.get(17);
	private static final byte[] TEXT_PART_BINARY_18 = BINARY_CONTENT.get(18);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, TodayPage page) {
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("home.today"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(t.text("home.today"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				for (var piece : page.across()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
					jteOutput.setContext("div", null);
					jteOutput.writeUserContent(page.drawn(piece, frame, t));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				if (!page.left().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
					for (var piece : page.left()) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
						jteOutput.setContext("div", null);
						jteOutput.writeUserContent(page.drawn(piece, frame, t));
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				if (!page.right().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					for (var piece : page.right()) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
						jteOutput.setContext("div", null);
						jteOutput.writeUserContent(page.drawn(piece, frame, t));
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				if (page.pieces().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
					gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, null, null, "wide", null, new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							gg.jte.generated.ondemand.home.JteemptystateGenerated.render(jteOutput, jteHtmlInterceptor, Picture.DOOR, t.text("home.welcome.title"), t.text("home.welcome.text"), null);
						}
					});
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			}
		}, page.hasTwoColumns(), false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		TodayPage page = (TodayPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
