package dev.sevkit.cli.config;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML 1.2 document into nodes with places. Tags, anchors, aliases, duplicate keys and
 * deep nesting are refused: a configuration needs none of them.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 16;

  private final SourceText source;
  private final Iterator<Event> events;
  private SourceLocation last;

  private YamlReader(SourceText source) {
    this.source = source;
    this.last = SourceLocation.startOf(source.name());
    LoadSettings settings = LoadSettings.builder().setLabel(source.name()).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, source.text()));
  }

  /**
   * The value of the one document in a file; empty for a file without any.
   *
   * @throws ConfigurationException if it is not such a document
   */
  static Optional<YamlNode> read(String name, byte[] bytes) {
    try {
      return new YamlReader(SourceText.decode(name, bytes)).document();
    } catch (ModelReadException e) {
      throw new ConfigurationException(e.location(), String.valueOf(e.getMessage()));
    }
  }

  private Optional<YamlNode> document() {
    try {
      next(Event.ID.StreamStart);
      Event first = next();
      if (first.getEventId() == Event.ID.StreamEnd) {
        return Optional.empty();
      }
      YamlNode value = node(next(), 1);
      next(Event.ID.DocumentEnd);
      next(Event.ID.StreamEnd);
      return Optional.of(value);
    } catch (MarkedYamlEngineException e) {
      throw new ConfigurationException(
          at(e.getProblemMark().or(e::getContextMark)), "not valid YAML: " + firstLine(e));
    } catch (ReaderException e) {
      throw new ConfigurationException(
          at(e), "not valid YAML: the character U+%04X is not allowed".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw new ConfigurationException(last, "not valid YAML: " + oneLine(e.getMessage()));
    }
  }

  private static String firstLine(MarkedYamlEngineException e) {
    return oneLine(e.getProblem() == null ? e.getMessage() : e.getProblem());
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }

  private Event next() {
    Event event = events.next();
    last = at(event.getStartMark());
    return event;
  }

  private void next(Event.ID expected) {
    if (next().getEventId() != expected) {
      throw fault("a second document; a configuration is one");
    }
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent) {
      throw fault("an alias (*) is not allowed; write the value out");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw fault("an anchor (&) is not allowed; write the value out");
    }
    if (depth > MAX_DEPTH) {
      throw fault("nested too deeply");
    }
    if (event instanceof ScalarEvent scalar) {
      refuse(scalar.getTag());
      return new YamlNode.Scalar(last, scalar.getValue(), scalar.isPlain());
    }
    refuse(((CollectionStartEvent) event).getTag());
    return event instanceof MappingStartEvent ? mapping(depth) : sequence(depth);
  }

  private void refuse(Optional<String> tag) {
    if (tag.isPresent()) {
      throw fault("a tag (!) is not allowed");
    }
  }

  private YamlNode sequence(int depth) {
    SourceLocation start = last;
    List<YamlNode> items = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(start, items);
  }

  private YamlNode mapping(int depth) {
    SourceLocation start = last;
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      YamlNode key = node(event, depth + 1);
      if (!(key instanceof YamlNode.Scalar word)) {
        throw new ConfigurationException(key.location(), "expected a key, found " + key.kind());
      }
      if (!keys.add(word.text())) {
        throw new ConfigurationException(
            key.location(), "the key " + word.kind() + " stands here twice");
      }
      entries.add(new YamlNode.Entry(word, node(next(), depth + 1)));
    }
    return new YamlNode.Mapping(start, entries);
  }

  private ConfigurationException fault(String message) {
    return new ConfigurationException(last, message);
  }

  /** Columns count UTF-16 units, as everywhere, where the library counts code points. */
  private SourceLocation at(Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return last;
    }
    int line = mark.get().getLine() + 1;
    String text = source.lineText(line);
    int points = Math.min(mark.get().getColumn(), text.codePointCount(0, text.length()));
    int column = text.offsetByCodePoints(0, points) + 1;
    return new SourceLocation(source.name(), line, column, line, column, "");
  }

  private SourceLocation at(ReaderException e) {
    String text = source.text();
    int points = Math.max(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
    return source.location(text.offsetByCodePoints(0, points), "");
  }
}
