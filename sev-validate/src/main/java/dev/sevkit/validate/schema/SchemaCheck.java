package dev.sevkit.validate.schema;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.schema.DomainSchema;
import dev.sevkit.model.schema.SchemaViolation;
import dev.sevkit.model.schema.SchemaViolation.Kind;
import dev.sevkit.model.sev.Spelling;
import dev.sevkit.validate.DocumentCheck;
import dev.sevkit.validate.Effect;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What libvirt's schema does not allow in a domain, as findings. Every domain is judged, with
 * launchSecurity or without. Immutable and thread-safe.
 */
public final class SchemaCheck implements DocumentCheck {

  /** What its findings say of themselves. */
  public static final RuleInfo INFO =
      RuleInfo.named("schema-violation")
          .summary("domain is not valid by libvirt's schema")
          .severity(Severity.ERROR)
          .effect(Effect.REFUSED)
          .remedy("correct it, or check with the schema of the libvirt it is meant for")
          .since("0.1.0")
          .source("libvirt, src/conf/schemas/domain.rng; RELAX NG specification, ISO/IEC 19757-2");

  private static final int MOST_NAMES = 12;
  private static final int LONGEST_VALUE = 60;

  private final DomainSchema schema;

  /** A check against a schema. */
  public SchemaCheck(DomainSchema schema) {
    this.schema = schema;
  }

  /** The page of {@code schema-violation}, in Markdown. */
  public static String page() {
    try (InputStream page = SchemaCheck.class.getResourceAsStream(INFO.id() + ".md")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + INFO.id() + " cannot be read", e);
    }
  }

  /** {@link #INFO}. */
  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What the schema does not allow in a domain, by place. */
  @Override
  public List<Finding> findings(DomainXml document) {
    return schema.validate(document).stream().map(this::finding).toList();
  }

  private Finding finding(SchemaViolation violation) {
    Finding finding =
        INFO.at(violation.location()).detail(violation.message()).help(help(violation.kind()));
    String expected = expected(violation);
    finding = expected.isEmpty() ? finding : finding.expected(expected);
    return violation.kind() == Kind.VALUE && violation.found().isPresent()
        ? finding.found(shortened(violation.found().get()))
        : finding;
  }

  /** The schema is named each time: a domain may be newer than it. */
  private String help(Kind kind) {
    String advice =
        kind == Kind.FOREIGN
            ? "an element of another namespace belongs into <metadata>"
            : "correct it";
    return "%s; if it is newer than the schema in %s, name a newer one with --schema=DIR"
        .formatted(advice, schema.folder());
  }

  /** The name that was meant, else the names possible, unless the message says them. */
  private static String expected(SchemaViolation violation) {
    List<String> names = violation.kind() == Kind.FOREIGN ? List.of() : violation.expected();
    if (names.stream().allMatch(name -> violation.message().contains("\"" + name + "\""))) {
      return "";
    }
    return violation
        .found()
        .flatMap(name -> Spelling.nearest(name, names))
        .orElseGet(() -> alternatives(names));
  }

  /** Nothing where there are so many that a reader learns nothing from them. */
  private static String alternatives(List<String> names) {
    if (names.size() > MOST_NAMES) {
      return "";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
  }
}
