package dev.sevkit.validate.rules;

import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.rules.devices.IdeOnQ35;
import dev.sevkit.validate.rules.devices.ImplicitBalloonWithoutIommu;
import dev.sevkit.validate.rules.devices.IommuOnNonVirtio;
import dev.sevkit.validate.rules.devices.MediatedDevice;
import dev.sevkit.validate.rules.devices.PciPassthrough;
import dev.sevkit.validate.rules.devices.RngWithoutBackend;
import dev.sevkit.validate.rules.devices.VfioNvmeDisk;
import dev.sevkit.validate.rules.devices.VirtioBlkBootDisk;
import dev.sevkit.validate.rules.devices.VirtioIommuOff;
import dev.sevkit.validate.rules.devices.VirtioNetOptionRom;
import dev.sevkit.validate.rules.devices.VirtioTransitional;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.host.FirmwareLacksSev;
import dev.sevkit.validate.rules.host.HostLacksSev;
import dev.sevkit.validate.rules.host.HostLacksSevEs;
import dev.sevkit.validate.rules.host.HostLacksSevSnp;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import dev.sevkit.validate.rules.machine.ArchitectureUnsupported;
import dev.sevkit.validate.rules.machine.DomainTypeNotKvm;
import dev.sevkit.validate.rules.machine.MachineNotQ35;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All rules SevKit ships, and their pages. */
public final class BuiltInRules {

  private static final RuleSet ALL =
      RuleSet.of(
          List.of(
              new ArchitectureUnsupported(),
              new CbitposMismatch(),
              new DomainTypeNotKvm(),
              new FirmwareLacksSev(),
              new HostLacksSev(),
              new HostLacksSevEs(),
              new HostLacksSevSnp(),
              new IdeOnQ35(),
              new ImplicitBalloonWithoutIommu(),
              new IommuOnNonVirtio(),
              new MachineNotQ35(),
              new MediatedDevice(),
              new MemoryNotLocked(),
              new PciPassthrough(),
              new RngWithoutBackend(),
              new VfioNvmeDisk(),
              new VirtioBlkBootDisk(),
              new VirtioIommuOff(),
              new VirtioNetOptionRom(),
              new VirtioTransitional(),
              new VirtioWithoutIommu()));

  private BuiltInRules() {}

  /** The rules. */
  public static RuleSet all() {
    return ALL;
  }

  /**
   * The page of a rule, in Markdown: what it reports, why it matters, symptoms, bad, good, source.
   * Empty if no shipped rule has that name.
   */
  public static Optional<String> page(String id) {
    if (ALL.named(id).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream page = BuiltInRules.class.getResourceAsStream(id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " cannot be read", e);
    }
  }
}
