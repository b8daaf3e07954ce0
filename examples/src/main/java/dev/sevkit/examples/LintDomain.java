package dev.sevkit.examples;

import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.nio.file.Path;

/** Lints one domain for one host: {@code LintDomain DOMAIN.xml DOMCAPABILITIES.xml}. */
public final class LintDomain {

  private LintDomain() {}

  /** Prints the findings. */
  public static void main(String[] files) {
    TargetProfile host =
        TargetProfile.unknown()
            .capabilities(CapabilitiesXml.readDomainCapabilities(Path.of(files[1])));
    Validator validator = new Validator(BuiltInRules.all(), host);
    ValidationReport report = validator.validate(DomainXml.read(Path.of(files[0])));
    for (Finding finding : report.findings()) {
      System.out.println(
          finding.location() + ": " + finding.severity().id() + ": " + finding.message());
      finding.fixes().forEach(fix -> System.out.println("  fix: " + fix.description()));
    }
    System.out.println(report.findings().size() + " findings");
  }
}
