package gg.jte.generated.ondemand.home;
import coop.genoot.home.Figure;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtefigureGenerated {
	public static final String JTE_NAME = "home/figure.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,8,8,8,9,9,9,9,10,10,10,10,10,10,11,11,11,12,12,12,3,4,5,5,5,5};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtefigureGenerated.class, "JtefigureGenerated.bin", 36,16,1,21,1,27,2,34,17,4,5,1,3,4,1,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Figure figure, boolean big) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = figure.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("button", "popovertarget");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(figure.label());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-question-mark");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(big ? "big" : "");
		jteOutput.setContext("span", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(figure.amount());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(t.text("home.why"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		gg.jte.generated.ondemand.home.JtedialogGenerated.render(jteOutput, jteHtmlInterceptor, t, figure.id(), figure.label() + ": " + figure.amount(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(figure.sentence());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
				if (!figure.sums().isEmpty()) {
					gg.jte.generated.ondemand.home.JtesumsGenerated.render(jteOutput, jteHtmlInterceptor, figure.sums());
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				if (figure.more() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
					gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, figure.more().label(), figure.more().href(), "second", null, null, null, true);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Figure figure = (Figure)params.get("figure");
		boolean big = (boolean)params.getOrDefault("big", false);
		render(jteOutput, jteHtmlInterceptor, t, figure, big);
	}
}
