package gg.jte.generated.ondemand.activities;
import coop.genoot.activities.web.MoneyPicture;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtetodaymoneyGenerated {
	public static final String JTE_NAME = "activities/today-money.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,8,8,8,9,9,9,10,10,10,11,11,12,12,12,13,13,14,14,15,15,15,16,16,18,18,19,19,20,20,22,22,23,23,24,24,25,25,25,26,26,26,5,6,7,7,7,7};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtetodaymoneyGenerated.class, "JtetodaymoneyGenerated.bin", 5,40,5,4,24,5,11,13,23,1,1,27,5,1,1,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, MoneyPicture money) {
		gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, null, null, "hero wide", null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(t.text("activities.money.title", money.activity()));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(money.free());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				if (money.empty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(t.text("activities.money.nothing-yet"));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
					gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.money.first-quote"), "/quotes/new", "", null, null, null, false);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(money.ifPaid());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					gg.jte.generated.ondemand.home.JteladderGenerated.render(jteOutput, jteHtmlInterceptor, money.ladder(), false);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
					for (var figure : money.figures()) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
						gg.jte.generated.ondemand.home.JtefigureGenerated.render(jteOutput, jteHtmlInterceptor, t, figure, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
					gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.money.see-account"), money.account(), "", null, null, null, false);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				gg.jte.generated.ondemand.home.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, Picture.HERO);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		MoneyPicture money = (MoneyPicture)params.get("money");
		render(jteOutput, jteHtmlInterceptor, frame, t, money);
	}
}
