package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.Virsh;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
class EmulatedSevHostTest {

  @Test
  void starts_a_guest_paused_and_leaves_nothing() {
    EmulatedSevHost host = EmulatedSevHost.open();
    try (host) {
      Virsh virsh = new Virsh(host);
      assertThat(virsh.must("domcapabilities --virttype qemu --emulatorbin " + host.emulator()))
          .contains("<sev supported='yes'>", "<cbitpos>51</cbitpos>");
      assertThat(virsh.must("nodesevinfo")).contains("51");
      Virsh.Said said = virsh.start(Guest.xml(host, 1, host.ownerSession(1)));
      assertThat(said.words()).endsWith("paused");
      assertThat(virsh.launchInfo()).containsEntry("sev-api-minor", "55");
    }
    assertThat(host.folder()).doesNotExist();
  }
}
