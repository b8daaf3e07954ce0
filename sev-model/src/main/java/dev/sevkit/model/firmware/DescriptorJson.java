package dev.sevkit.model.firmware;

import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareDescriptor.Target;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A descriptor's JSON as it becomes a {@link FirmwareDescriptor}. What libvirt needs must be there;
 * fields and values nobody here knows are let be, because QEMU adds to them.
 *
 * @see "QEMU, docs/interop/firmware.json"
 */
final class DescriptorJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> FLASH_MODES = Set.of("split", "combined", "stateless");

  private final String file;

  private DescriptorJson(String file) {
    this.file = file;
  }

  static FirmwareDescriptor parse(String file, byte[] json) {
    try {
      return new DescriptorJson(file).descriptor(MAPPER.readTree(json));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new ModelReadException(
          new SourceLocation(file, line, column, line, column, ""),
          "not JSON: " + e.getOriginalMessage(),
          e);
    }
  }

  private FirmwareDescriptor descriptor(JsonNode root) {
    if (!root.isObject()) {
      throw wrong("", "an object", root);
    }
    return new FirmwareDescriptor(
        file,
        root.path("description").asString(""),
        texts(root, "", "interface-types"),
        mapping(object(root, "", "mapping")),
        targets(array(root, "", "targets")),
        texts(root, "", "features"),
        root.has("tags") ? List.copyOf(texts(root, "", "tags")) : List.of());
  }

  private Mapping mapping(JsonNode mapping) {
    String device = text(mapping, "mapping", "device");
    return device.equals("flash")
        ? flash(mapping)
        : new Mapping(
            device,
            Optional.empty(),
            FirmwareFile.raw(text(mapping, "mapping", "filename")),
            Optional.empty());
  }

  private Mapping flash(JsonNode mapping) {
    // Split is the mode of descriptors older than the field, which QEMU 7.0 brought.
    String mode = mapping.has("mode") ? text(mapping, "mapping", "mode") : "split";
    if (!FLASH_MODES.contains(mode)) {
      throw wrong("mapping/mode", "split, combined or stateless", mapping.path("mode"));
    }
    Optional<FirmwareFile> template =
        mode.equals("split") ? Optional.of(flashFile(mapping, "nvram-template")) : Optional.empty();
    return new Mapping("flash", Optional.of(mode), flashFile(mapping, "executable"), template);
  }

  private FirmwareFile flashFile(JsonNode mapping, String field) {
    JsonNode described = object(mapping, "mapping", field);
    String path = "mapping/" + field;
    return new FirmwareFile(text(described, path, "filename"), text(described, path, "format"));
  }

  private List<Target> targets(JsonNode targets) {
    List<Target> found = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      JsonNode target = targets.path(i);
      String path = "targets/" + i;
      found.add(
          new Target(
              text(target, path, "architecture"), List.copyOf(texts(target, path, "machines"))));
    }
    return found;
  }

  private Set<String> texts(JsonNode parent, String path, String field) {
    JsonNode array = array(parent, path, field);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < array.size(); i++) {
      if (!array.path(i).isString()) {
        throw wrong(join(path, field) + "/" + i, "a text", array.path(i));
      }
      found.add(array.path(i).asString());
    }
    return found;
  }

  private JsonNode object(JsonNode parent, String path, String field) {
    JsonNode node = parent.path(field);
    if (!node.isObject()) {
      throw wrong(join(path, field), "an object", node);
    }
    return node;
  }

  private JsonNode array(JsonNode parent, String path, String field) {
    JsonNode node = parent.path(field);
    if (!node.isArray()) {
      throw wrong(join(path, field), "an array", node);
    }
    return node;
  }

  private String text(JsonNode parent, String path, String field) {
    JsonNode node = parent.path(field);
    if (!node.isString()) {
      throw wrong(join(path, field), "a text", node);
    }
    return node.asString();
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "/" + field;
  }

  private ModelReadException wrong(String field, String expected, JsonNode found) {
    String where = field.isEmpty() ? "the document" : field;
    String what = found.isMissingNode() ? "nothing" : found.toString();
    return new ModelReadException(
        new SourceLocation(file, 0, 0, 0, 0, field),
        "not a firmware descriptor: " + where + " is to be " + expected + "; found " + what);
  }
}
