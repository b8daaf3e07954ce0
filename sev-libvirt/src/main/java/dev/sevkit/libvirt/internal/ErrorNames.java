package dev.sevkit.libvirt.internal;

import org.libvirt.Error.ErrorDomain;
import org.libvirt.Error.ErrorNumber;

/** Libvirt's names of its error numbers. */
public final class ErrorNames {

  private ErrorNames() {}

  /** The name of a virErrorNumber, such as {@code OPERATION_INVALID}. */
  public static String ofCode(int code) {
    return name(ErrorNumber.values(), code, "VIR_ERR_");
  }

  /** The name of a virErrorDomain, such as {@code QEMU}. */
  public static String ofDomain(int domain) {
    return name(ErrorDomain.values(), domain, "VIR_FROM_");
  }

  /** The last of each enumeration stands for what libvirt-java does not know. */
  private static String name(Enum<?>[] names, int number, String prefix) {
    int last = names.length - 1;
    return names[number < 0 || number > last ? last : number].name().replaceFirst(prefix, "");
  }
}
