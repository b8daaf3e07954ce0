package dev.sevkit.libvirt.kit;

import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.testkit.EmulatedSevHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Domains for an emulated host, and what is to be loaded into them. */
public final class Domains {

  private Domains() {}

  /** A domain launched in a session. */
  public static DomainXml sev(EmulatedSevHost host, String name, LaunchSession session) {
    return parse(text(host, name, session.launchSecurity(51, 1)));
  }

  /** A document. */
  public static DomainXml parse(String text) {
    return DomainXml.parse("guest.xml", text);
  }

  /** The text of a domain with a launchSecurity element, or none. */
  public static String text(EmulatedSevHost host, String name, String launchSecurity) {
    return """
    <domain type='qemu'>
      <name>%s</name>
      <memory unit='MiB'>128</memory>
      <vcpu>2</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader readonly='yes' type='pflash' stateless='yes'>%s</loader>
      </os>
      <features>
        <acpi/>
      </features>
      <cpu mode='custom' match='exact'>
        <model>EPYC-Milan</model>
      </cpu>
      <devices>
        <emulator>%s</emulator>
        <memballoon model='none'/>
      </devices>
      %s
    </domain>
    """
        .formatted(name, host.firmware(), host.emulator(), launchSecurity);
  }

  /** What a SEV guest is to consist of that has this firmware image alone. */
  public static LaunchContents contents(Path firmware) {
    try {
      return LaunchContents.of(GuestFirmware.of(Files.readAllBytes(firmware)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
