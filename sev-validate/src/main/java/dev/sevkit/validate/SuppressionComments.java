package dev.sevkit.validate;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.CommentNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments that silence findings: in the tree, before the root element and after it. */
final class SuppressionComments {

  /** What may stand outside of a root element: comments, processing instructions. */
  private static final Pattern OUTSIDE =
      Pattern.compile("<!--(.*?)-->|<\\?.*?\\?>", Pattern.DOTALL);

  private final SourceText source;
  private final List<Suppression> found = new ArrayList<>();

  private SuppressionComments(SourceText source) {
    this.source = source;
  }

  /** The comments of a document, in its order. */
  static List<Suppression> in(DomainXml document) {
    SuppressionComments comments = new SuppressionComments(document.source());
    ElementNode root = document.root();
    comments.outside(0, root.start(), Optional.of(root));
    root.subtree().forEach(comments::inside);
    comments.outside(root.end(), document.source().text().length(), Optional.empty());
    return comments.found;
  }

  private void outside(int from, int to, Optional<ElementNode> element) {
    Matcher part = OUTSIDE.matcher(source.text()).region(from, to);
    while (part.find()) {
      if (part.group(1) != null) {
        int start = part.start();
        int end = part.end();
        suppression(part.group(1), () -> source.location(start, end, "/comment()"), element)
            .ifPresent(found::add);
      }
    }
  }

  /** From the last comment to the first, so that each learns what stands after it in one step. */
  private void inside(ElementNode parent) {
    List<CommentNode> comments = parent.comments();
    List<ElementNode> children = parent.children();
    List<Suppression> here = new ArrayList<>();
    Optional<ElementNode> reached = Optional.empty();
    int next = parent.endTagStart();
    int child = children.size();
    for (int i = comments.size() - 1; i >= 0; i--) {
      CommentNode comment = comments.get(i);
      for (; child > 0 && children.get(child - 1).start() >= comment.end(); child--) {
        reached = Optional.of(children.get(child - 1));
        next = children.get(child - 1).start();
      }
      reached = isBlank(comment.end(), next) ? reached : Optional.empty();
      next = comment.start();
      suppression(comment.text(), comment::location, reached).ifPresent(here::add);
    }
    Collections.reverse(here);
    found.addAll(here);
  }

  private Optional<Suppression> suppression(
      String text, Supplier<SourceLocation> place, Optional<ElementNode> element) {
    String words = text.strip();
    return Suppression.isMeant(words)
        ? Optional.of(
            new Suppression(
                place.get(),
                element.map(node -> source.location(node.start(), node.end(), "")),
                words.substring(Suppression.MARK.length())))
        : Optional.empty();
  }

  private boolean isBlank(int from, int to) {
    return source.text().substring(from, to).isBlank();
  }
}
