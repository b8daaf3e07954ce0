package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioBlkQueuesTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioBlkQueues());

  private static String disk(String name, String queues) {
    return "<disk><driver name='qemu'%s/><target dev='%s' bus='virtio'/></disk>"
        .formatted(queues, name);
  }

  @Test
  void reports_each_disk_with_many_queues() {
    KIT.domain(Domains.sev(disk("vda", " queues='4'") + "\n" + disk("vdb", " queues='2'")))
        .reports(6, 7)
        .as(INFO)
        .saying("queues");
  }

  @Test
  void reports_several_disks_once() {
    KIT.domain(Domains.snp(disk("vda", "") + "\n" + disk("vdb", "") + "\n" + disk("vdc", "")))
        .reports(8)
        .saying("3 virtio-blk disks");
  }

  @Test
  void accepts_few_disks_with_one_queue() {
    KIT.domain(Domains.sev(disk("vda", " queues='1'") + "\n" + disk("vdb", ""))).reportsNothing();
  }

  @Test
  void accepts_other_buses() {
    KIT.domain(Domains.sev(disk("sda", " queues='8'").replace("bus='virtio'", "bus='scsi'")))
        .reportsNothing();
  }

  @Test
  void accepts_a_guest_whose_bounce_buffer_is_sized() {
    KIT.domain(
            Domains.sev(disk("vda", " queues='8'"))
                .replace(
                    "</os>",
                    "<kernel>/boot/vmlinuz</kernel><cmdline>quiet swiotlb=262144</cmdline></os>"))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices>" + disk("vda", " queues='8'") + "</devices></domain>")
        .isNoConcern();
  }
}
