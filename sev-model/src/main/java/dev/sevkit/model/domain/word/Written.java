package dev.sevkit.model.domain.word;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says where libvirt has a closed set of words: one of them, a word that is none of
 * them, or nothing.
 *
 * @param text the word as written; empty if there is none
 * @param meaning the word it is; empty if absent or unknown
 */
public record Written<W extends Enum<W> & Word>(Optional<String> text, Optional<W> meaning) {

  /** What a text means among the words of a set. */
  public static <W extends Enum<W> & Word> Written<W> of(@Nullable String text, Class<W> words) {
    return new Written<>(
        Optional.ofNullable(text),
        Arrays.stream(words.getEnumConstants()).filter(word -> word.id().equals(text)).findFirst());
  }

  /** Whether it is this word. */
  public boolean is(W word) {
    return meaning.filter(word::equals).isPresent();
  }

  /** Whether nothing is written. */
  public boolean isAbsent() {
    return text.isEmpty();
  }

  /** Whether something is written that is none of the words, perhaps of a newer libvirt. */
  public boolean isUnknown() {
    return text.isPresent() && meaning.isEmpty();
  }

  /** The word it is, or another where nothing known is written. */
  public W orElse(W other) {
    return meaning.orElse(other);
  }

  /** The word as written; empty text if there is none. */
  @Override
  public String toString() {
    return text.orElse("");
  }
}
