package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.TargetProfile;
import java.util.function.UnaryOperator;

/** Hosts whose QEMU and libvirt are new enough to list sev-snp. */
final class ListedHosts {

  /** A processor without SEV-SNP. */
  static final UnaryOperator<TargetProfile> ROME = host(47, 99);

  /** No ASID for SEV-ES and SEV-SNP. */
  static final UnaryOperator<TargetProfile> WITHOUT_ASIDS = host(51, 0);

  private ListedHosts() {}

  private static UnaryOperator<TargetProfile> host(int cbitpos, int maxESGuests) {
    String xml =
        """
        <domainCapabilities>
          <domain>kvm</domain>
          <features>
            <sev supported='yes'>
              <cbitpos>%d</cbitpos>
              <reducedPhysBits>1</reducedPhysBits>
              <maxGuests>410</maxGuests>
              <maxESGuests>%d</maxESGuests>
            </sev>
            <launchSecurity supported='yes'>
              <enum name='sectype'><value>sev</value><value>sev-snp</value></enum>
            </launchSecurity>
          </features>
        </domainCapabilities>
        """
            .formatted(cbitpos, maxESGuests);
    return target ->
        target.capabilities(CapabilitiesXml.parseDomainCapabilities("domcaps.xml", xml));
  }
}
