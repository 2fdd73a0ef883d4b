package gg.jte.generated.ondemand.home;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtesigninagainGenerated {
	public static final String JTE_NAME = "home/sign-in-again.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,4,4,4,5,5,5,7,7,7,7,7,8,8,8,9,9,9,10,10,10,10,10,10,13,13,13,2,2,2,2};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtesigninagainGenerated.class, "JtesigninagainGenerated.bin", 110,9,109,6,70,164,164,80,29);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	private static final byte[] TEXT_PART_BINARY_8 = BINARY_CONTENT.get(8);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(t.text("home.again.title"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(t.text("home.again.text"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-alert");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(t.text("home.again.wrong"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(t.text("home.again.email"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(t.text("home.again.password"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(t.text("home.again.go"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(t.text("home.again.other"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, t);
	}
}
