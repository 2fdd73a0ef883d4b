package gg.jte.generated.ondemand.home;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtefieldframeGenerated {
	public static final String JTE_NAME = "home/field-frame.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,11,11,12,12,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,19,19,19,4,5,6,7,8,9,10,10,10,10};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtefieldframeGenerated.class, "JtefieldframeGenerated.bin", 1,41,6,1,1,21,8,9,20,7,4,1,21,8,33,9,11,1,8);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed, String name, String label, String hint, boolean free, Content content) {
		var id = Typed.id(name);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var problem = typed.problem(name).orElse(null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		if (free) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text("home.not-needed"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		if (hint != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		if (problem != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-alert");
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text("home.error"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text(problem.key(), problem.values().toArray()));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", null);
		boolean free = (boolean)params.getOrDefault("free", false);
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, t, typed, name, label, hint, free, content);
	}
}
