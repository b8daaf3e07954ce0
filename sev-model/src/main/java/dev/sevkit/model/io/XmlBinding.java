package dev.sevkit.model.io;

import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.RecordingReader;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document and the bean it is read into.
 *
 * @param rootName name of the root element
 * @param type class of the bean
 * @param context its JAXB context, costly to make and safe to share
 */
record XmlBinding<T extends ModelElement>(String rootName, Class<T> type, JAXBContext context) {

  private static final long MAX_BYTES = 64L << 20;

  /** A document that has been read. */
  record Read<T>(ElementNode root, T bean) {}

  static <T extends ModelElement> XmlBinding<T> of(String rootName, Class<T> type) {
    try {
      return new XmlBinding<>(rootName, type, JAXBContext.newInstance(type));
    } catch (JAXBException e) {
      throw new IllegalStateException("the beans of " + type.getName() + " do not fit together", e);
    }
  }

  static byte[] bytes(Path file) {
    SourceLocation nowhere = new SourceLocation(file.toString(), 0, 0, 0, 0, "");
    try {
      if (Files.isDirectory(file)) {
        throw new ModelReadException(nowhere, "is a directory, not a document");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new ModelReadException(nowhere, "larger than 64 MiB: not a document of libvirt");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ModelReadException(nowhere, "no such file", e);
    } catch (IOException e) {
      throw new ModelReadException(nowhere, "cannot be read: " + IoReason.of(e), e);
    }
  }

  Read<T> read(SourceText source) {
    RecordingReader reader = RecordingReader.atRoot(source, rootName);
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setListener(new Locating(reader));
      T bean = unmarshaller.unmarshal(reader, type).getValue();
      reader.finish();
      return new Read<>(reader.root(), bean);
    } catch (JAXBException e) {
      throw asReadException(source, e);
    }
  }

  /**
   * Demands what {@link #read} would demand, and makes neither tree nor bean.
   *
   * @throws dev.sevkit.model.xml.ModelReadException as there
   */
  void requireWellFormed(SourceText source) {
    RecordingReader.atRoot(source, rootName).skip();
  }

  /** The document that says what a bean holds, without XML declaration, two spaces a level. */
  String write(T bean) {
    return marshal(bean);
  }

  /** The element that says what a bean below the root holds. */
  String fragment(String name, ModelElement bean) {
    return marshal(element(name, bean));
  }

  private static <B extends ModelElement> JAXBElement<B> element(String name, B bean) {
    @SuppressWarnings("unchecked")
    Class<B> type = (Class<B>) bean.getClass();
    return new JAXBElement<>(new QName(name), type, bean);
  }

  private String marshal(Object content) {
    StringWriter text = new StringWriter();
    try {
      Marshaller marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setProperty("org.glassfish.jaxb.indentString", "  ");
      marshaller.setProperty("org.glassfish.jaxb.namespacePrefixMapper", new QemuPrefix());
      marshaller.marshal(content, text);
    } catch (JAXBException e) {
      throw new IllegalStateException("the beans of " + type.getName() + " cannot be written", e);
    }
    String written = text.toString().strip() + "\n";
    return written.contains("<qemu:") ? written : written.replace(QemuPrefix.DECLARATION, "");
  }

  /** The tree of a text, without beans. */
  ElementNode tree(SourceText source, String root) {
    RecordingReader reader = RecordingReader.atRoot(source, root);
    reader.finish();
    return reader.root();
  }

  /** JAXB declares every namespace it knows at the root; QEMU's is left out where not used. */
  private static final class QemuPrefix extends NamespacePrefixMapper {

    private static final String NAMESPACE = "http://libvirt.org/schemas/domain/qemu/1.0";
    private static final String DECLARATION = " xmlns:qemu=\"" + NAMESPACE + "\"";

    @Override
    public @Nullable String getPreferredPrefix(
        String namespace, @Nullable String suggestion, boolean required) {
      return namespace.equals(NAMESPACE) ? "qemu" : suggestion;
    }
  }

  private static ModelReadException asReadException(SourceText source, JAXBException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof XMLStreamException malformed) {
        return RecordingReader.malformed(source, malformed);
      }
    }
    if (e.getLinkedException() instanceof XMLStreamException malformed) {
      return RecordingReader.malformed(source, malformed);
    }
    return new ModelReadException(
        SourceLocation.startOf(source.name()), "cannot be read: " + e.getMessage(), e);
  }

  /** Ties every bean to the element that is being read when JAXB makes it. */
  private static final class Locating extends Unmarshaller.Listener {

    private final RecordingReader reader;

    private Locating(RecordingReader reader) {
      this.reader = reader;
    }

    @Override
    public void beforeUnmarshal(Object target, @Nullable Object parent) {
      if (target instanceof ModelElement element) {
        element.readFrom(reader.current());
      }
    }

    @Override
    public void afterUnmarshal(Object target, @Nullable Object parent) {
      if (target instanceof ModelElement element) {
        SingleChildren.keepFirst(element);
      }
    }
  }
}
