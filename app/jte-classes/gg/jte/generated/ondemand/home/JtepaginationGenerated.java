package gg.jte.generated.ondemand.home;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtepaginationGenerated {
	public static final String JTE_NAME = "home/pagination.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,2,2,2,2,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,2,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtepaginationGenerated.class, "JtepaginationGenerated.bin", 19,13,1,7,13,14,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, String newer, String older) {
		if (newer != null || older != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			var __jte_html_attribute_0 = t.text("home.pages");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			if (newer != null) {
				gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.newer"), newer, "second", "arrow-left", null, null, true);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			if (older != null) {
				gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.older"), older, "second", "arrow-right", null, null, true);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		String newer = (String)params.getOrDefault("newer", null);
		String older = (String)params.getOrDefault("older", null);
		render(jteOutput, jteHtmlInterceptor, t, newer, older);
	}
}
