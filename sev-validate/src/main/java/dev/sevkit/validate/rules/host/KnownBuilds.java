package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;

import dev.sevkit.model.sev.SevType;
import java.util.Map;
import java.util.Set;

/** Builds of OVMF that distributions ship for SEV, by the name of the image. */
final class KnownBuilds {

  /** OVMF_CODE.fd is left out: every distribution has one, and not every one does SEV. */
  private static final Map<String, Set<SevType>> BY_NAME =
      Map.of(
          "ovmf-x86_64-code.bin", Set.of(SEV, SEV_ES),
          "ovmf-x86_64-4m-code.bin", Set.of(SEV, SEV_ES),
          "OVMF_CODE.cc.fd", Set.of(SEV, SEV_ES),
          "OVMF_CODE_4M.fd", Set.of(SEV),
          "OVMF.amdsev.fd", Set.of(SEV, SEV_ES, SEV_SNP));

  private KnownBuilds() {}

  /** Whether an image of this name is known to start a kind of guest, whoever describes it. */
  static boolean support(String path, SevType mode) {
    return BY_NAME.getOrDefault(path.substring(path.lastIndexOf('/') + 1), Set.of()).contains(mode);
  }
}
