package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.snp.report.ReportFault.Part;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.sev.SnpGuestPolicy.Bit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** How the policy of a guest is compared with the one its owner demands. */
final class GuestPolicyDemand {

  private static final Set<Bit> PERMITTING =
      EnumSet.of(Bit.SMT, Bit.MIGRATE_MA, Bit.DEBUG, Bit.CXL_ALLOW);

  private GuestPolicyDemand() {}

  static Stream<ReportFault> faults(SnpGuestPolicy most, SnpGuestPolicy found) {
    Stream<String> bits =
        Stream.of(Bit.values())
            .filter(bit -> most.flags().contains(bit) != found.flags().contains(bit))
            .filter(bit -> PERMITTING.contains(bit) != most.flags().contains(bit))
            .map(bit -> bit + (PERMITTING.contains(bit) ? " is not permitted" : " is required"));
    boolean laxer = found.minimumAbi().isBefore(most.minimumAbi());
    String abi =
        "the least ABI version is expected to be %d.%d or later, found %d.%d"
            .formatted(most.abiMajor(), most.abiMinor(), found.abiMajor(), found.abiMinor());
    return Stream.concat(bits, laxer ? Stream.of(abi) : Stream.empty())
        .map(defect -> new ReportFault(Part.POLICY, "POLICY", defect));
  }
}
