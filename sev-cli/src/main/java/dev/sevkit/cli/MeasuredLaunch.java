package dev.sevkit.cli;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.snp.digest.DigestStep;
import dev.sevkit.attest.snp.digest.LaunchImage;
import dev.sevkit.attest.snp.digest.OvmfLaunch;
import dev.sevkit.attest.snp.digest.SnpCpus;
import dev.sevkit.attest.snp.digest.SnpLaunch;
import dev.sevkit.attest.snp.digest.SnpLaunchDigest;
import dev.sevkit.attest.snp.digest.SvsmLaunch;
import dev.sevkit.attest.vmsa.VmsaPage;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A launch and its digest.
 *
 * @param digest in hexadecimal, 48 bytes for SEV-SNP, else 32
 * @param steps what was measured one after another; SEV-SNP only
 * @param parts SHA-256 by name of what was measured; SEV and SEV-ES only
 * @param pages states of the virtual CPUs, if they are measured
 * @param notes what the user may not expect, one clause each
 */
record MeasuredLaunch(
    GuestMode mode,
    String digest,
    List<DigestStep> steps,
    Map<String, String> parts,
    List<VmsaPage> pages,
    List<String> notes) {

  static MeasuredLaunch of(DigestOptions options) {
    return switch (options.mode()) {
      case SEV, SEV_ES -> sev(options);
      case SNP_OVMF_HASH -> firmware(options);
      case SNP, SNP_SVSM -> snp(options);
    };
  }

  private static MeasuredLaunch sev(DigestOptions options) {
    GuestFirmware firmware = GuestFirmware.of(LaunchInputs.image("OVMF image", options.ovmf()));
    Optional<VirtualCpus> cpus =
        Optional.of(options.mode())
            .filter(GuestMode::measuresCpus)
            .map(mode -> cpus(options, firmware));
    LaunchContents contents = new LaunchContents(firmware, options.kernelHashes(), cpus);
    if (!contents.weaknesses().isEmpty()) {
      throw new UnsupportedInputException(String.join("; ", contents.weaknesses()));
    }
    return new MeasuredLaunch(
        options.mode(),
        hex(contents.digest().bytes()),
        List.of(),
        contents.parts(),
        cpus.map(MeasuredLaunch::pages).orElse(List.of()),
        options.notes());
  }

  private static VirtualCpus cpus(DigestOptions options, GuestFirmware firmware) {
    return VirtualCpus.reset(options.vcpus(), options.profile(), options.signature(), firmware);
  }

  private static List<VmsaPage> pages(VirtualCpus cpus) {
    List<VmsaPage> pages = new ArrayList<>(List.of(cpus.boot()));
    for (int cpu = 1; cpu < cpus.count(); cpu++) {
      cpus.other().ifPresent(pages::add);
    }
    return pages;
  }

  private static LaunchImage ovmf(DigestOptions options) {
    return LaunchImage.of("OVMF image", LaunchInputs.image("OVMF image", options.ovmf()));
  }

  private static MeasuredLaunch firmware(DigestOptions options) {
    SnpLaunchDigest digest = OvmfLaunch.firmwareDigest(ovmf(options));
    return new MeasuredLaunch(
        options.mode(), hex(digest.bytes()), List.of(), Map.of(), List.of(), options.notes());
  }

  private static MeasuredLaunch snp(DigestOptions options) {
    SnpCpus cpus = new SnpCpus(options.vcpus(), options.signature(), options.features());
    LaunchImage ovmf = ovmf(options);
    List<String> notes = new ArrayList<>(options.notes());
    if (options.mode() == GuestMode.SNP && !ovmf.hasSnpMetadata()) {
      notes.add("the OVMF image has no SNP metadata; QEMU starts no SEV-SNP guest with it");
    }
    SnpLaunch launch =
        options.mode() == GuestMode.SNP_SVSM
            ? new SvsmLaunch(ovmf, options.varsSize(), svsm(options), cpus)
            : new OvmfLaunch(
                ovmf,
                options.ovmfHash().map(SnpLaunchDigest::parse),
                options.kernelHashes(),
                cpus,
                options.vmm());
    List<DigestStep> steps = launch.steps();
    byte[] digest = steps.get(steps.size() - 1).digest().bytes();
    return new MeasuredLaunch(
        options.mode(), hex(digest), steps, Map.of(), launch.vmsaPages(), notes);
  }

  private static LaunchImage svsm(DigestOptions options) {
    return LaunchImage.of("SVSM image", LaunchInputs.image("SVSM image", options.svsm()));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
