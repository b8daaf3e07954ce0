package dev.sevkit.examples;

import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the launch digest of a SEV-ES guest, and the digest of each part it is made of. */
public final class MeasureGuest {

  private MeasureGuest() {}

  /** Measures a guest: its firmware image, its number of virtual CPUs, its CPU model. */
  public static void main(String[] words) throws IOException {
    GuestFirmware firmware = GuestFirmware.of(Files.readAllBytes(Path.of(words[0])));
    int count = Integer.parseInt(words[1]);
    CpuSignature model = CpuSignature.ofModel(words[2]);
    LaunchContents contents =
        LaunchContents.of(firmware)
            .with(VirtualCpus.reset(count, VmsaProfile.LEGACY, model, firmware));
    contents.parts().forEach((part, digest) -> System.out.println(part + " " + digest));
    System.out.println("launch digest " + contents.digest());
  }
}
