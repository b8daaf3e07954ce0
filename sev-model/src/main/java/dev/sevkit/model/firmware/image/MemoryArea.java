package dev.sevkit.model.firmware.image;

/**
 * A piece of guest memory that firmware keeps free for what is handed over at launch.
 *
 * @param base guest physical address of its first byte, 0 to 0xffffffff
 * @param size its length in bytes, 0 to 0xffffffff
 */
public record MemoryArea(long base, long size) {

  /** Base and size in hexadecimal, such as {@code 0x810000+0xc00}. */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(base) + "+0x" + Long.toHexString(size);
  }
}
