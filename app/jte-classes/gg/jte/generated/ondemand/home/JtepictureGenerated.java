package gg.jte.generated.ondemand.home;
import coop.genoot.home.Picture;
@SuppressWarnings("unchecked")
public final class JtepictureGenerated {
	public static final String JTE_NAME = "home/picture.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,2,2,2,2};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtepictureGenerated.class, "JtepictureGenerated.bin", 1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Picture picture) {
		if (picture == Picture.HERO) {
			gg.jte.generated.ondemand.home.pictures.JteheroGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.QUOTES) {
			gg.jte.generated.ondemand.home.pictures.JtequotesGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.INVOICES) {
			gg.jte.generated.ondemand.home.pictures.JteinvoicesGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.CLIENTS) {
			gg.jte.generated.ondemand.home.pictures.JteclientsGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.BANK) {
			gg.jte.generated.ondemand.home.pictures.JtebankGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.PARTY) {
			gg.jte.generated.ondemand.home.pictures.JtepartyGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.LOST) {
			gg.jte.generated.ondemand.home.pictures.JtelostGenerated.render(jteOutput, jteHtmlInterceptor);
		} else if (picture == Picture.BROKEN) {
			gg.jte.generated.ondemand.home.pictures.JtebrokenGenerated.render(jteOutput, jteHtmlInterceptor);
		} else {
			gg.jte.generated.ondemand.home.pictures.JtedoorGenerated.render(jteOutput, jteHtmlInterceptor);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Picture picture = (Picture)params.get("picture");
		render(jteOutput, jteHtmlInterceptor, picture);
	}
}
