package dev.sevkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureGuestTest {

  /** SEV-ES reset block and footer of the table, as firmware stores them. */
  private static final String RESET = "de71f7007e1acb4f890e68c77e2fb44e";

  private static final String FOOTER = "de82b596b21ff745baeaa366c55a082d";

  @TempDir private Path folder;

  /** 4 KiB whose table has a reset block alone. */
  private Path image() throws IOException {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.position(4096 - 32 - 18 - 22);
    image.putInt(0x80b004).putShort((short) 22).put(HexFormat.of().parseHex(RESET));
    image.putShort((short) 40).put(HexFormat.of().parseHex(FOOTER));
    return Files.write(folder.resolve("OVMF.fd"), image.array());
  }

  @Test
  void prints_each_part_and_the_digest() throws IOException {
    String two = run(image().toString(), "2", "EPYC-Milan");
    assertThat(two).contains("firmware ", "VMSA of CPU 0 ", "launch digest ");
    assertThat(run(image().toString(), "2", "EPYC-Milan")).isEqualTo(two);
    assertThat(run(image().toString(), "3", "EPYC-Milan")).isNotEqualTo(two);
  }

  private static String run(String... words) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      MeasureGuest.main(words);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
