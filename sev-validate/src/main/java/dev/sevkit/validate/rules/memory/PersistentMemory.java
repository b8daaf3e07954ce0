package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest has persistent memory, which is a file or device of the host: what is in it outlives
 * the guest, and with it the key of encrypted memory.
 */
public final class PersistentMemory implements Rule {

  private static final Set<String> MODELS = Set.of("nvdimm", "virtio-pmem");

  private static final RuleInfo INFO =
      RuleInfo.named("persistent-memory")
          .summary("persistent memory, whose content outlives the guest and its key")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("give the guest a disk instead, encrypted by the guest itself")
          .since("0.1.0")
          .source("OpenStack Nova specification for AMD SEV, Problem description, Limitations");

  /** The rule. */
  public PersistentMemory() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(MemoryDevice.class)
        .filter(device -> device.modelName().filter(MODELS::contains).isPresent())
        .map(PersistentMemory::finding);
  }

  private static Finding finding(MemoryDevice device) {
    return INFO.at(device)
        .found(device.modelName().orElseThrow())
        .fix(
            Fix.unsafe(
                "remove the device: the guest loses what is in it",
                ElementEdits.remove(device.node())));
  }
}
