package dev.sevkit.model.schema;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The files of a schema: those of one folder and no others, from nowhere else, without document
 * type.
 */
final class SchemaFiles implements Resolver {

  private final Path folder;

  SchemaFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** What Jing reads a schema through. */
  SAXResolver resolver() {
    return new Hardened(this);
  }

  /** A file of the folder. */
  Input open(String name) throws IOException {
    Input input = new Input();
    open(folder.resolve(name), input);
    return input;
  }

  private static void open(Path file, Input input) throws IOException {
    input.setUri(file.toUri().toString());
    input.setByteStream(Files.newInputStream(file));
  }

  /** The path behind a URI, for messages. */
  static String name(String uri) {
    try {
      return Path.of(URI.create(uri)).toString();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return uri;
    }
  }

  @Override
  public void resolve(Identifier id, Input input) throws IOException, ResolverException {
    String uri = BasicResolver.resolveUri(id);
    open(inFolder(uri), input);
  }

  private Path inFolder(String uri) throws ResolverException {
    try {
      Path file = Path.of(URI.create(uri)).normalize();
      if (file.startsWith(folder)) {
        return file;
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // no file: refused below
    }
    throw new ResolverException("it refers to " + uri + ", which is not a file of " + folder);
  }

  /** Not reached: whatever is resolved is open. */
  @Override
  public void open(Input input) throws ResolverException {
    if (!input.isOpen()) {
      throw new ResolverException("it refers to " + input.getUri() + ", which is refused");
    }
  }

  /** Reads with the JDK's parser, document types refused. */
  private static final class Hardened extends SAXResolver {

    private Hardened(Resolver files) {
      super(files);
    }

    @Override
    protected XMLReader createXMLReaderWithoutResolver() throws SAXException {
      try {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
      } catch (ParserConfigurationException e) {
        throw new SAXException(e);
      }
    }
  }
}
