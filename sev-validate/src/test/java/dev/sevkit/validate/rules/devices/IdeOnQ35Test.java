package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IdeOnQ35Test {

  private static final RuleKit KIT = RuleKit.of(new IdeOnQ35());

  private static final String IDE =
      """
      <disk type='file' device='disk'>
        <target dev='sda' bus='scsi'/>
      </disk>
      <disk type='file' device='cdrom'>
        <target dev='hda' bus='ide'/>
        <address type='drive' controller='0' bus='0' target='0' unit='0'/>
      </disk>
      <disk type='file' device='disk'>
        <target dev="hdb"/>
      </disk>
      <controller type='ide' index='0'/>
      """;

  private static final String SATA =
      """
      <disk type='file' device='disk'>
        <target dev='sda' bus='scsi'/>
      </disk>
      <disk type='file' device='cdrom'>
        <target dev='sdb' bus='sata'/>
      </disk>
      <disk type='file' device='disk'>
        <target dev="sdc" bus="sata"/>
      </disk>
      """;

  @Test
  void moves_disks_to_sata_under_free_names_and_drops_the_controller() {
    KIT.domain(Domains.sev(IDE)).reports(10, 14, 16).fixedTo(Domains.sev(SATA));
  }

  @Test
  void accepts_sata() {
    KIT.domain(Domains.snp(SATA)).reportsNothing();
  }

  @Test
  void has_no_concern_with_i440fx() {
    KIT.domain(Domains.of("sev", "0x3", "pc-i440fx-8.2", IDE)).isNoConcern();
  }

  @Test
  void finds_names_beyond_the_alphabet() {
    StringBuilder disks = new StringBuilder();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      disks.append("<disk type='file'><target dev='sd%c' bus='scsi'/></disk>%n".formatted(letter));
    }
    disks.append("<disk type='file'><target dev='hda' bus='ide'/></disk>\n");
    KIT.domain(Domains.sev(disks.toString()))
        .reports(32)
        .fixedTo(
            Domains.sev(disks.toString().replace("dev='hda' bus='ide'", "dev='sdaa' bus='sata'")));
  }
}
