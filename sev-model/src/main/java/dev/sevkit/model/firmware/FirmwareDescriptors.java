package dev.sevkit.model.firmware;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The firmware installed on a host, in libvirt's order: by the descriptors' file names. */
public final class FirmwareDescriptors {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<FirmwareDescriptor> descriptors;

  private FirmwareDescriptors(List<FirmwareDescriptor> descriptors) {
    this.descriptors = List.copyOf(descriptors);
  }

  /** These descriptors, in this order. */
  public static FirmwareDescriptors of(List<FirmwareDescriptor> descriptors) {
    return new FirmwareDescriptors(descriptors);
  }

  /**
   * The descriptors in a folder such as {@code /usr/share/qemu/firmware}: its {@code *.json} files
   * by name, empty ones left out, which is how an administrator disables a descriptor.
   *
   * @throws ModelReadException if the folder cannot be read or a file in it is no descriptor
   */
  public static FirmwareDescriptors read(Path folder) {
    List<FirmwareDescriptor> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        if (content.length > 0) {
          found.add(parse(file.toString(), content));
        }
      }
    } catch (IOException e) {
      throw new ModelReadException(
          nowhere(folder.toString()), "cannot be read: not a readable folder of descriptors", e);
    }
    return new FirmwareDescriptors(found);
  }

  /**
   * One descriptor.
   *
   * @param file its file name
   * @throws ModelReadException if it is not a firmware descriptor
   */
  public static FirmwareDescriptor parse(String file, byte[] json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      JsonNode mapping = root.path("mapping");
      if (!mapping.path("device").isString()) {
        throw new ModelReadException(nowhere(file), "not a firmware descriptor: no mapping/device");
      }
      return new FirmwareDescriptor(
          file,
          texts(root.path("interface-types")),
          mapping(mapping),
          targets(root.path("targets")),
          texts(root.path("features")));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new ModelReadException(
          new SourceLocation(file, line, column, line, column, ""),
          "not JSON: " + e.getOriginalMessage(),
          e);
    }
  }

  private static SourceLocation nowhere(String file) {
    return new SourceLocation(file, 0, 0, 0, 0, "");
  }

  private static FirmwareDescriptor.Mapping mapping(JsonNode mapping) {
    String device = mapping.path("device").asString();
    boolean flash = device.equals("flash");
    String image =
        flash
            ? mapping.path("executable").path("filename").asString("")
            : mapping.path("filename").asString("");
    Optional<String> mode =
        flash ? Optional.of(mapping.path("mode").asString("split")) : Optional.empty();
    JsonNode template = mapping.path("nvram-template").path("filename");
    return new FirmwareDescriptor.Mapping(
        device,
        mode,
        image,
        template.isString() ? Optional.of(template.asString()) : Optional.empty());
  }

  private static List<FirmwareDescriptor.Target> targets(JsonNode targets) {
    List<FirmwareDescriptor.Target> found = new ArrayList<>();
    for (JsonNode target : targets) {
      found.add(
          new FirmwareDescriptor.Target(
              target.path("architecture").asString(""),
              List.copyOf(texts(target.path("machines")))));
    }
    return found;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> found = new HashSet<>();
    for (JsonNode element : array) {
      found.add(element.asString());
    }
    return found;
  }

  /** The descriptors in libvirt's order. */
  public List<FirmwareDescriptor> all() {
    return descriptors;
  }

  /** The descriptors of an image. */
  public List<FirmwareDescriptor> ofImage(String path) {
    return descriptors.stream().filter(d -> d.mapping().image().equals(path)).toList();
  }
}
