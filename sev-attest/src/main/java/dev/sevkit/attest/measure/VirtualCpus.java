package dev.sevkit.attest.measure;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.SevFeatures;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.attest.vmsa.VmsaProfile;
import java.util.Optional;

/**
 * The virtual CPUs of a SEV-ES guest as they are measured: the page of the first, then that of each
 * other one.
 *
 * @param count how many there are, 1 to {@link #MAX_COUNT}
 * @param boot the page of the first
 * @param other the page of each other one; may be absent if there is no other, and is not measured
 *     then
 */
public record VirtualCpus(int count, VmsaPage boot, Optional<VmsaPage> other) {

  /** As many as QEMU can give a guest. */
  public static final int MAX_COUNT = 4096;

  /**
   * Virtual CPUs with given pages.
   *
   * @throws MalformedInputException if there are none or too many
   * @throws UnsupportedInputException if there are several and only the first has a page
   */
  public VirtualCpus {
    requireCount(count);
    if (count > 1 && other.isEmpty()) {
      throw new UnsupportedInputException(
          "the VMSA page of the other virtual CPUs is needed, the guest has " + count);
    }
  }

  static void requireCount(int count) {
    if (count < 1 || count > MAX_COUNT) {
      throw new MalformedInputException(
          "number of virtual CPUs", "expected 1 to " + MAX_COUNT + ", found " + count);
    }
  }

  /**
   * Virtual CPUs as QEMU sets them up for SEV-ES.
   *
   * @param signature that of the guest's CPU model
   * @param firmware says where the other virtual CPUs begin
   * @throws MalformedInputException if there are none or too many
   * @throws UnsupportedInputException if the firmware cannot start a SEV-ES guest of so many
   */
  public static VirtualCpus reset(
      int count, VmsaProfile profile, CpuSignature signature, GuestFirmware firmware) {
    requireCount(count);
    long start = firmware.resetAddress();
    if (start == 0 && count > 1) {
      throw new UnsupportedInputException(
          "the firmware image says its virtual CPUs begin at address 0, which only one can");
    }
    return new VirtualCpus(
        count,
        VmsaPage.boot(profile, signature, SevFeatures.NONE),
        Optional.of(VmsaPage.other(profile, signature, SevFeatures.NONE, start)));
  }

  /** What a digest is after all the pages. */
  Sha256 addedTo(Sha256 digest) {
    Sha256 all = digest.and(boot.bytes());
    for (int cpu = 1; cpu < count; cpu++) {
      all = all.and(other.orElseThrow().bytes());
    }
    return all;
  }
}
