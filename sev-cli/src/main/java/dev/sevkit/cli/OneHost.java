package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetValidator;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documents of a run as the guests of one host: of each a few values, no text. */
final class OneHost {

  private final FleetValidator validator;
  private final List<FleetMember> members = new ArrayList<>();
  private final Set<Path> files = new HashSet<>();

  OneHost(TargetProfile target) {
    this.validator = new FleetValidator(BuiltInFleetRules.all(), target);
  }

  /**
   * Takes a document in. A file that two names lead to is one domain: libvirt keeps links in its
   * folder {@code autostart}.
   */
  void add(DomainXml document, Inputs.Source source) {
    if (source.isStandardInput() || files.add(real(source.file()))) {
      FleetMember.of(document, validator.host()).ifPresent(members::add);
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The reports on the documents, with what they do together. */
  List<ValidationReport> addedTo(List<ValidationReport> reports) {
    return validator.validate(members).addedTo(reports);
  }
}
