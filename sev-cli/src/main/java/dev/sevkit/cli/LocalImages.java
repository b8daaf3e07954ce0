package dev.sevkit.cli;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.firmware.image.FirmwareImages;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.report.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Firmware images below a folder that stands for the host's root. Each is read once; one that is
 * there and cannot be read is told on standard error.
 */
final class LocalImages implements FirmwareImages {

  private final Path root;
  private final Console console;
  private final Map<String, Optional<FirmwareImage>> read = new ConcurrentHashMap<>();

  LocalImages(Path root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Optional<FirmwareImage> at(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private Optional<FirmwareImage> read(String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    try {
      // Normalised as if from the root, so that dots cannot lead out of the folder.
      Path file = root.resolve(Path.of(path).normalize().toString().substring(1));
      return Files.exists(file) ? Optional.of(FirmwareImage.read(file)) : Optional.empty();
    } catch (ModelReadException e) {
      console.err().println(Printable.of(e.location() + ": " + e.getMessage()));
      console.err().flush();
      return Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
