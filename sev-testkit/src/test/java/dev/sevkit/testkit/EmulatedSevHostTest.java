package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.testkit.internal.HostProcesses;
import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.Virsh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts of each kind; each is a test's own. */
class EmulatedSevHostTest {

  private static final HostSettings NO_QEMU =
      HostSettings.defaults().qemu(Path.of("/nowhere/qemu-system-x86_64"));

  private static String capabilities(EmulatedSevHost host) {
    return new Virsh(host).must("domcapabilities --virttype qemu --emulatorbin " + host.emulator());
  }

  @Test
  @EmulatedSev
  void a_guest_that_runs_ends_with_the_host(EmulatedSevHost host) {
    Virsh virsh = new Virsh(host);
    virsh.start(Guest.xml(host, 1, host.ownerSession(1)));
    virsh.must("resume guest");
    assertThat(HostProcesses.of(host.folder())).hasSize(2);
    host.close();
    assertThat(HostProcesses.of(host.folder())).isEmpty();
    assertThat(host.folder()).doesNotExist();
    host.close();
  }

  @Test
  @EmulatedSev(
      cbitpos = 47,
      reducedPhysBits = 5,
      firmware = {1, 51, 3})
  void a_platform_is_what_it_was_told_to_be(EmulatedSevHost host) {
    assertThat(capabilities(host))
        .contains(
            "<sev supported='yes'>",
            "<cbitpos>47</cbitpos>",
            "<reducedPhysBits>5</reducedPhysBits>");
    Virsh virsh = new Virsh(host);
    assertThat(virsh.must("nodesevinfo")).containsPattern("cbitpos +: 47");
    String xml =
        Guest.xml(host, 1, host.ownerSession(1))
            .replace("<reducedPhysBits>1<", "<reducedPhysBits>5<");
    assertThat(virsh.start(xml).words()).endsWith("paused");
    assertThat(virsh.launchInfo())
        .containsEntry("sev-api-minor", "51")
        .containsEntry("sev-build-id", "3");
  }

  @Test
  @EmulatedSev
  void capabilities_are_stale_until_refreshed(EmulatedSevHost host) {
    String xml = Guest.xml(host, 1, host.ownerSession(1));
    assertThat(capabilities(host)).contains("<cbitpos>51</cbitpos>");
    host.become(host.platform().cbitpos(47));
    assertThat(capabilities(host)).contains("<cbitpos>51</cbitpos>");
    assertThat(new Virsh(host).start(xml).words())
        .contains("cbitpos check failed, host '47' requested '51'");
    host.refreshCapabilities();
    assertThat(capabilities(host)).contains("<cbitpos>47</cbitpos>");
  }

  @Test
  @EmulatedSev(support = SevSupport.NONE)
  void an_ordinary_host_has_no_sev(EmulatedSevHost host) {
    assertThat(capabilities(host)).contains("<sev supported='no'/>");
    assertThat(new Virsh(host).start(Guest.xml(host, 1, host.ownerSession(1))).words())
        .contains("SEV launch security is not supported with this QEMU binary");
  }

  @Test
  @EmulatedSev(support = SevSupport.SEV)
  void a_host_of_the_first_generation_refuses_sev_es(EmulatedSevHost host) {
    assertThat(new Virsh(host).start(Guest.xml(host, 5, host.ownerSession(5))).words())
        .contains("guest policy requires SEV-ES, but host SEV-ES support unavailable");
    assertThat(host.lastLaunch("guest").orElseThrow().policy()).isEmpty();
  }

  @Test
  @EmulatedSev
  void qemu_dies_while_it_is_asked_for_capabilities(EmulatedSevHost host) {
    host.fail(Fault.dead(LaunchStep.CAPABILITIES));
    Virsh.Said said =
        new Virsh(host).run("domcapabilities --virttype qemu --emulatorbin " + host.emulator());
    assertThat(said.accepted()).as(said.words()).isFalse();
  }

  @Test
  @EmulatedSev
  void its_certificates_have_their_lengths(EmulatedSevHost host) {
    assertThat(host.pdh()).hasSize(2084);
    assertThat(host.certificateChain()).hasSize(3 * 2084);
    assertThat(host.signedCek()).hasSize(2084);
    assertThat(host.askArk()).hasSize(2 * 832);
  }

  @Test
  @EmulatedSev
  void libvirt_in_ones_own_process_cannot_be_stopped(EmulatedSevHost host) {
    assertThatThrownBy(host::stopLibvirt).hasMessageContaining("withDaemon");
  }

  @Test
  void what_is_missing_is_named_with_its_package() {
    assertThat(EmulatedSevHost.missing(NO_QEMU))
        .contains(new Requirement("/nowhere/qemu-system-x86_64", Optional.of("qemu-system-x86")));
    assertThatThrownBy(() -> EmulatedSevHost.open(NO_QEMU))
        .isInstanceOf(MissingRequirementsException.class)
        .hasMessageContaining("/nowhere/qemu-system-x86_64")
        .hasMessageContaining("apt-get install")
        .hasMessageContaining("qemu-system-x86");
  }

  @Test
  void what_a_tree_lacks_is_named_with_its_package(@TempDir Path tree) throws IOException {
    HostSettings inTree = HostSettings.defaults().inTree(tree);
    Files.createDirectories(tree.resolve("usr/sbin"));
    Files.createFile(tree.resolve("usr/sbin/libvirtd"));
    assertThatThrownBy(() -> EmulatedSevHost.open(inTree))
        .isInstanceOf(MissingRequirementsException.class)
        .hasMessageContaining(tree + "/usr/bin/qemu-system-x86_64 of qemu-system-x86")
        .hasMessageContaining(tree + "/usr/share/OVMF/OVMF_CODE.fd of ovmf")
        .hasMessageNotContainingAny("libvirtd", "apt-get");
    assertThatThrownBy(() -> EmulatedSevHost.open(inTree.inTree(tree.resolve("none"))))
        .isInstanceOf(MissingRequirementsException.class)
        .hasMessageContaining("needs a system tree in " + tree + "/none");
    assertThatThrownBy(() -> EmulatedSevHost.open(inTree.in(Path.of("/var/tmp"))))
        .hasMessageContaining("a folder outside of /etc, /usr and /var");
  }

  @Test
  void a_platform_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> Platform.ordinary().cbitpos(64))
        .hasMessageContaining("expected 0 to 63, found 64");
  }
}
