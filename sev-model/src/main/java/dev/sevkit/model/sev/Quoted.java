package dev.sevkit.model.sev;

/** Foreign text made fit for a message: in quotes, shortened, without control characters. */
public final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  /** Quotes at most the first 40 characters; what a terminal would act on becomes '?'. */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().limit(LONGEST).forEach(c -> quoted.append(isPrintable(c) ? (char) c : '?'));
    return quoted.append(text.length() > LONGEST ? "...\"" : "\"").toString();
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate((char) c)
        && Character.getType(c) != Character.FORMAT;
  }
}
