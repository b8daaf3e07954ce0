package dev.sevkit.validate.rules.internal;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Spelling;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fixes that give the guest policy another value. They are unsafe where the guest owner made
 * something for exactly the present one: the firmware refuses a session or an ID block under
 * another policy.
 */
public final class PolicyFix {

  private PolicyFix() {}

  /**
   * A change of the policy that protects no less than before.
   *
   * @param description what changes, in words
   * @return safe unless something was made for the present policy; then the description says so
   */
  public static Fix strengthening(LaunchContext context, String description, List<TextEdit> edits) {
    return isBound(context)
        ? Fix.unsafe(description + consequence(context), edits)
        : Fix.safe(description, edits);
  }

  /**
   * A change of the policy that its author must want.
   *
   * @param description what changes, and what the author has to decide
   * @return unsafe; if something was made for the present policy, the description says so
   */
  public static Fix proposal(LaunchContext context, String description, List<TextEdit> edits) {
    return Fix.unsafe(description + consequence(context), edits);
  }

  /**
   * Whether launchSecurity has no policy. A misspelt one counts as present: to add another would
   * leave two once the name is corrected.
   */
  public static boolean isAbsent(ElementNode launchSecurity) {
    return launchSecurity.children().stream()
        .noneMatch(child -> Spelling.nearest(child.name(), List.of("policy")).isPresent());
  }

  /** Writes another value into a policy element, with {@code 0x} and leading zeros as there. */
  public static List<TextEdit> set(ElementNode policy, long value) {
    return ElementEdits.setText(policy, like(policy.text().strip(), value));
  }

  /** A value in hexadecimal; as many digits as the present text if that has leading zeros. */
  public static String like(String present, long value) {
    String digits = Long.toHexString(value);
    int width =
        HexNumber.parse(present)
            .map(number -> number.withPrefix().written().substring(2))
            .filter(written -> written.startsWith("0"))
            .map(String::length)
            .orElse(0);
    return "0x" + "0".repeat(Math.max(0, Math.min(width, 16) - digits.length())) + digits;
  }

  private static boolean isBound(LaunchContext context) {
    return madeForThePolicy(context).findAny().isPresent();
  }

  private static Stream<String> madeForThePolicy(LaunchContext context) {
    Stream<String> names =
        context.is(SevType.SEV_SNP) ? Stream.of("idBlock") : Stream.of("dhCert", "session");
    return names.filter(name -> context.launchSecurityChild(name).isPresent());
  }

  private static String consequence(LaunchContext context) {
    List<String> elements = madeForThePolicy(context).map(name -> "<" + name + ">").toList();
    if (elements.isEmpty()) {
      return "";
    }
    return " (invalidates the %s unless %s %s made for that policy)"
        .formatted(
            context.is(SevType.SEV_SNP) ? "ID block" : "launch session",
            String.join(" and ", elements),
            elements.size() == 1 ? "was" : "were");
  }
}
