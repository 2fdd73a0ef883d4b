package gg.jte.generated.ondemand.home;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtechoiceGenerated {
	public static final String JTE_NAME = "home/choice.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,14,14,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,24,24,24,5,6,7,8,9,10,11,12,13,13,13,13};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtechoiceGenerated.class, "JtechoiceGenerated.bin", 1,25,1,5,1,14,19,1,10,21,8,10,25,7,4,1,26,8,33,9,11,1,33,7,1,7,1,8,1,8,7,7,8,16,13);
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
	private static final byte[] TEXT_PART_BINARY_22 = BINARY_CONTENT.get(22);
	private static final byte[] TEXT_PART_BINARY_23 = BINARY_CONTENT.get(23);
	private static final byte[] TEXT_PART_BINARY_24 = BINARY_CONTENT.get(24);
	private static final byte[] TEXT_PART_BINARY_25 = BINARY_CONTENT.get(25);
	private static final byte[] TEXT_PART_BINARY_26 = BINARY_CONTENT.get(26);
	private static final byte[] TEXT_PART_BINARY_27 = BINARY_CONTENT.get(27);
	private static final byte[] TEXT_PART_BINARY_28 = BINARY_CONTENT.get(28);
	private static final byte[] TEXT_PART_BINARY_29 = BINARY_CONTENT.get(29);
	private static final byte[] TEXT_PART_BINARY_30 = BINARY_CONTENT.get(30);
	private static final byte[] TEXT_PART_BINARY_31 = BINARY_CONTENT.get(31);
	private static final byte[] TEXT_PART_BINARY_32 = BINARY_CONTENT.get(32);
	private static final byte[] TEXT_PART_BINARY_33 = BINARY_CONTENT.get(33);
	private static final byte[] TEXT_PART_BINARY_34 = BINARY_CONTENT.get(34);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed, String name, String label, List<Option> options, String hint, boolean many, boolean inline, boolean free) {
		var id = Typed.id(name);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var problem = typed.problem(name).orElse(null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		jteOutput.setContext("fieldset", "class");
		jteOutput.writeUserContent(inline ? "inline" : "");
		jteOutput.setContext("fieldset", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("fieldset", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		var __jte_html_attribute_1 = typed.describedBy(name, hint);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			jteOutput.setContext("fieldset", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(label);
		if (free) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text("home.not-needed"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		if (hint != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
		if (problem != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-alert");
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text("home.error"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text(problem.key(), problem.values().toArray()));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
		for (var option : options) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
			var __jte_html_attribute_2 = many ? "checkbox" : "radio";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
				jteOutput.setContext("input", "type");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
			}
			var __jte_html_attribute_3 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
			}
			var __jte_html_attribute_4 = option.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
			}
			var __jte_html_attribute_5 = typed.has(name, option.value());
			if (__jte_html_attribute_5) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(option.label());
			if (option.hint() != null) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(option.hint());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Option> options = (List<Option>)params.get("options");
		String hint = (String)params.getOrDefault("hint", null);
		boolean many = (boolean)params.getOrDefault("many", false);
		boolean inline = (boolean)params.getOrDefault("inline", false);
		boolean free = (boolean)params.getOrDefault("free", false);
		render(jteOutput, jteHtmlInterceptor, t, typed, name, label, options, hint, many, inline, free);
	}
}
