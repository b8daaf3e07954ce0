package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The firmware of a guest meant for attestation has a variable store; the store is not measured, so
 * whoever writes to it changes how the guest boots and the launch measurement does not show it.
 */
public final class AttestedNvram implements Rule {

  private static final Version STATELESS_SINCE = Version.of(8, 6);

  private static final RuleInfo INFO =
      RuleInfo.named("attested-nvram")
          .summary("the firmware of an attested guest has a variable store, which is not measured")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(Need.LIBVIRT_VERSION, STATELESS_SINCE, "knows stateless on the loader")
          .remedy("delete <nvram> and set stateless='yes' on <loader>, since libvirt 8.6.0")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Boot loader; QEMU, amd-memory-encryption");

  /** The rule. */
  public AttestedNvram() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && context.isAttested();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    if (VariableStores.areExcluded(context)) {
      return Stream.empty();
    }
    Optional<Finding> given =
        VariableStores.of(context)
            .first()
            .map(store -> INFO.at(store).detail("<" + store.name() + ">"))
            .findFirst();
    return given.or(() -> chosen(context)).map(finding -> withFix(context, finding)).stream();
  }

  /** Firmware that libvirt gives a store of its own accord. */
  private static Optional<Finding> chosen(LaunchContext context) {
    Optional<String> type = context.loader().map(Loader::getType);
    if (type.filter("pflash"::equals).isPresent()) {
      return context
          .loader()
          .map(INFO::at)
          .map(f -> f.detail("libvirt makes one for firmware mapped as flash"));
    }
    return type.filter("rom"::equals).isPresent()
        ? Optional.empty()
        : context
            .os()
            .filter(os -> "efi".equals(os.getFirmware()))
            .flatMap(os -> os.attribute("firmware"))
            .map(INFO::at)
            .map(f -> f.detail("libvirt may choose firmware with one"));
  }

  private static Finding withFix(LaunchContext context, Finding finding) {
    if (context.libvirt().isKnownBefore(STATELESS_SINCE)) {
      return finding.help(
          "name a build without one in <loader type='rom'>, such as OVMF.amdsev.fd");
    }
    String change = "do without a variable store: set stateless='yes' on <loader>";
    return finding.fix(
        objection(context)
            .map(reason -> Fix.unsafe(change + "; " + reason, makeStateless(context)))
            .orElseGet(() -> Fix.safe(change, makeStateless(context))));
  }

  private static Optional<String> objection(LaunchContext context) {
    if (!VariableStores.of(context).elements().isEmpty()) {
      return Optional.of("the variables kept in the store are lost");
    }
    if (context.loader().flatMap(Loader::image).isPresent()) {
      return Optional.of("the image named in <loader> may not start without one");
    }
    return context
        .machine()
        .filter(MachineType::isI440fx)
        .map(machine -> "firmware without one is made for q35");
  }

  private static List<TextEdit> makeStateless(LaunchContext context) {
    Os os = context.os().orElseThrow();
    Markup loader = Markup.element("loader").with("stateless", "yes");
    return ElementEdits.all(
        VariableStores.of(context).removed(),
        context
            .loader()
            .map(present -> ElementEdits.setAttribute(present.node(), "stateless", "yes"))
            .orElseGet(() -> ElementEdits.insert(os.node(), loader)));
  }
}
