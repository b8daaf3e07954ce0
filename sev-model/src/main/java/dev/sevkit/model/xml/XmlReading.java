package dev.sevkit.model.xml;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.StringReader;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The hardened parser: no document type, no entities of the document's own, nothing fetched, and
 * limits on depth and size that no domain reaches.
 */
final class XmlReading {

  /** libxml2's own limit, so that what libvirt reads is read here. */
  private static final int MAX_DEPTH = 256;

  private static final int MAX_ATTRIBUTES = 256;
  private static final int MAX_ATTRIBUTE_LENGTH = 1 << 20;
  private static final int MAX_TEXT_LENGTH = 1 << 26;

  private static final XMLInputFactory FACTORY = hardened();

  /** For content alone, where the prefixes declared around it are unknown. */
  private static final XMLInputFactory CONTENT_FACTORY = withoutNamespaces();

  private XmlReading() {}

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = woodstox();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // so that a fault is met where it is read, as the exception that has its place
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
    factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT_LENGTH);
    return factory;
  }

  /** Woodstox and no other: it alone tells exactly where a tag begins and ends. */
  private static XMLInputFactory woodstox() {
    return ServiceLoader.load(XMLInputFactory.class, XmlReading.class.getClassLoader()).stream()
        .filter(provider -> provider.type().getName().startsWith("com.ctc.wstx."))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("woodstox-core is not on the class path"));
  }

  private static XMLInputFactory withoutNamespaces() {
    XMLInputFactory factory = hardened();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  static XMLStreamReader2 open(SourceText source) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(source.text()));
  }

  /** The text directly inside an element, from its well-formed content as written. */
  static String textOf(String content) {
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader =
          CONTENT_FACTORY.createXMLStreamReader(new StringReader("<text>" + content + "</text>"));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (depth == 1) {
              text.append(reader.getText());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("content that was read before cannot be read again", e);
    }
    return text.toString();
  }
}
