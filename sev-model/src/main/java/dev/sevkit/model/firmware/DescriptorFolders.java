package dev.sevkit.model.firmware;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders of descriptors put together as libvirt does it: of each file name the first one added.
 *
 * @see "libvirt, src/qemu/qemu_interop_config.c"
 */
final class DescriptorFolders {

  private final Map<String, List<Path>> files = new TreeMap<>();

  DescriptorFolders() {}

  DescriptorFolders addIfPresent(Path folder) {
    return Files.exists(folder) ? add(folder) : this;
  }

  DescriptorFolders add(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(DescriptorFolders::counts).sorted().forEach(this::addFile);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder, "not a readable folder of descriptors", e);
    }
    return this;
  }

  private void addFile(Path file) {
    files.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
  }

  private static boolean counts(Path file) {
    if (name(file).startsWith(".")) {
      return false;
    }
    if (!Files.exists(file)) {
      throw unreadable(file, "a link to nothing", new IOException(file.toString()));
    }
    return Files.isRegularFile(file);
  }

  /** The descriptors that count, by name. */
  List<FirmwareDescriptor> descriptors() {
    return files.values().stream().flatMap(same -> descriptor(same.get(0)).stream()).toList();
  }

  /** The files that do not, by name. */
  List<HiddenDescriptor> hidden() {
    return files.values().stream().flatMap(DescriptorFolders::hidden).toList();
  }

  private static Stream<HiddenDescriptor> hidden(List<Path> same) {
    String foremost = same.get(0).toString();
    boolean disabled = same.size() == 1 && bytes(same.get(0)).length == 0;
    return same.stream()
        .skip(disabled ? 0 : 1)
        .map(file -> new HiddenDescriptor(file.toString(), foremost));
  }

  private static Optional<FirmwareDescriptor> descriptor(Path file) {
    byte[] content = bytes(file);
    if (content.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(DescriptorJson.parse(file.toString(), content));
    } catch (ModelReadException e) {
      if (name(file).endsWith(".json")) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, "not a readable file", e);
    }
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  private static ModelReadException unreadable(Path path, String why, Exception cause) {
    return new ModelReadException(
        new SourceLocation(path.toString(), 0, 0, 0, 0, ""), "cannot be read: " + why, cause);
  }
}
