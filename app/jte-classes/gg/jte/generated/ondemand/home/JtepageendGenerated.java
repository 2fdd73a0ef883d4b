package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtepageendGenerated {
	public static final String JTE_NAME = "home/page-end.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,11,11,13,13,13,14,14,14,15,15,15,17,17,18,18,18,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtepageendGenerated.class, "JtepageendGenerated.bin", 219,13,1,14,1,12,1,17,1,17,1,16,1,17,1,19,1,15,1,14,1,15,1,12,1,13,1,8,1,1,114,9,73,26,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = t.text("home.saved", "#");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("div", "data-saved");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		var __jte_html_attribute_1 = t.text("home.saving");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("div", "data-saving");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		var __jte_html_attribute_2 = t.text("home.saved.here");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("div", "data-here");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		var __jte_html_attribute_3 = t.text("home.not-saved");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			jteOutput.setContext("div", "data-not-saved");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		var __jte_html_attribute_4 = t.text("home.draft.elsewhere");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("div", "data-elsewhere");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		}
		var __jte_html_attribute_5 = t.text("home.draft.restored");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			jteOutput.setContext("div", "data-restored");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		}
		var __jte_html_attribute_6 = t.text("home.draft.keep-mine");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			jteOutput.setContext("div", "data-keep-mine");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		}
		var __jte_html_attribute_7 = t.text("home.draft.take-theirs");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			jteOutput.setContext("div", "data-take-theirs");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		var __jte_html_attribute_8 = t.text("home.again.title");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			jteOutput.setContext("div", "data-sign-in");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
		}
		var __jte_html_attribute_9 = t.text("home.failed");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
			jteOutput.setContext("div", "data-failed");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
		}
		var __jte_html_attribute_10 = t.text("home.line.removed");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
			jteOutput.setContext("div", "data-removed");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
		}
		var __jte_html_attribute_11 = t.text("home.undo");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
			jteOutput.setContext("div", "data-undo");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
		}
		var __jte_html_attribute_12 = t.text("home.close");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
			jteOutput.setContext("div", "data-close");
			jteOutput.writeUserContent(__jte_html_attribute_12);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
		if (frame.person() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
			gg.jte.generated.ondemand.home.JtepaletteGenerated.render(jteOutput, jteHtmlInterceptor, t);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
			gg.jte.generated.ondemand.home.JtesigninagainGenerated.render(jteOutput, jteHtmlInterceptor, t);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(t.text("home.session.title"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(t.text("home.session.text"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(t.text("home.session.stay"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, frame, t);
	}
}
