package dev.sevkit.libvirt.internal;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An array of typed parameters in libvirt's memory, given back when closed, also after an error.
 *
 * @see "libvirt, libvirt-common.h, struct _virTypedParameter: 96 bytes"
 */
final class TypedParameters implements AutoCloseable {

  private static final long SIZE = 96;
  private static final long TYPE = 80;
  private static final long VALUE = 88;

  private final PointerByReference array = new PointerByReference();
  private final IntByReference count = new IntByReference();
  private final IntByReference room = new IntByReference();

  /** Fills an array. */
  interface Filling {
    int fill(PointerByReference array, IntByReference count);
  }

  /** None yet. */
  TypedParameters() {}

  /**
   * What a call gives, by name: an Integer, a Long, a Double, a Boolean or a String each.
   *
   * @throws CallFailure if the call fails
   */
  static Map<String, Object> read(Filling call) {
    try (TypedParameters parameters = new TypedParameters()) {
      Outcome.of(call.fill(parameters.array, parameters.count));
      return parameters.values();
    }
  }

  void add(String name, String value) {
    Outcome.of(LibvirtCalls.INSTANCE.virTypedParamsAddString(array, count, room, name, value));
  }

  void add(String name, long value) {
    Outcome.of(LibvirtCalls.INSTANCE.virTypedParamsAddULLong(array, count, room, name, value));
  }

  @Nullable Pointer array() {
    return array.getValue();
  }

  int count() {
    return count.getValue();
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < count(); i++) {
      Pointer parameter = Outcome.of(array()).share(i * SIZE);
      values.put(parameter.getString(0), value(parameter));
    }
    return values;
  }

  /** Numbers without sign are given as Long; a ullong beyond 63 bits does not occur. */
  private static Object value(Pointer parameter) {
    return switch (parameter.getInt(TYPE)) {
      case 1 -> parameter.getInt(VALUE);
      case 2 -> Integer.toUnsignedLong(parameter.getInt(VALUE));
      case 3, 4 -> parameter.getLong(VALUE);
      case 5 -> parameter.getDouble(VALUE);
      case 6 -> parameter.getByte(VALUE) != 0;
      case 7 -> parameter.getPointer(VALUE).getString(0, "UTF-8");
      default ->
          throw new IllegalStateException(
              "parameter %s has a type libvirt does not document: %d"
                  .formatted(parameter.getString(0), parameter.getInt(TYPE)));
    };
  }

  @Override
  public void close() {
    LibvirtCalls.INSTANCE.virTypedParamsFree(array(), count());
    array.setValue(null);
    count.setValue(0);
  }
}
