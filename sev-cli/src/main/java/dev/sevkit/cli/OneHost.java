package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Suppressions;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetReport;
import dev.sevkit.validate.fleet.FleetValidator;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The documents of a run as the guests of one host: of each a few values, no text. */
final class OneHost {

  private final Judge judge;
  private final FleetValidator validator;
  private final List<FleetMember> members = new ArrayList<>();
  private final Set<Path> files = new HashSet<>();

  private final Map<String, Predicate<Finding>> silenced = new HashMap<>();
  private final Map<String, Validator> configured = new HashMap<>();

  OneHost(Judge judge) {
    this.judge = judge;
    this.validator = new FleetValidator(BuiltInFleetRules.all(), judge.target());
  }

  /**
   * Takes a document in. A file that two names lead to is one domain: libvirt keeps links in its
   * folder {@code autostart}.
   */
  void add(DomainXml document, Inputs.Source source) {
    if (source.isStandardInput() || files.add(real(source.file()))) {
      FleetMember.of(document, validator.host()).ifPresent(members::add);
      silenced.put(document.source().name(), Suppressions.silencing(document));
      configured.put(document.source().name(), judge.validator(source.file(), document));
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /**
   * The reports on the documents, with what they do together, as configuration and comments say.
   */
  List<ValidationReport> addedTo(List<ValidationReport> reports) {
    FleetReport all = validator.validate(members);
    List<Finding> kept = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding finding : all.findings()) {
      configured(finding).ifPresent(own -> (isSilenced(own) ? suppressed : kept).add(own));
    }
    return new FleetReport(kept, all.skipped(), all.failed())
        .addedTo(reports).stream().map(report -> report.suppressing(suppressed)).toList();
  }

  private Optional<Finding> configured(Finding finding) {
    Validator own = configured.get(finding.location().source());
    return own == null ? Optional.of(finding) : own.configured(finding);
  }

  private boolean isSilenced(Finding finding) {
    return silenced.getOrDefault(finding.location().source(), any -> false).test(finding);
  }
}
