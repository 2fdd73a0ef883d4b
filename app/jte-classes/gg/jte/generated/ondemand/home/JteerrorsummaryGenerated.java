package gg.jte.generated.ondemand.home;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JteerrorsummaryGenerated {
	public static final String JTE_NAME = "home/error-summary.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,7,7,7,7,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,14,14,15,15,15,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteerrorsummaryGenerated.class, "JteerrorsummaryGenerated.bin", 71,11,5,10,2,4,6,14,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	private static final byte[] TEXT_PART_BINARY_8 = BINARY_CONTENT.get(8);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed) {
		if (typed.isRefused()) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-alert");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(t.plural("home.problems", typed.problems().size()));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			for (var problem : typed.problems()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				if (problem.field().isEmpty()) {
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(t.text(problem.key(), problem.values().toArray()));
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(Typed.id(problem.field()));
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(t.text(problem.key(), problem.values().toArray()));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		render(jteOutput, jteHtmlInterceptor, t, typed);
	}
}
