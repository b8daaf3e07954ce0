package dev.sevkit.attest.kit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test vectors in the folder {@code vectors}, whose README says who computed them. */
public final class Vectors {

  private Vectors() {}

  /** A file of vectors, such as {@code sev-session}. */
  public static JsonNode file(String name) {
    String resource = "/vectors/" + name + ".json";
    try (InputStream in = requireNonNull(Vectors.class.getResourceAsStream(resource), resource)) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of an array in a file, in order. */
  public static List<JsonNode> cases(String name, String array) {
    Stream<JsonNode> all = file(name).path(array).valueStream();
    return all.toList();
  }

  /** The bytes a hexadecimal text means. */
  public static byte[] hex(JsonNode text) {
    return HexFormat.of().parseHex(text.asString());
  }

  /** The bytes a base64 text means. */
  public static byte[] base64(JsonNode text) {
    return Base64.getDecoder().decode(text.asString());
  }

  /** A firmware image by its name in {@code firmware.json}. */
  public static byte[] firmware(String name) {
    return base64(file("firmware").path("firmware").path(name).path("data"));
  }
}
