package dev.sevkit.model.io;

import dev.sevkit.model.capabilities.DomainCapabilities;
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
    return parseDomainCapabilities(SourceText.decode(file.toString(), XmlBinding.bytes(file)));
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

  private static DomainCapabilities parseDomainCapabilities(SourceText source) {
    return Binding.DOMAIN_CAPABILITIES.read(source).bean();
  }

  private static final class Binding {
    static final XmlBinding<DomainCapabilities> DOMAIN_CAPABILITIES =
        XmlBinding.of("domainCapabilities", DomainCapabilities.class);
  }
}
