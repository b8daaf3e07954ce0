package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IommuAttributeUnknownTest {

  private static final RuleKit KIT = RuleKit.of(new IommuAttributeUnknown());

  private static final String VSOCK = Domains.sev("<vsock model='virtio'/>");
  private static final String MEMORY = Domains.sev("<memory model='virtio-mem'/>");

  @Test
  void reports_a_vsock_that_libvirt_gives_no_driver() {
    KIT.qemu("5.2")
        .libvirt("7.0.0")
        .domain(VSOCK)
        .reports(6)
        .as(ERROR)
        .saying("<vsock>", "expected libvirt 7.1 or newer, found 7.0");
  }

  @Test
  void reports_virtio_memory() {
    KIT.qemu("5.2")
        .libvirt("11.8.0")
        .domain(MEMORY)
        .reports(6)
        .saying("expected libvirt 11.9 or newer, found 11.8");
  }

  @Test
  void accepts_libvirt_that_knows_the_driver() {
    KIT.qemu("5.2").libvirt("7.1.0").domain(VSOCK).reportsNothing();
    KIT.qemu("5.2").libvirt("11.9.0").domain(MEMORY).reportsNothing();
    KIT.libvirt("7.1.0").domain(VSOCK).reportsNothing();
  }

  @Test
  void accepts_qemu_that_implies_the_option() {
    KIT.qemu("6.0").domain(VSOCK).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_devices() {
    KIT.domain(Domains.sev("<memballoon model='virtio'/>\n<memory model='dimm'/>")).isNoConcern();
    KIT.domain(Domains.snp("<vsock model='virtio'/>")).isNoConcern();
  }

  @Test
  void is_skipped_for_what_it_lacks() {
    KIT.domain(VSOCK).isSkippedFor(QEMU_VERSION, LIBVIRT_VERSION);
    KIT.qemu("5.2").domain(VSOCK).isSkippedFor(LIBVIRT_VERSION);
    KIT.libvirt("7.0.0").domain(VSOCK).isSkippedFor(QEMU_VERSION);
  }
}
