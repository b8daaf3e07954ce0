package dev.sevkit.model.firmware;

import dev.sevkit.model.sev.Version;

/**
 * What a release of libvirt, from 9.0.0 on, does in choosing firmware. Sources: its NEWS for 9.2.0,
 * 11.8.0, 12.0.0 and 12.1.0, formatdomain for 10.5.0, qemu_firmware.c as it was between 9.3 and
 * 10.4, between 11.8 and 11.10, and in 12.0; 9.0.0, 11.3.0 and 12.8.0 run. A change seen between
 * two of these counts from the later one, one of the rework in 12.0.0 from there.
 *
 * @param version its version
 */
record LibvirtRelease(Version version) {

  /** The newest one whose behaviour is known. */
  static final Version NEWEST = Version.of(12, 8);

  private boolean since(int major, int minor) {
    return version.isAtLeast(Version.of(major, minor));
  }

  /** Takes attributes of the loader for wishes; before, it refuses them with os/@firmware. */
  boolean takesLoaderForWishes() {
    return since(9, 2);
  }

  /** Passes over firmware that needs SMM when SMM is off; before, it chooses and then refuses. */
  boolean asksForSmm() {
    return since(9, 2);
  }

  boolean knowsQcow2() {
    return since(9, 2);
  }

  /** Compares nvram/@format with the template's format. */
  boolean comparesStoreFormat() {
    return since(9, 2);
  }

  /** Does so only where nothing else is said of loader and template. */
  boolean comparesStoreFormatAlone() {
    return since(11, 3);
  }

  boolean knowsSnp() {
    return since(10, 5);
  }

  /** Compares loader/@type with the mapping. */
  boolean comparesLoaderType() {
    return since(11, 3);
  }

  /** Takes any mode of flash when stateless is not given; before, split only. */
  boolean takesStatelessUnasked() {
    return since(11, 8);
  }

  /** Knows a mapping: flash and memory, until 12.0.0 kernel; igvm none does. */
  boolean knows(FirmwareDescriptor.Mapping mapping) {
    return mapping.loaderType().isPresent() || (mapping.device().equals("kernel") && !since(12, 0));
  }

  /** Looks for the descriptor of an image whose type is rom. */
  boolean looksUpRom() {
    return since(12, 0);
  }

  /** Refuses a rom that is writable or qcow2, and a variable store beside a writable image. */
  boolean validatesRom() {
    return since(12, 0);
  }

  /** Passes over firmware without a variable store when nvram says more than that it is wanted. */
  boolean comparesStore() {
    return since(12, 0);
  }

  /** Passes over firmware without a variable store as soon as there is an nvram element. */
  boolean takesNvramForAWish() {
    return since(12, 1);
  }

  boolean knowsVarstore() {
    return since(12, 1);
  }
}
