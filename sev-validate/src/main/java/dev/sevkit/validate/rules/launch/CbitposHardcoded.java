package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The domain repeats numbers of one processor generation although libvirt fills in the host's: on a
 * host of another generation it does not start.
 */
public final class CbitposHardcoded implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("cbitpos-hardcoded")
          .summary(
              "host's bit numbers written into the domain, which ties it to one CPU generation")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .turnsAt(Need.LIBVIRT_VERSION, HostBits.OPTIONAL_SINCE, "fills in the host's values")
          .remedy("delete cbitpos and reducedPhysBits: libvirt 6.9.0 and newer fill them in")
          .since("0.1.0")
          .source("libvirt NEWS 6.9.0; src/qemu/qemu_process.c, qemuProcessUpdateSEVInfo");

  /** The rule. */
  public CbitposHardcoded() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    List<ElementNode> hardcoded =
        context.launchSecurity().stream()
            .flatMap(element -> element.node().children().stream())
            .filter(child -> child.is(HostBits.CBITPOS) || child.is(HostBits.REDUCED_PHYS_BITS))
            .filter(child -> HostBits.value(child).isPresent())
            .toList();
    return hardcoded.isEmpty() || context.libvirt().isKnownBefore(HostBits.OPTIONAL_SINCE)
        ? Stream.empty()
        : Stream.of(finding(context, hardcoded));
  }

  private static Finding finding(LaunchContext context, List<ElementNode> hardcoded) {
    String values =
        hardcoded.stream()
            .map(element -> element.name() + " " + element.text())
            .collect(Collectors.joining(" and "));
    return INFO.at(hardcoded.get(0)).detail(values).fix(HostBits.delete(context, hardcoded));
  }
}
