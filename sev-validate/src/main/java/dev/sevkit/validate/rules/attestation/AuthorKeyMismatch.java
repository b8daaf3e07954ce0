package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * authorKey and idAuth disagree on whether there is an author key: the firmware is told to check a
 * key that is not there, or not to check one that is.
 */
public final class AuthorKeyMismatch implements Rule {

  private static final String AUTHOR_KEY = "authorKey";

  private static final RuleInfo INFO =
      RuleInfo.named("author-key-mismatch")
          .summary("authorKey is not what idAuth holds")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .appliesTo(SEV_SNP)
          .remedy("make authorKey and idAuth agree")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, authorKey; Linux arch/x86/kvm/svm/sev.c,"
                  + " snp_launch_finish");

  /** The rule. */
  public AuthorKeyMismatch() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().map(element -> element.node()).stream()
        .flatMap(
            element ->
                switch (element.value(AUTHOR_KEY).orElse("no")) {
                  case "yes" -> without(context, element).stream();
                  case "no" -> unused(context, element).stream();
                  default -> Stream.empty();
                });
  }

  private static Optional<Finding> without(LaunchContext context, ElementNode element) {
    boolean absent = context.launchSecurityChild("idAuth").isEmpty();
    boolean empty = IdAuthentication.of(context).filter(auth -> !auth.hasAuthorKey()).isPresent();
    return absent || empty
        ? Optional.of(
            INFO.at(place(element))
                .detail(
                    absent
                        ? "there is no idAuth, which would hold the author key"
                        : "idAuth has no author key")
                .fix(set(element, "no", "if the ID key is to sign alone")))
        : Optional.empty();
  }

  /** Without an ID block nothing reads idAuth, whatever it holds. */
  private static Optional<Finding> unused(LaunchContext context, ElementNode element) {
    return IdAuthentication.of(context)
        .filter(IdAuthentication::hasAuthorKey)
        .filter(auth -> context.launchSecurityChild("idBlock").isPresent())
        .map(
            auth ->
                INFO.at(place(element))
                    .severity(WARNING)
                    .detail("idAuth has an author key, which is not checked or reported")
                    .fix(set(element, "yes", "if attestation reports are to name the author key")));
  }

  private static SourceLocation place(ElementNode element) {
    return element
        .attribute(AUTHOR_KEY)
        .map(attribute -> attribute.location())
        .orElseGet(element::startTagLocation);
  }

  private static Fix set(ElementNode element, String value, String condition) {
    return Fix.unsafe(
        "set authorKey to '%s', %s".formatted(value, condition),
        ElementEdits.setAttribute(element, AUTHOR_KEY, value));
  }
}
