package dev.sevkit.validate.rules;

import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.firmware.AttestedNvram;
import dev.sevkit.validate.rules.firmware.FirmwareNotUefi;
import dev.sevkit.validate.rules.firmware.FirmwareSecureBoot;
import dev.sevkit.validate.rules.firmware.OsTypeAttribute;
import dev.sevkit.validate.rules.firmware.SmmEnabled;
import dev.sevkit.validate.rules.firmware.SnpLoaderPflash;
import dev.sevkit.validate.rules.firmware.SnpNvram;
import dev.sevkit.validate.rules.firmware.StatelessWithNvram;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import dev.sevkit.validate.rules.lifecycle.RebootUnsupported;
import dev.sevkit.validate.rules.memory.CurrentMemoryBelowMemory;
import dev.sevkit.validate.rules.memory.HardLimitTooLow;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import dev.sevkit.validate.rules.memory.SnpMemoryLocked;
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
              new AttestedNvram(), //
              new CbitposMismatch(),
              new CurrentMemoryBelowMemory(),
              new FirmwareNotUefi(),
              new FirmwareSecureBoot(),
              new HardLimitTooLow(),
              new MemoryNotLocked(),
              new OsTypeAttribute(),
              new RebootUnsupported(),
              new SmmEnabled(),
              new SnpLoaderPflash(),
              new SnpMemoryLocked(),
              new SnpNvram(),
              new StatelessWithNvram(),
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
