package dev.sevkit.testkit.kit;

import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Base64;

/** The XML of a domain named guest. */
public final class Guest {

  private Guest() {}

  /** A domain on a host, with a guest policy and the session made for it. */
  public static String xml(EmulatedSevHost host, int policy, OwnerSession session) {
    return """
    <domain type='qemu'>
      <name>guest</name>
      <memory unit='MiB'>128</memory>
      <vcpu>2</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader readonly='yes' type='pflash' stateless='yes'>%s</loader>
      </os>
      <features>
        <acpi/>
      </features>
      <devices>
        <emulator>%s</emulator>
        <memballoon model='none'/>
      </devices>
      <launchSecurity type='sev'>
        <cbitpos>%d</cbitpos>
        <reducedPhysBits>1</reducedPhysBits>
        <policy>0x%04x</policy>
        <dhCert>%s</dhCert>
        <session>%s</session>
      </launchSecurity>
    </domain>
    """
        .formatted(
            host.firmware(),
            host.emulator(),
            host.platform().cbitpos(),
            policy,
            session.dhCert(),
            session.session());
  }

  /** A SEV-SNP domain on a host, booting an image as ROM. */
  public static String snpXml(EmulatedSevHost host, Path image) {
    return """
    <domain type='qemu'>
      <name>guest</name>
      <memory unit='MiB'>256</memory>
      <vcpu>2</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader type='rom'>%s</loader>
      </os>
      <features>
        <acpi/>
      </features>
      <devices>
        <emulator>%s</emulator>
        <memballoon model='none'/>
      </devices>
      <launchSecurity type='sev-snp' kernelHashes='no' authorKey='yes' vcek='no'>
        <cbitpos>%d</cbitpos>
        <reducedPhysBits>1</reducedPhysBits>
        <policy>0x30000</policy>
        <guestVisibleWorkarounds>%s</guestVisibleWorkarounds>
        <idBlock>%s</idBlock>
        <idAuth>%s</idAuth>
        <hostData>%s</hostData>
      </launchSecurity>
    </domain>
    """
        .formatted(
            image,
            host.emulator(),
            host.platform().cbitpos(),
            blob(16),
            blob(96),
            blob(4096),
            blob(32));
  }

  /** Bytes that count up, in base64: of this many, and different from those of another number. */
  public static String blob(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (length + i);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A file that has the marks of a Linux kernel, which is all that QEMU looks for. */
  public static byte[] kernel() {
    ByteBuffer image = ByteBuffer.allocate(0x4000).order(ByteOrder.LITTLE_ENDIAN);
    image.put(0x1f1, (byte) 1).putShort(0x1fe, (short) 0xaa55).putInt(0x202, 0x53726448);
    image.putShort(0x206, (short) 0x20c).put(0x211, (byte) 1).putInt(0x22c, 0x37ffffff);
    return image.array();
  }
}
