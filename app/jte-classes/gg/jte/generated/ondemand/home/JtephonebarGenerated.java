package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtephonebarGenerated {
	public static final String JTE_NAME = "home/phone-bar.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,10,10,10,10,10,10,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,14,14,14,14,16,16,16,16,16,16,16,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,21,21,21,21,21,21,21,21,21,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,25,25,25,25,27,27,28,28,28,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtephonebarGenerated.class, "JtephonebarGenerated.bin", 18,13,1,2,3,7,1,15,1,1,5,1,65,27,16,1,3,7,1,15,1,1,5,61,77,13,1,6,25,7,1,19,13,7,8,17,73,13,1,6,25,7,1,15,1,1,10,39,22,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t) {
		if (frame.person() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			var __jte_html_attribute_0 = t.text("home.menu.phone");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			for (var item : frame.menuOnPhone().subList(0, Math.min(2, frame.menuOnPhone().size()))) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				var __jte_html_attribute_1 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				}
				var __jte_html_attribute_2 = item.current() ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(item.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			if (!frame.plus().isEmpty()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus");
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(t.text("home.new"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			for (var item : frame.menuOnPhone().subList(Math.min(2, frame.menuOnPhone().size()), frame.menuOnPhone().size())) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				var __jte_html_attribute_3 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				}
				var __jte_html_attribute_4 = item.current() ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(item.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "menu");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(t.text("home.more"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
			var __jte_html_attribute_5 = t.text("home.new");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("div", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
			for (var item : frame.plus()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
				var __jte_html_attribute_6 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(item.label());
				if (item.hint() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(item.hint());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_35);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_36);
			var __jte_html_attribute_7 = t.text("home.menu");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_37);
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("div", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_38);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_39);
			for (var item : frame.menu()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_40);
				var __jte_html_attribute_8 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_41);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_42);
				}
				var __jte_html_attribute_9 = item.current() ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_43);
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_9);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_44);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_45);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(item.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_46);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_47);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "life-buoy");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(t.text("home.help"));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_48);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_49);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, frame, t);
	}
}
