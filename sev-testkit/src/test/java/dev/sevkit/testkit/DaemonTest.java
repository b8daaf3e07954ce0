package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.internal.HostProcesses;
import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.Virsh;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("tree")
class DaemonTest {

  @Test
  @EmulatedSev(daemon = true)
  void a_daemon_that_dies_is_gone_and_its_guests_are_found_again(EmulatedSevHost host) {
    Virsh virsh = new Virsh(host);
    assertThat(virsh.start(Guest.xml(host, 1, host.ownerSession(1))).words()).endsWith("paused");
    String measurement = virsh.launchInfo().getOrDefault("sev-measurement", "");
    host.stopLibvirt();
    assertThat(virsh.run("list").words()).contains("Failed to connect socket");
    host.startLibvirt();
    virsh.await("paused");
    assertThat(virsh.launchInfo()).containsEntry("sev-measurement", measurement);
    virsh.must("resume guest");
    host.close();
    assertThat(HostProcesses.of(host.folder())).isEmpty();
    assertThat(host.folder()).doesNotExist();
    assertThat(virsh.run("list").accepted()).isFalse();
  }
}
