package dev.sevkit.libvirt.internal;

import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers for libvirt, in memory that libvirt frees: struct _virConnectAuth and, for each prompt,
 * struct _virConnectCredential.
 *
 * @see "libvirt, libvirt-host.h"
 */
final class Answers implements LibvirtCalls.Prompts {

  private static final int FAILED = -1;
  private static final int MOST_TYPES = 10;
  private static final long SIZE = 48;
  private static final long PROMPT = 8;
  private static final long CHALLENGE = 16;
  private static final long PROPOSAL = 24;
  private static final long RESULT = 32;
  private static final long RESULT_LENGTH = 40;

  private final Function<Prompt, Optional<char[]>> answers;
  private final Memory types = new Memory(MOST_TYPES * 4L);
  private final Memory auth = new Memory(32);
  private @Nullable RuntimeException thrown;

  Answers(Function<Prompt, Optional<char[]>> answers) {
    this.answers = answers;
    for (int i = 0; i < MOST_TYPES; i++) {
      types.setInt(i * 4L, i + 1);
    }
    auth.clear();
    auth.setPointer(0, types);
    auth.setInt(8, MOST_TYPES);
    auth.setPointer(16, CallbackReference.getFunctionPointer(this));
  }

  /** The structure for virConnectOpenAuth, valid as long as this object. */
  Pointer structure() {
    return auth;
  }

  /** What an answer threw, if one did. */
  Optional<RuntimeException> thrown() {
    return Optional.ofNullable(thrown);
  }

  @Override
  public int answer(Pointer credentials, int count, @Nullable Pointer data) {
    try {
      for (int i = 0; i < count; i++) {
        Pointer credential = credentials.share(i * SIZE);
        Optional<char[]> result = answers.apply(prompt(credential));
        if (result.isEmpty()) {
          return FAILED;
        }
        give(credential, result.get());
      }
      return 0;
    } catch (RuntimeException e) {
      // must not reach C code
      thrown = e;
      return FAILED;
    }
  }

  private static Prompt prompt(Pointer credential) {
    return new Prompt(
        credential.getInt(0),
        text(credential.getPointer(PROMPT)),
        text(credential.getPointer(CHALLENGE)),
        text(credential.getPointer(PROPOSAL)));
  }

  private static String text(@Nullable Pointer text) {
    return text == null ? "" : text.getString(0, "UTF-8");
  }

  private static void give(Pointer credential, char[] result) {
    byte[] bytes = new String(result).getBytes(StandardCharsets.UTF_8);
    Pointer copy = new Pointer(Native.malloc(bytes.length + 1L));
    copy.write(0, bytes, 0, bytes.length);
    copy.setByte(bytes.length, (byte) 0);
    credential.setPointer(RESULT, copy);
    credential.setInt(RESULT_LENGTH, bytes.length);
    Arrays.fill(bytes, (byte) 0);
  }
}
