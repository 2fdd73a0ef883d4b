package gg.jte.generated.ondemand.home;
import coop.genoot.home.Tone;
@SuppressWarnings("unchecked")
public final class JtestatustagGenerated {
	public static final String JTE_NAME = "home/status-tag.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,5,5,5,5,5,5,5,5,5,6,6,6,2,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtestatustagGenerated.class, "JtestatustagGenerated.bin", 17,2,8);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Tone tone, String text, String icon) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(tone.css());
		jteOutput.setContext("span", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon == null ? tone.icon() : icon);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Tone tone = (Tone)params.get("tone");
		String text = (String)params.get("text");
		String icon = (String)params.getOrDefault("icon", null);
		render(jteOutput, jteHtmlInterceptor, tone, text, icon);
	}
}
