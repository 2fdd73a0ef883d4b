package gg.jte.generated.ondemand.home;
import coop.genoot.home.Draft;
import coop.genoot.home.Frame;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteformGenerated {
	public static final String JTE_NAME = "home/form.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,17,17,17,4,5,6,7,8,9,10,11,11,11,11};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteformGenerated.class, "JteformGenerated.bin", 18,1,9,1,9,1,5,1,10,1,21,13,1,21,1,18,1,19,1,2,20,7,1,8,1,1,1,33,8,1,1,1,9);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String action, Content content, String method, String id, boolean full, boolean files, Draft draft) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("form", "class");
		jteOutput.writeUserContent(full ? "full" : "");
		jteOutput.setContext("form", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		var __jte_html_attribute_0 = action;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		}
		var __jte_html_attribute_1 = method;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			jteOutput.setContext("form", "method");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		}
		var __jte_html_attribute_2 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			jteOutput.setContext("form", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		}
		var __jte_html_attribute_3 = files ? "multipart/form-data" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			jteOutput.setContext("form", "enctype");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		var __jte_html_attribute_4 = draft == null ? null : draft.id().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			jteOutput.setContext("form", "data-draft");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		}
		var __jte_html_attribute_5 = draft == null ? null : String.valueOf(draft.version());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			jteOutput.setContext("form", "data-draft-version");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		}
		var __jte_html_attribute_6 = draft == null ? null : draft.kind();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			jteOutput.setContext("form", "data-draft-kind");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		var __jte_html_attribute_7 = draft == null || draft.scope() == null ? null : draft.scope().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			jteOutput.setContext("form", "data-draft-scope");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("form", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
		if (!"get".equals(method)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
			var __jte_html_attribute_8 = frame.csrf().parameter();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
			}
			var __jte_html_attribute_9 = frame.csrf().token();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
		if (draft != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
			var __jte_html_attribute_10 = draft.id().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("input", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
		jteOutput.setContext("form", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String action = (String)params.get("action");
		Content content = (Content)params.get("content");
		String method = (String)params.getOrDefault("method", "post");
		String id = (String)params.getOrDefault("id", null);
		boolean full = (boolean)params.getOrDefault("full", false);
		boolean files = (boolean)params.getOrDefault("files", false);
		Draft draft = (Draft)params.getOrDefault("draft", null);
		render(jteOutput, jteHtmlInterceptor, frame, action, content, method, id, full, files, draft);
	}
}
