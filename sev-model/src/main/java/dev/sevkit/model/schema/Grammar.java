package dev.sevkit.model.schema;

import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.relaxng.match.Matcher;
import dev.sevkit.model.io.IoReason;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A RELAX NG grammar as Jing compiles it, and its matchers. A matcher remembers what it worked out,
 * which makes later documents several times cheaper; it is for one thread at a time.
 */
final class Grammar {

  /** After so many documents a matcher is dropped: it remembers names of documents, too. */
  private static final int DOCUMENTS_PER_MATCHER = 2000;

  private final MatchablePattern pattern;
  private final Queue<Used> idle = new ConcurrentLinkedQueue<>();

  private Grammar(MatchablePattern pattern) {
    this.pattern = pattern;
  }

  /** A matcher and the number of documents it has seen. */
  private record Used(Matcher matcher, int documents) {}

  /**
   * The grammar in a file.
   *
   * @throws ModelReadException if it cannot be read or is no RELAX NG grammar
   */
  static Grammar read(Path folder, String file) {
    SchemaFiles files = new SchemaFiles(folder);
    try {
      return new Grammar(
          new MatchablePatternLoader()
              .load(files.open(file), files.resolver(), new Strict(), null, 0));
    } catch (SAXParseException e) {
      throw unusable(location(e, folder.resolve(file)), e);
    } catch (SAXException | IncorrectSchemaException e) {
      throw unusable(location(folder.resolve(file).toString(), 0, 0), e);
    } catch (IOException e) {
      throw new ModelReadException(
          location(folder.resolve(file).toString(), 0, 0),
          "the schema cannot be read: " + part(e) + IoReason.of(e),
          e);
    }
  }

  private static String part(IOException e) {
    return e instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": "
        : "";
  }

  private static ModelReadException unusable(SourceLocation location, Exception e) {
    String reason = Optional.ofNullable(e.getMessage()).orElse("no RELAX NG grammar");
    return new ModelReadException(
        location, "the schema cannot be used: " + reason.replaceAll("\\s+", " "), e);
  }

  private static SourceLocation location(SAXParseException e, Path file) {
    String name =
        Optional.ofNullable(e.getSystemId()).map(SchemaFiles::name).orElse(file.toString());
    return location(name, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()));
  }

  private static SourceLocation location(String name, int line, int column) {
    return new SourceLocation(name, line, column, line, column, "");
  }

  List<SchemaViolation> validate(SourceText text) {
    Used used = idle.poll();
    if (used == null) {
      used = new Used(pattern.createMatcher(), 0);
    }
    Matching matching = Matching.of(used.matcher().start(), text);
    if (!matching.isAbandoned() && used.documents() + 1 < DOCUMENTS_PER_MATCHER) {
      idle.add(new Used(used.matcher(), used.documents() + 1));
    }
    return matching.violations();
  }

  /** Stops at the first fault of a schema. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
