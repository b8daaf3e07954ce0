package dev.sevkit.model.firmware.image;

import java.util.Optional;

/**
 * A part of a firmware image: it is there, or it is not, for a reason.
 *
 * @param value the part; empty if the image does not have it or has it malformed
 * @param reason why it is not there, one clause without full stop; empty if it is
 * @param <T> what the part says
 */
public record ImagePart<T>(Optional<T> value, String reason) {

  /** A part that is there. */
  public static <T> ImagePart<T> of(T value) {
    return new ImagePart<>(Optional.of(value), "");
  }

  /** A part that is not there. */
  public static <T> ImagePart<T> missing(String reason) {
    return new ImagePart<>(Optional.empty(), reason);
  }

  /** Whether the image has it. */
  public boolean isPresent() {
    return value.isPresent();
  }
}
