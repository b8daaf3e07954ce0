package dev.sevkit.model.firmware.image;

import java.util.Optional;

/**
 * A part of a firmware image: it is there, or it is not, for a reason.
 *
 * @param value the part; empty if the image does not have it or has it malformed
 * @param reason why it is not there, one clause without full stop; empty if it is
 * @param malformed whether the image claims to have it, but not as it is to be
 * @param <T> what the part says
 */
public record ImagePart<T>(Optional<T> value, String reason, boolean malformed) {

  /** A part that is there. */
  public static <T> ImagePart<T> of(T value) {
    return new ImagePart<>(Optional.of(value), "", false);
  }

  /** A part that is not there. */
  public static <T> ImagePart<T> missing(String reason) {
    return new ImagePart<>(Optional.empty(), reason, false);
  }

  /** A part that is there, but not as it is to be. */
  public static <T> ImagePart<T> malformed(String reason) {
    return new ImagePart<>(Optional.empty(), reason, true);
  }

  /** The same reason, for a part that was to be read from this one, which is not there. */
  <R> ImagePart<R> none() {
    return new ImagePart<>(Optional.empty(), reason, malformed);
  }

  /** Whether the image has it. */
  public boolean isPresent() {
    return value.isPresent();
  }
}
