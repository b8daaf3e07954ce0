package dev.sevkit.model.io;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.nio.file.Path;

/** Reads what a host says of itself. */
public final class CapabilitiesXml {

  private CapabilitiesXml() {}

  /**
   * The domain capabilities in a file, as {@code virsh domcapabilities} prints them.
   *
   * @throws ModelReadException if the file cannot be read or is not such a document
   */
  public static DomainCapabilities readDomainCapabilities(Path file) {
    return parseDomainCapabilities(source(file));
  }

  /**
   * The domain capabilities in a text.
   *
   * @param name what to call the document in locations
   * @throws ModelReadException if it is not such a document
   */
  public static DomainCapabilities parseDomainCapabilities(String name, String text) {
    return parseDomainCapabilities(SourceText.of(name, text));
  }

  /**
   * The host's capabilities in a file, as {@code virsh capabilities} prints them.
   *
   * @throws ModelReadException if the file cannot be read or is not such a document
   */
  public static HostCapabilities readCapabilities(Path file) {
    return parseCapabilities(source(file));
  }

  /**
   * The host's capabilities in a text.
   *
   * @param name what to call the document in locations
   * @throws ModelReadException if it is not such a document
   */
  public static HostCapabilities parseCapabilities(String name, String text) {
    return parseCapabilities(SourceText.of(name, text));
  }

  private static SourceText source(Path file) {
    return SourceText.decode(file.toString(), XmlBinding.bytes(file));
  }

  private static DomainCapabilities parseDomainCapabilities(SourceText source) {
    return DomainBinding.CAPABILITIES.read(source).bean();
  }

  private static HostCapabilities parseCapabilities(SourceText source) {
    return HostBinding.CAPABILITIES.read(source).bean();
  }

  /** Made when first used: the other kind of document may never be read. */
  private static final class DomainBinding {
    static final XmlBinding<DomainCapabilities> CAPABILITIES =
        XmlBinding.of("domainCapabilities", DomainCapabilities.class);
  }

  private static final class HostBinding {
    static final XmlBinding<HostCapabilities> CAPABILITIES =
        XmlBinding.of("capabilities", HostCapabilities.class);
  }
}
