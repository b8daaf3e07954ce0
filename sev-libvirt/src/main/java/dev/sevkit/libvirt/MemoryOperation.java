package dev.sevkit.libvirt;

/**
 * What libvirt can do with a guest's memory, and why that is of no use with an encrypted one.
 *
 * @see "QEMU, target/i386/sev.c: migration is not implemented; libvirt, qemu_migration.c"
 */
public enum MemoryOperation {
  /** Moving it to another host while it runs. */
  MIGRATE("migrate", "QEMU cannot move encrypted memory; shut it down and start it there"),
  /** Writing it to a file, to be restored later. */
  SAVE("save", "what is saved is encrypted with a key that is gone then; shut it down"),
  /** The same, restored at the next start. */
  MANAGED_SAVE("save", "what is saved is encrypted with a key that is gone then; shut it down"),
  /** A snapshot with memory. */
  SNAPSHOT("make a snapshot of", "memory in it cannot be restored; make one of its disks alone"),
  /** Suspending the guest to its disk. */
  SUSPEND_TO_DISK(
      "suspend to disk",
      "it would wake with another key and write its memory to a disk the host reads; shut it down");

  private final String words;
  private final String reason;

  MemoryOperation(String words, String reason) {
    this.words = words;
    this.reason = reason;
  }

  /** It in words, to go before the name of a domain. */
  public String words() {
    return words;
  }

  /** Why it is refused for SEV guests, and what to do instead. */
  public String reason() {
    return reason;
  }
}
