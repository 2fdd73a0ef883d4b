package gg.jte.generated.ondemand.home;
import coop.genoot.home.Picture;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteemptystateGenerated {
	public static final String JTE_NAME = "home/empty-state.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,3,4,5,6,6,6,6};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteemptystateGenerated.class, "JteemptystateGenerated.bin", 19,4,8,4,21,6,7);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Picture picture, String title, String text, Content content) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		gg.jte.generated.ondemand.home.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, picture);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		if (content != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(content);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Picture picture = (Picture)params.get("picture");
		String title = (String)params.get("title");
		String text = (String)params.get("text");
		Content content = (Content)params.getOrDefault("content", null);
		render(jteOutput, jteHtmlInterceptor, picture, title, text, content);
	}
}
