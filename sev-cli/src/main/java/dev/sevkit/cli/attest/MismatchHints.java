package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.MismatchSearch;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import dev.sevkit.model.firmware.image.FirmwareImage;
import java.util.List;

/** Looks for what would have matched, around what the options say. */
final class MismatchHints {

  private final LaunchOptions options;
  private final List<String> otherFirmware;

  MismatchHints(LaunchOptions options, List<String> otherFirmware) {
    this.options = options;
    this.otherFirmware = List.copyOf(otherFirmware);
  }

  /** What would match, one line each, the nearest first. */
  List<String> find(
      Keys keys, LaunchMeasurement reported, ReportedLaunch launch, LaunchContents contents) {
    MismatchSearch search = MismatchSearch.around(contents);
    if (contents.kernelHashes().isPresent()) {
      search.cmdline(options.cmdline().orElse(""));
    }
    GuestFirmware.codePart(image(options.firmwareFile()))
        .ifPresent(
            code ->
                search.firmware(
                    "the image without the store of variables it begins with",
                    GuestFirmware.of(code)));
    otherFirmware.forEach(
        file -> search.firmware("firmware " + file, GuestFirmware.of(image(file))));
    try (Tik swapped = keys.swapped()) {
      return search
          .key("TIK and TEK swapped", swapped)
          .matches(keys.tik(), reported, launch)
          .stream()
          .map(MismatchSearch.Match::toString)
          .toList();
    }
  }

  private static byte[] image(String file) {
    return InputFile.bytes(file, FirmwareImage.MAX_SIZE);
  }
}
