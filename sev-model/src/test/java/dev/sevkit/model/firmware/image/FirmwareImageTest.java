package dev.sevkit.model.firmware.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareImageTest {

  private static final String RESET = "00f771de-1a7e-4fcb-890e-68c77e2fb44e";
  private static final String SECRET = "4c2eb361-7d9b-4cc3-8081-127c90d3d294";
  private static final String HASHES = "7255371f-3a3b-4b04-927b-1da6efa8d454";
  private static final String METADATA = "dc886566-984a-4798-a75e-5585a7bf67cc";
  private static final int SIZE = 4096;
  private static final int ASEV = 0x56455341;

  /** What a build of edk2's AmdSev package of 2026 says. */
  private static ImageBuilder amdSev() {
    return ImageBuilder.ofSize(SIZE)
        .entry(RESET, 0x0080b004)
        .entry(SECRET, 0x810000, 0xc00)
        .entry(HASHES, 0x810c00, 0x400)
        .entry("e47a6535-984a-4798-865e-4685a7bf8ec2", 7)
        .entry(METADATA, SIZE - 256)
        .words(256, ASEV, 40, 1, 2, 0x800000, 0x9000, 1, 0x810000, 0x1000, 0x10);
  }

  @Test
  void reads_what_a_confidential_build_says() {
    FirmwareImage image = FirmwareImage.of(amdSev().bytes());

    assertThat(image.size()).isEqualTo(SIZE);
    assertThat(image.tableDefect()).isEmpty();
    assertThat(image.entries()).isEqualTo(5);
    assertThat(image.sevEsReset().value()).contains(0x80b004L);
    assertThat(image.secretArea().value()).contains(new MemoryArea(0x810000, 0xc00));
    assertThat(image.hashArea().value()).contains(new MemoryArea(0x810c00, 0x400));
    assertThat(image.snpMetadata().value().orElseThrow().sections())
        .containsExactly(
            new SnpSection(new MemoryArea(0x800000, 0x9000), 1),
            new SnpSection(new MemoryArea(0x810000, 0x1000), 0x10));
    assertThat(image.snpMetadata().value().orElseThrow().section(SnpSection.KERNEL_HASHES))
        .isPresent();
  }

  @Test
  void reads_where_an_svsm_begins() {
    FirmwareImage svsm =
        FirmwareImage.of(
            ImageBuilder.ofSize(SIZE).entry("a789a612-0597-4c4b-a49f-cbb1fe9d1ddd", 0x40).bytes());

    assertThat(svsm.svsmEntry().value()).contains(0x40L);
    assertThat(FirmwareImage.of(amdSev().bytes()).svsmEntry().reason())
        .contains("no entry for the SVSM");
  }

  @Test
  void tells_what_is_malformed_from_what_is_not_there() {
    FirmwareImage without = FirmwareImage.of(ImageBuilder.ofSize(SIZE).entry(RESET, 1).bytes());
    FirmwareImage wrong =
        FirmwareImage.of(ImageBuilder.ofSize(SIZE).entry(METADATA, SIZE - 256).bytes());

    assertThat(without.snpMetadata().isPresent()).isFalse();
    assertThat(without.snpMetadata().malformed()).isFalse();
    assertThat(wrong.snpMetadata().isPresent()).isFalse();
    assertThat(wrong.snpMetadata().malformed()).isTrue();
  }

  @Test
  void reads_guids_in_the_order_firmware_stores_them() {
    byte[] bytes = amdSev().bytes();
    String stored = HexFormat.of().formatHex(bytes, SIZE - 48, SIZE - 32);
    assertThat(stored).isEqualTo("de82b596b21ff745baeaa366c55a082d");
  }

  @Test
  void tells_areas_of_nothing_from_areas() {
    FirmwareImage image =
        FirmwareImage.of(
            ImageBuilder.ofSize(SIZE).entry(SECRET, 0, 0).entry(HASHES, 0x810c00, 175).bytes());
    assertThat(image.secretArea().reason()).contains("no memory: 0x0+0x0");
    assertThat(image.hashArea().reason()).contains("below 176 bytes");
    assertThat(image.sevEsReset().reason()).contains("no entry for the SEV-ES reset block");
  }

  @Test
  void takes_the_reset_block_of_firmware_without_footer() {
    byte[] bytes = amdSev().bytesWithoutFooter();
    byte[] entry = Arrays.copyOfRange(bytes, SIZE - 72, SIZE - 50);
    System.arraycopy(entry, 0, bytes, SIZE - 54, entry.length);
    FirmwareImage image = FirmwareImage.of(bytes);
    assertThat(image.sevEsReset().value()).contains(0x80b004L);
    assertThat(image.secretArea().isPresent()).isFalse();
    assertThat(image.hasTable()).isTrue();
  }

  @Test
  void says_that_there_is_no_table() {
    FirmwareImage image = FirmwareImage.of(new byte[SIZE]);
    assertThat(image.hasTable()).isFalse();
    assertThat(image.tableDefect().orElseThrow()).contains("no table footer");
    assertThat(image.snpMetadata().reason()).contains("no table footer");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 47, 48, 49})
  void says_that_an_image_is_too_short(int size) {
    assertThat(FirmwareImage.of(new byte[size]).tableDefect().orElseThrow()).contains("too short");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 18, SIZE - 31, 0xffff})
  void says_that_the_footer_lies(int length) {
    FirmwareImage image = FirmwareImage.of(amdSev().bytesWithFooter(length));
    assertThat(image.tableDefect().orElseThrow()).contains(length + " bytes long");
    assertThat(image.hasTable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 100, 0xffff})
  void says_that_an_entry_lies_and_keeps_those_before(int length) {
    FirmwareImage image =
        FirmwareImage.of(
            ImageBuilder.ofSize(SIZE).entry(RESET, 0x1234).lying(SECRET, length).bytes());
    assertThat(image.tableDefect().orElseThrow()).contains(length + " bytes long");
    assertThat(image.sevEsReset().value()).contains(0x1234L);
    assertThat(image.secretArea().isPresent()).isFalse();
  }

  @Test
  void says_that_bytes_are_left_over() {
    byte[] bytes = ImageBuilder.ofSize(SIZE).entry(RESET, 1).bytesWithFooter(18 + 22 + 5);
    FirmwareImage image = FirmwareImage.of(bytes);
    assertThat(image.tableDefect().orElseThrow()).contains("5 bytes that are no entry");
    assertThat(image.sevEsReset().value()).contains(1L);
  }

  @Test
  void says_that_an_entry_is_too_short_for_what_it_is() {
    FirmwareImage image =
        FirmwareImage.of(
            ImageBuilder.ofSize(SIZE)
                .entry(RESET)
                .entry(SECRET, 1)
                .entry(METADATA)
                .entry(HASHES, 1)
                .bytes());
    assertThat(image.sevEsReset().reason()).contains("too short");
    assertThat(image.secretArea().reason()).contains("too short");
    assertThat(image.hashArea().reason()).contains("too short");
    assertThat(image.snpMetadata().reason()).contains("too short");
  }

  @Test
  void takes_the_entry_nearest_to_the_footer() {
    FirmwareImage image =
        FirmwareImage.of(ImageBuilder.ofSize(SIZE).entry(RESET, 1).entry(RESET, 2).bytes());
    assertThat(image.sevEsReset().value()).contains(1L);
  }

  private static String metadataReason(int fromEnd, int... words) {
    return FirmwareImage.of(
            ImageBuilder.ofSize(SIZE).entry(METADATA, fromEnd).words(256, words).bytes())
        .snpMetadata()
        .reason();
  }

  @Test
  void says_what_is_wrong_with_the_snp_metadata() {
    int right = SIZE - 256;
    assertThat(metadataReason(right, ASEV, 16, 1, 0)).isEmpty();
    assertThat(metadataReason(0)).contains("outside");
    assertThat(metadataReason(15)).contains("outside");
    assertThat(metadataReason(SIZE + 1)).contains("outside");
    assertThat(metadataReason(-1)).contains("outside");
    assertThat(metadataReason(right, ASEV + 1, 16, 1, 0)).contains("ASEV");
    assertThat(metadataReason(right, ASEV, 16, 2, 0)).contains("version 2");
    assertThat(metadataReason(right, ASEV, 15, 1, 0)).contains("longer");
    assertThat(metadataReason(right, ASEV, 27, 1, 1)).contains("longer");
    assertThat(metadataReason(right, ASEV, 16, 1, -1)).contains("longer");
    assertThat(metadataReason(right, ASEV, -1, 1, -1)).contains("longer");
    assertThat(metadataReason(right, ASEV, right + 1, 1, 0)).contains("longer");
  }

  @Test
  void never_throws_whatever_bytes_are_flipped() {
    Random random = new Random(7);
    byte[] good = amdSev().bytes();
    for (int run = 0; run < 20_000; run++) {
      byte[] bad = good.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        bad[SIZE - 1 - random.nextInt(200)] = (byte) random.nextInt();
        bad[256 + random.nextInt(40)] = (byte) random.nextInt();
      }
      FirmwareImage image = FirmwareImage.of(bad);
      assertThat(image.size()).isEqualTo(SIZE);
      assertThat(image.snpMetadata().isPresent()).isEqualTo(image.snpMetadata().reason().isEmpty());
    }
  }

  @Test
  void knows_what_can_be_mapped_as_rom() {
    assertThat(FirmwareImage.of(new byte[2 * FirmwareImage.ROM_UNIT]).fitsRom()).isTrue();
    assertThat(FirmwareImage.of(new byte[FirmwareImage.ROM_UNIT - 1]).fitsRom()).isFalse();
    assertThat(FirmwareImage.of(new byte[0]).fitsRom()).isFalse();
  }

  @Test
  void reads_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("OVMF.fd"), amdSev().bytes());
    assertThat(FirmwareImage.read(file)).isEqualTo(FirmwareImage.of(amdSev().bytes()));
  }

  @Test
  void refuses_what_is_no_raw_image(@TempDir Path folder) throws IOException {
    assertUnreadable(folder.resolve("absent.fd"), "no such file");
    assertUnreadable(folder, "not a regular file");
    Path qcow2 = Files.write(folder.resolve("a.qcow2"), new byte[] {'Q', 'F', 'I', (byte) 0xfb, 0});
    assertUnreadable(qcow2, "only raw images");
    Path huge = folder.resolve("huge.fd");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(FirmwareImage.MAX_SIZE + 1L);
    }
    assertUnreadable(huge, "longer than 32 MiB");
  }

  private static void assertUnreadable(Path file, String why) {
    assertThatThrownBy(() -> FirmwareImage.read(file))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining(why);
  }
}
