package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** The firmware is given both kinds of variable store; libvirt refuses to define the domain. */
public final class NvramAndVarstore implements Rule {

  private static final Version VARSTORE_SINCE = Version.of(12, 1);

  private static final RuleInfo INFO =
      RuleInfo.named("nvram-and-varstore")
          .summary("both <nvram> and <varstore> are there")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(LIBVIRT_VERSION)
          .turnsAt(Need.LIBVIRT_VERSION, VARSTORE_SINCE, "knows varstore")
          .remedy("keep one of them, or none and stateless='yes' on <loader>")
          .since("0.1.0")
          .source("libvirt 12.8.0, virDomainDefOSValidate; formatdomain, varstore, since 12.1.0");

  /** The rule. */
  public NvramAndVarstore() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && !VariableStores.areExcluded(context)
        && varstore(context).isPresent()
        && context.root().descendant("os", "nvram").isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.libvirt().isKnownBefore(VARSTORE_SINCE)
        ? Stream.empty()
        : varstore(context).stream()
            .map(
                varstore ->
                    INFO.at(varstore)
                        .fix(
                            Fix.unsafe(
                                "delete <varstore> and keep <nvram>: the variables in it are lost",
                                ElementEdits.remove(varstore))));
  }

  private static Optional<ElementNode> varstore(LaunchContext context) {
    return context.root().descendant("os", "varstore");
  }
}
