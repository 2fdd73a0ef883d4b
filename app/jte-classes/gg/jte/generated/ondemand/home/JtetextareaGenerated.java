package gg.jte.generated.ondemand.home;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtetextareaGenerated {
	public static final String JTE_NAME = "home/text-area.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,13,13,13,14,14,14,3,4,5,6,7,8,9,9,9,9};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtetextareaGenerated.class, "JtetextareaGenerated.bin", 24,5,1,7,1,7,1,15,1,19,1,2,12,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed, String name, String label, String hint, boolean free, int rows) {
		gg.jte.generated.ondemand.home.JtefieldframeGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, name, label, hint, free, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				var __jte_html_attribute_0 = Typed.id(name);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
					jteOutput.setContext("textarea", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("textarea", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				}
				var __jte_html_attribute_1 = name;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					jteOutput.setContext("textarea", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("textarea", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				}
				var __jte_html_attribute_2 = rows;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
					jteOutput.setContext("textarea", "rows");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("textarea", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				}
				var __jte_html_attribute_3 = typed.problem(name).isPresent() ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					jteOutput.setContext("textarea", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("textarea", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				var __jte_html_attribute_4 = typed.describedBy(name, hint);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
					jteOutput.setContext("textarea", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("textarea", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				jteOutput.setContext("textarea", null);
				jteOutput.writeUserContent(typed.value(name));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String hint = (String)params.getOrDefault("hint", null);
		boolean free = (boolean)params.getOrDefault("free", false);
		int rows = (int)params.getOrDefault("rows", 3);
		render(jteOutput, jteHtmlInterceptor, t, typed, name, label, hint, free, rows);
	}
}
