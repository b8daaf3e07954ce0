package dev.sevkit.validate.rules.internal;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.PolicyBit;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.List;
import java.util.stream.Collectors;

/** What a number means as a guest policy, in few words. */
public final class PolicyMeaning {

  private PolicyMeaning() {}

  /**
   * The set bits of a policy by name.
   *
   * @param type whose policy it is
   * @param value at most 32 bits for SEV and SEV-ES
   * @return such as {@code 0x33: NODBG NOKS DOMAIN SEV}, or {@code 0x0: no bit set}
   */
  public static String of(SevType type, long value) {
    List<PolicyBit> bits =
        type == SevType.SEV_SNP ? SnpGuestPolicy.of(value).bits() : GuestPolicy.of(value).bits();
    String names =
        bits.stream()
            .filter(PolicyBit::set)
            .map(PolicyMeaning::name)
            .collect(Collectors.joining(" "));
    return "0x" + Long.toHexString(value) + ": " + (names.isEmpty() ? "no bit set" : names);
  }

  private static String name(PolicyBit bit) {
    return switch (bit.name()) {
      case "RESERVED" -> "reserved(" + bit.range() + ")";
      case "API_MAJOR", "API_MINOR", "ABI_MAJOR", "ABI_MINOR" -> bit.name() + "=" + bit.value();
      default -> bit.name();
    };
  }
}
