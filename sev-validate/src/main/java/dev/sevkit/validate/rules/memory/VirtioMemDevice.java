package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * A virtio-mem device gives memory back by discarding it, which QEMU has disabled because the
 * guest's memory is locked; QEMU refuses the device.
 */
public final class VirtioMemDevice implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-mem-device")
          .summary("virtio-mem device, which a guest with locked memory cannot have")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("use <memory model='dimm'>, or give the guest the memory from the start")
          .since("0.1.0")
          .source(
              "QEMU, hw/virtio/virtio-mem.c, virtio_mem_device_realize; target/i386/sev.c, sev_kvm_init");

  /** The rule. */
  public VirtioMemDevice() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(MemoryDevice.class)
        .filter(device -> "virtio-mem".equals(device.getModel()))
        .map(INFO::at);
  }
}
