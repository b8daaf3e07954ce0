package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A launch blob is an example copied from a document: libvirt defines the domain and its launch
 * fails.
 */
public final class LaunchBlobPlaceholder implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-blob-placeholder")
          .summary("launch blob is an example from a document")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("put your own blob there, made for this launch, or delete the element")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 4; libvirt formatdomain, Launch Security");

  /** The rule. */
  public LaunchBlobPlaceholder() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Arrays.stream(SevBlob.values())
        .map(blob -> context.launchSecurityChild(blob.element()))
        .flatMap(Optional::stream)
        .flatMap(LaunchBlobPlaceholder::finding);
  }

  private static Stream<Finding> finding(ElementNode element) {
    return DocumentedPlaceholders.documentOf(element.text()).stream()
        .map(
            document ->
                INFO.at(element)
                    .detail(element.name() + " is as printed in " + document)
                    .found(element.text().strip())
                    .fix(delete(element)));
  }

  private static Fix delete(ElementNode element) {
    return Fix.unsafe(
        "delete the example in %s; the guest then starts without what its owner meant to give"
            .formatted(element.name()),
        ElementEdits.remove(element));
  }
}
