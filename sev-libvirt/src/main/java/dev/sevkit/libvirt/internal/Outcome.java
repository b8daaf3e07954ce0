package dev.sevkit.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.libvirt.jna.Libvirt;

/** What calls give, or why they failed: to be asked by the thread that called, at once. */
final class Outcome {

  private Outcome() {}

  /**
   * A number.
   *
   * @throws CallFailure if it is negative
   */
  static int of(int result) {
    if (result < 0) {
      throw failure();
    }
    return result;
  }

  /**
   * A pointer.
   *
   * @throws CallFailure if there is none
   */
  static <P> P of(@Nullable P result) {
    if (result == null) {
      throw failure();
    }
    return result;
  }

  /**
   * A text, whose memory is given back.
   *
   * @throws CallFailure if there is none
   */
  static String text(@Nullable Pointer result) {
    Pointer text = of(result);
    try {
      return text.getString(0, StandardCharsets.UTF_8.name());
    } finally {
      Native.free(Pointer.nativeValue(text));
    }
  }

  private static CallFailure failure() {
    LibvirtCalls libvirt = LibvirtCalls.INSTANCE;
    Pointer message = libvirt.virGetLastErrorMessage();
    CallFailure failure =
        new CallFailure(
            libvirt.virGetLastErrorCode(),
            libvirt.virGetLastErrorDomain(),
            message == null ? "no error message" : message.getString(0, "UTF-8"));
    Libvirt.INSTANCE.virResetLastError();
    return failure;
  }
}
