package gg.jte.generated.ondemand.home;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteselectGenerated {
	public static final String JTE_NAME = "home/select.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,18,18,19,19,20,20,20,21,21,21,5,6,7,8,9,10,11,12,12,12,12};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteselectGenerated.class, "JteselectGenerated.bin", 41,5,1,7,1,15,1,19,1,2,17,9,1,8,8,1,9,1,10,10,7,1);
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
	private static final byte[] TEXT_PART_BINARY_19 = BINARY_CONTENT.get(19);
	private static final byte[] TEXT_PART_BINARY_20 = BINARY_CONTENT.get(20);
	private static final byte[] TEXT_PART_BINARY_21 = BINARY_CONTENT.get(21);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed, String name, String label, List<Option> options, String hint, String empty, boolean free) {
		gg.jte.generated.ondemand.home.JtefieldframeGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, name, label, hint, free, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				var __jte_html_attribute_0 = Typed.id(name);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
					jteOutput.setContext("select", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("select", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				}
				var __jte_html_attribute_1 = name;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					jteOutput.setContext("select", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("select", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				}
				var __jte_html_attribute_2 = typed.problem(name).isPresent() ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
					jteOutput.setContext("select", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("select", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				}
				var __jte_html_attribute_3 = typed.describedBy(name, hint);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					jteOutput.setContext("select", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("select", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				if (empty != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(empty);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				for (var option : options) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
					var __jte_html_attribute_4 = option.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("option", null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
					}
					var __jte_html_attribute_5 = typed.has(name, option.value());
					if (__jte_html_attribute_5) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(option.label());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "chevron-down");
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Option> options = (List<Option>)params.get("options");
		String hint = (String)params.getOrDefault("hint", null);
		String empty = (String)params.getOrDefault("empty", null);
		boolean free = (boolean)params.getOrDefault("free", false);
		render(jteOutput, jteHtmlInterceptor, t, typed, name, label, options, hint, empty, free);
	}
}
