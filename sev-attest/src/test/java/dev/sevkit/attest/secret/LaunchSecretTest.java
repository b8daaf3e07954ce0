package dev.sevkit.attest.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.MeasurementVerifier;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.Tek;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.model.firmware.image.MemoryArea;
import dev.sevkit.model.sev.GuestPolicy;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class LaunchSecretTest {

  private static final ApiVersion API = new ApiVersion(1, 51);
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Map<String, Padding> TOOLS =
      Map.of("libvirt", Padding.LIBVIRT, "sevctl", Padding.SEVCTL);

  private final Tik tik = Tik.random(RANDOM);
  private final Tek tek = Tek.random(RANDOM);

  static List<JsonNode> cases() {
    return Vectors.cases("sev-secret", "cases");
  }

  @Test
  void runs_every_case() {
    assertThat(cases()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_what_each_tool_makes(JsonNode test) {
    int run = 0;
    for (Map.Entry<String, Padding> tool : TOOLS.entrySet()) {
      JsonNode expect = test.path("expect").path(tool.getKey());
      if (expect.isMissingNode()) {
        continue;
      }
      byte[] table = table(test).bytes(tool.getValue());
      LaunchSecret sealed =
          LaunchSecret.seal(
              API,
              Vectors.hex(test.path("measurement")),
              Tik.of(Vectors.hex(test.path("tik"))),
              Tek.of(Vectors.hex(test.path("tek"))),
              table,
              Vectors.hex(test.path("iv")));
      assertThat(table).isEqualTo(Vectors.hex(expect.path("table")));
      assertThat(sealed.headerBase64()).isEqualTo(expect.path("header_base64").asString());
      assertThat(sealed.payloadBase64()).isEqualTo(expect.path("payload_base64").asString());
      run++;
    }
    assertThat(run)
        .isEqualTo(test.path("expect").propertyNames().stream().filter(TOOLS::containsKey).count())
        .isPositive();
  }

  private static SecretTable table(JsonNode test) {
    SecretTable table = new SecretTable();
    for (JsonNode secret : test.path("secrets")) {
      table.add(
          SecretTable.guid(secret.path("guid").asString()), Vectors.base64(secret.path("data")));
    }
    return table;
  }

  private VerifiedMeasurement verified(String firmware, ApiVersion api) {
    LaunchContents contents = LaunchContents.of(GuestFirmware.of(Vectors.firmware(firmware)));
    ReportedLaunch launch = new ReportedLaunch(api, 3, GuestPolicy.of(1));
    return MeasurementVerifier.strict()
        .verify(
            tik,
            LaunchMeasurement.expected(tik, launch, contents.digest(), new byte[16]),
            launch,
            contents);
  }

  private LaunchSecret seal(String firmware, SecretTable table) {
    return LaunchSecret.seal(verified(firmware, API), tik, tek, table, Padding.LIBVIRT);
  }

  private static SecretTable luks(int length) {
    return new SecretTable().add(SecretTable.LUKS_KEY, new byte[length]);
  }

  @Test
  void is_sealed_from_a_verified_measurement_with_a_fresh_iv() {
    LaunchSecret one = seal("amdsev", luks(8));
    LaunchSecret other = seal("amdsev", luks(8));

    assertThat(one.header()).hasSize(52).startsWith(0, 0, 0, 0);
    assertThat(one.payload()).hasSize(64);
    assertThat(Arrays.copyOfRange(one.header(), 4, 20))
        .isNotEqualTo(Arrays.copyOfRange(other.header(), 4, 20));
    assertThat(one.payload()).isNotEqualTo(other.payload());
    assertThat(one).hasToString("LaunchSecret[header of 52 bytes, payload of 64]");
    LaunchSecret again = LaunchSecret.of(one.header(), one.payload());
    assertThat(again.headerBase64()).isEqualTo(one.headerBase64());
    assertThat(again.payloadBase64()).isEqualTo(one.payloadBase64());
  }

  @Test
  void binds_the_measurement_since_api_0_17() {
    byte[] table = luks(8).bytes(Padding.SEVCTL);
    byte[] iv = new byte[16];
    for (ApiVersion api : new ApiVersion[] {new ApiVersion(0, 16), new ApiVersion(0, 17)}) {
      byte[] one = LaunchSecret.seal(api, new byte[32], tik, tek, table, iv).header();
      byte[] measure = new byte[32];
      measure[31] = 1;
      byte[] other = LaunchSecret.seal(api, measure, tik, tek, table, iv).header();
      assertThat(Arrays.equals(one, other)).isEqualTo(!api.isMeasured());
    }
  }

  @Test
  void is_refused_under_another_key() {
    VerifiedMeasurement verified = verified("amdsev", API);

    assertThatThrownBy(
            () -> LaunchSecret.seal(verified, Tik.random(RANDOM), tek, luks(8), Padding.LIBVIRT))
        .isInstanceOf(UntrustedException.class)
        .hasMessage("the measurement was not verified with this TIK");
  }

  @Test
  void is_refused_where_the_firmware_has_no_area() {
    for (String firmware : List.of("ovmfx64", "no-footer", "bad-entry-size")) {
      assertThatThrownBy(() -> seal(firmware, luks(8)))
          .isInstanceOf(UnsupportedInputException.class)
          .hasMessageStartingWith("the firmware image cannot take a launch secret: ");
    }
  }

  @Test
  void is_refused_where_it_does_not_fit() {
    // 20 and 20 bytes go for the frames, 1 to 16 for padding; the area has 0xc00
    assertThat(seal("amdsev", luks(0xc00 - 41)).payload()).hasSize(0xc00);
    assertThatThrownBy(() -> seal("amdsev", luks(0xc00 - 40)))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("the secret table has 3088 bytes")
        .hasMessageContaining("only 3072");
  }

  @Test
  void fits_an_area_that_the_owner_names() {
    VerifiedMeasurement verified = verified("no-footer", API);
    MemoryArea area = new MemoryArea(0x810000, 64);

    assertThat(LaunchSecret.seal(verified, tik, tek, luks(8), Padding.LIBVIRT, area).payload())
        .hasSize(64);
    assertThatThrownBy(() -> LaunchSecret.seal(verified, tik, tek, luks(24), Padding.LIBVIRT, area))
        .isInstanceOf(UnsupportedInputException.class);
  }

  @ParameterizedTest
  @EnumSource(Padding.class)
  void never_has_more_than_16_kib(Padding padding) {
    assertThat(luks(16384 - 41).bytes(padding)).hasSize(16384);
    SecretTable tooLong = luks(16384 - 39);
    assertThatThrownBy(() -> tooLong.bytes(padding))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("secret table: expected at most 16384 bytes, found 16400");
  }

  @Test
  void counts_padding_where_asked() {
    byte[] counted = luks(1).bytes(Padding.COUNTED);
    byte[] uncounted = luks(1).bytes(Padding.SEVCTL);

    assertThat(counted).hasSameSizeAs(uncounted);
    assertThat(counted[16]).isEqualTo((byte) 48);
    assertThat(uncounted[16]).isEqualTo((byte) 41);
  }

  @Test
  void refuses_a_header_or_payload_that_cannot_be() {
    byte[] header = new byte[52];
    assertThatThrownBy(() -> LaunchSecret.of(new byte[51], new byte[16]))
        .hasMessage("launch secret header: expected 52 bytes, found 51");
    for (int length : new int[] {0, 15, 17, 16400}) {
      assertThatThrownBy(() -> LaunchSecret.of(header, new byte[length]))
          .isInstanceOf(MalformedInputException.class)
          .hasMessageContaining("found " + length);
    }
    header[0] = 1;
    assertThatThrownBy(() -> LaunchSecret.of(header, new byte[16]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("launch secret header: FLAGS at offset 0x0: expected 0x0, found 0x1");
  }
}
