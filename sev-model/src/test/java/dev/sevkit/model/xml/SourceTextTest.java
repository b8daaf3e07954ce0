package dev.sevkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final String TEXT = "<domain>\n  <name>gäst 🐧</name>\n</domain>\n";

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "UTF-8, false", "UTF-16LE, true", "UTF-16BE, true"})
  void gives_back_the_bytes_it_was_decoded_from(String charset, boolean mark) {
    byte[] bytes = ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset));
    SourceText source = SourceText.decode("a.xml", bytes);
    assertThat(source.text()).isEqualTo(TEXT);
    assertThat(source.charset()).isEqualTo(Charset.forName(charset));
    assertThat(source.encode()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void knows_unmarked_utf_16_by_its_declaration(String charset) {
    byte[] bytes = ("<?xml version='1.0'?>" + TEXT).getBytes(Charset.forName(charset));
    assertThat(SourceText.decode("a.xml", bytes).encode()).isEqualTo(bytes);
  }

  @Test
  void takes_the_encoding_from_the_declaration() {
    String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>";
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SourceText.decode("a.xml", bytes).text()).isEqualTo(text);
    assertThat(SourceText.decode("a.xml", bytes).encode()).isEqualTo(bytes);
  }

  @Test
  void refuses_what_the_encoding_cannot_write() {
    String text = "<?xml version='1.0' encoding='ISO-8859-1'?><a/>";
    SourceText source = SourceText.decode("a.xml", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> source.withText("<a>🐧</a>").encode())
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("ISO-8859-1");
  }

  @Test
  void says_where_a_byte_is_invalid() {
    byte[] bytes = {'<', 'a', '>', '\n', 'x', (byte) 0xFF, '<', '/', 'a', '>'};
    assertThatThrownBy(() -> SourceText.decode("a.xml", bytes))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.location()).hasToString("a.xml:2:2"))
        .hasMessageContaining("0xff");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 1, 2", "2, 2, 1", "3, 2, 2", "5, 3, 1", "6, 3, 2", "7, 4, 1"})
  void counts_lines_by_every_kind_of_line_end(int offset, int line, int column) {
    SourceText source = SourceText.of("a.xml", "a\nb\r\nc\rd");
    int at = offset;
    assertThat(source.line(at)).as("line of %d", at).isEqualTo(line);
    assertThat(source.column(at)).as("column of %d", at).isEqualTo(column);
  }

  @Test
  void gives_lines_without_their_ends() {
    SourceText source = SourceText.of("a.xml", "one\r\ntwo\n\nfour");
    assertThat(source.lineText(1)).isEqualTo("one");
    assertThat(source.lineText(2)).isEqualTo("two");
    assertThat(source.lineText(3)).isEmpty();
    assertThat(source.lineText(4)).isEqualTo("four");
    assertThat(source.lineText(5)).isEmpty();
    assertThat(source.lineText(0)).isEmpty();
  }

  @Test
  void knows_the_line_break_of_the_document() {
    assertThat(SourceText.of("a", "x\r\ny").lineBreak()).isEqualTo("\r\n");
    assertThat(SourceText.of("a", "x\ny").lineBreak()).isEqualTo("\n");
    assertThat(SourceText.of("a", "x").lineBreak()).isEqualTo("\n");
  }
}
