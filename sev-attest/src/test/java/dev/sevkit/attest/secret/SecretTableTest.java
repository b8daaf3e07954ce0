package dev.sevkit.attest.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.secret.SecretTable.Padding;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTableTest {

  @Test
  void knows_the_alias_and_any_guid() {
    assertThat(SecretTable.guid("luks-key")).isEqualTo(SecretTable.LUKS_KEY);
    assertThat(SecretTable.guid("ADF956AD-E98C-484C-AE11-B51C7D336447"))
        .isEqualTo(UUID.fromString("adf956ad-e98c-484c-ae11-b51c7d336447"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lukskey", "LUKS-KEY", "1-1-1-1-1", "{736869e5-84f0-4973-92ec-06879ce3da0b}"})
  void refuses_other_names(String name) {
    assertThatThrownBy(() -> SecretTable.guid(name))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("expected a GUID or the alias luks-key");
  }

  @Test
  void refuses_a_second_secret_for_a_guid() {
    SecretTable table = new SecretTable().add(SecretTable.LUKS_KEY, new byte[1]);

    assertThatThrownBy(() -> table.add(SecretTable.LUKS_KEY, new byte[2]))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("already a secret");
    assertThat(table.size()).isOne();
  }

  @Test
  void refuses_to_be_sealed_empty() {
    assertThatThrownBy(() -> new SecretTable().bytes(Padding.LIBVIRT))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("secret table: expected a secret, found none");
  }

  @Test
  void prints_no_secret_and_is_empty_once_closed() {
    byte[] secret = "password".getBytes(StandardCharsets.UTF_8);
    SecretTable table = new SecretTable().add(SecretTable.LUKS_KEY, secret);
    secret[0] = 0;

    assertThat(new String(table.bytes(Padding.SEVCTL), StandardCharsets.ISO_8859_1))
        .contains("password");
    assertThat(table).hasToString("SecretTable[736869e5-84f0-4973-92ec-06879ce3da0b]");
    table.close();
    assertThat(table.size()).isZero();
  }
}
