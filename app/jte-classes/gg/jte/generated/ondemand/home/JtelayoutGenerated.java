package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "home/layout.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,17,17,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,27,27,28,28,28,28,28,28,28,28,30,30,30,30,30,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,36,36,36,36,37,37,37,39,39,42,42,43,43,44,44,47,47,47,4,5,6,7,8,9,9,9,9};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtelayoutGenerated.class, "JtelayoutGenerated.bin", 21,7,1,13,1,2,6,14,1,23,1,31,44,5,13,1,6,25,7,1,15,1,1,10,13,78,8,1,1,9,48,51,6,12,88,6,12,63,23,7,8,34,17,36,27,9,15,1,1,17);
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
	private static final byte[] TEXT_PART_BINARY_35 = BINARY_CONTENT.get(35);
	private static final byte[] TEXT_PART_BINARY_36 = BINARY_CONTENT.get(36);
	private static final byte[] TEXT_PART_BINARY_37 = BINARY_CONTENT.get(37);
	private static final byte[] TEXT_PART_BINARY_38 = BINARY_CONTENT.get(38);
	private static final byte[] TEXT_PART_BINARY_39 = BINARY_CONTENT.get(39);
	private static final byte[] TEXT_PART_BINARY_40 = BINARY_CONTENT.get(40);
	private static final byte[] TEXT_PART_BINARY_41 = BINARY_CONTENT.get(41);
	private static final byte[] TEXT_PART_BINARY_42 = BINARY_CONTENT.get(42);
	private static final byte[] TEXT_PART_BINARY_43 = BINARY_CONTENT.get(43);
	private static final byte[] TEXT_PART_BINARY_44 = BINARY_CONTENT.get(44);
	private static final byte[] TEXT_PART_BINARY_45 = BINARY_CONTENT.get(45);
	private static final byte[] TEXT_PART_BINARY_46 = BINARY_CONTENT.get(46);
	private static final byte[] TEXT_PART_BINARY_47 = BINARY_CONTENT.get(47);
	private static final byte[] TEXT_PART_BINARY_48 = BINARY_CONTENT.get(48);
	private static final byte[] TEXT_PART_BINARY_49 = BINARY_CONTENT.get(49);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, String title, Content content, boolean two, boolean refused) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = frame.language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		var __jte_html_attribute_1 = frame.theme().attribute();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		gg.jte.generated.ondemand.home.JtepagestartGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, title, refused);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		var __jte_html_attribute_2 = frame.person() == null ? null : frame.person().id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			jteOutput.setContext("body", "data-person");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("body", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		var __jte_html_attribute_3 = frame.person() == null ? 0 : frame.sessionSeconds();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("body", "data-session-seconds");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("body", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(t.text("home.skip"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		gg.jte.generated.ondemand.home.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor, t, "/");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		var __jte_html_attribute_4 = t.text("home.menu");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("nav", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		for (var item : frame.menu()) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			var __jte_html_attribute_5 = item.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("a", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
			}
			var __jte_html_attribute_6 = item.current() ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("a", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(item.label());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
		if (!frame.plus().isEmpty()) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
			var __jte_html_attribute_7 = t.text("home.new.key");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
				jteOutput.setContext("button", "title");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("button", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(t.text("home.new"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
		gg.jte.generated.ondemand.home.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor, t, "/");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "search");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(t.text("home.search.invitation"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
		jteOutput.setContext("kbd", null);
		jteOutput.writeUserContent(t.text("home.key.ctrl"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "life-buoy");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_35);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(t.text("home.help"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_36);
		if (frame.person() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_37);
			gg.jte.generated.ondemand.home.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, frame.person().face(), false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_38);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(frame.person().face().name());
			if (!frame.person().brands().isEmpty()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_39);
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(frame.person().name());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_40);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_41);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(t.text("home.me"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_42);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_43);
		jteOutput.setContext("main", "class");
		jteOutput.writeUserContent(two ? "two" : "");
		jteOutput.setContext("main", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_44);
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_45);
		gg.jte.generated.ondemand.home.JtefootGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_46);
		gg.jte.generated.ondemand.home.JtephonebarGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_47);
		gg.jte.generated.ondemand.home.JtepersonmenuGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_48);
		gg.jte.generated.ondemand.home.JtepageendGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_49);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		boolean two = (boolean)params.getOrDefault("two", false);
		boolean refused = (boolean)params.getOrDefault("refused", false);
		render(jteOutput, jteHtmlInterceptor, frame, t, title, content, two, refused);
	}
}
