package dev.sevkit.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ElementEditsTest {

  private static final Markup LOCKED =
      Markup.element("memoryBacking").child(Markup.element("locked"));

  private static String edited(String xml, Function<ElementNode, List<TextEdit>> change) {
    DomainXml document = DomainXml.parse("a.xml", xml);
    TextEdits edits = new TextEdits();
    assertThat(edits.addAll(change.apply(document.root()))).isTrue();
    String after = edits.applyTo(xml);
    DomainXml.parse("after.xml", after);
    return after;
  }

  private static Function<ElementNode, List<TextEdit>> onA(
      Function<ElementNode, List<TextEdit>> change) {
    return root -> change.apply(root.child("a").orElseThrow());
  }

  @Test
  void sets_an_attribute_in_its_place_and_its_quotes() {
    assertThat(
            edited(
                "<domain><a x = \"1\"  y='2' /></domain>",
                onA(a -> ElementEdits.setAttribute(a, "x", "\"'<&"))))
        .isEqualTo("<domain><a x = \"&quot;'&lt;&amp;\"  y='2' /></domain>");
  }

  @Test
  void adds_an_attribute_behind_the_last_in_its_quotes() {
    assertThat(
            edited(
                "<domain><a x=\"1\" /></domain>", onA(a -> ElementEdits.setAttribute(a, "y", "2"))))
        .isEqualTo("<domain><a x=\"1\" y=\"2\" /></domain>");
    assertThat(
            edited(
                "<domain t=\"k\"><a/></domain>", onA(a -> ElementEdits.setAttribute(a, "y", "2"))))
        .isEqualTo("<domain t=\"k\"><a y=\"2\"/></domain>");
    assertThat(edited("<domain><a></a></domain>", onA(a -> ElementEdits.setAttribute(a, "y", "2"))))
        .isEqualTo("<domain><a y='2'></a></domain>");
  }

  @Test
  void removes_an_attribute_with_the_space_before_it() {
    assertThat(
            edited(
                "<domain><a x='1'\n   y='2'/></domain>",
                onA(a -> ElementEdits.removeAttribute(a, "y"))))
        .isEqualTo("<domain><a x='1'/></domain>");
    assertThat(ElementEdits.removeAttribute(DomainXml.parse("a", "<domain/>").root(), "y"))
        .isEmpty();
  }

  @Test
  void sets_text_wherever_there_is_room() {
    assertThat(edited("<domain><a>old</a></domain>", onA(a -> ElementEdits.setText(a, "<&"))))
        .isEqualTo("<domain><a>&lt;&amp;</a></domain>");
    assertThat(edited("<domain><a  /></domain>", onA(a -> ElementEdits.setText(a, "new"))))
        .isEqualTo("<domain><a>new</a></domain>");
    assertThat(edited("<domain><a x='1'/></domain>", onA(a -> ElementEdits.setText(a, "new"))))
        .isEqualTo("<domain><a x='1'>new</a></domain>");
  }

  @Test
  void renames_both_tags() {
    assertThat(
            edited("<domain><a x='1'>t</a ></domain>", onA(a -> ElementEdits.rename(a, "longer"))))
        .isEqualTo("<domain><longer x='1'>t</longer ></domain>");
    assertThat(edited("<domain><a/></domain>", onA(a -> ElementEdits.rename(a, "b"))))
        .isEqualTo("<domain><b/></domain>");
  }

  @Test
  void removes_an_element_with_its_line() {
    assertThat(edited("<domain>\n  <a>\n  </a>  \n  <b/>\n</domain>", onA(ElementEdits::remove)))
        .isEqualTo("<domain>\n  <b/>\n</domain>");
    assertThat(edited("<domain>\r\n\t<a/>\r\n</domain>", onA(ElementEdits::remove)))
        .isEqualTo("<domain>\r\n</domain>");
    assertThat(edited("<domain>\n  <b/> <a/>\n</domain>", onA(ElementEdits::remove)))
        .isEqualTo("<domain>\n  <b/> \n</domain>");
    assertThat(edited("<domain><a/></domain>", onA(ElementEdits::remove)))
        .isEqualTo("<domain></domain>");
  }

  @Test
  void inserts_at_the_place_libvirt_writes_it() {
    assertThat(
            edited(
                "<domain>\n  <name>n</name>\n  <memory>1</memory>\n  <vcpu>1</vcpu>\n</domain>",
                root -> ElementEdits.insert(root, LOCKED)))
        .isEqualTo(
            """
            <domain>
              <name>n</name>
              <memory>1</memory>
              <memoryBacking>
                <locked/>
              </memoryBacking>
              <vcpu>1</vcpu>
            </domain>""");
  }

  @Test
  void inserts_as_the_first_child_when_nothing_comes_before_it() {
    assertThat(
            edited(
                "<domain>\n    <devices/>\n</domain>",
                root -> ElementEdits.insert(root, Markup.element("name").text("n"))))
        .isEqualTo("<domain>\n    <name>n</name>\n    <devices/>\n</domain>");
  }

  @Test
  void takes_over_tabs_line_ends_and_quotes() {
    assertThat(
            edited(
                "<domain type=\"kvm\">\r\n\t<memory>1</memory>\r\n</domain>\r\n",
                root ->
                    ElementEdits.insert(
                        root,
                        Markup.element("os").child(Markup.element("type").with("arch", "x")))))
        .isEqualTo(
            "<domain type=\"kvm\">\r\n\t<memory>1</memory>\r\n\t<os>\r\n\t\t<type arch=\"x\"/>\r\n\t</os>\r\n</domain>\r\n");
  }

  @Test
  void stays_on_one_line_where_the_neighbours_do() {
    assertThat(
            edited(
                "<domain><memory>1</memory></domain>", root -> ElementEdits.insert(root, LOCKED)))
        .isEqualTo("<domain><memory>1</memory><memoryBacking><locked/></memoryBacking></domain>");
  }

  @Test
  void opens_an_empty_parent() {
    assertThat(
            edited(
                "<domain>\n  <devices>\n    <a/>\n  </devices>\n</domain>",
                root ->
                    ElementEdits.insert(
                        root.descendant("devices", "a").orElseThrow(), Markup.element("driver"))))
        .isEqualTo(
            """
            <domain>
              <devices>
                <a>
                  <driver/>
                </a>
              </devices>
            </domain>""");
    assertThat(
            edited(
                "<domain>\n  <a></a>\n</domain>",
                onA(a -> ElementEdits.insert(a, Markup.element("b")))))
        .isEqualTo("<domain>\n  <a>\n    <b/>\n  </a>\n</domain>");
    assertThat(
            edited(
                "<domain>\n  <a>\n  </a>\n</domain>",
                onA(a -> ElementEdits.insert(a, Markup.element("b")))))
        .isEqualTo("<domain>\n  <a>\n    <b/>\n  </a>\n</domain>");
  }

  @Test
  void leaves_a_comment_with_what_it_speaks_of() {
    assertThat(
            edited(
                "<domain>\n  <memory>1</memory> <!-- small -->\n  <vcpu>1</vcpu>\n</domain>",
                root -> ElementEdits.insert(root, LOCKED)))
        .startsWith("<domain>\n  <memory>1</memory> <!-- small -->\n  <memoryBacking>");
  }

  @Test
  void passes_over_elements_of_others() {
    assertThat(
            edited(
                "<domain xmlns:q='u'>\n  <memory>1</memory>\n  <devices/>\n  <q:commandline/>\n</domain>",
                root -> ElementEdits.insert(root, Markup.element("launchSecurity"))))
        .endsWith("  <devices/>\n  <launchSecurity/>\n  <q:commandline/>\n</domain>");
  }

  @Test
  void replaces_an_element() {
    assertThat(
            edited(
                "<domain>\n  <a><b/></a>\n</domain>",
                onA(a -> ElementEdits.replace(a, Markup.element("c").with("x", "1")))))
        .isEqualTo("<domain>\n  <c x='1'/>\n</domain>");
  }

  @Test
  void edits_that_touch_are_in_conflict() {
    TextEdits edits = new TextEdits();
    assertThat(edits.addAll(List.of(new TextEdit(2, 4, "x")))).isTrue();
    assertThat(edits.addAll(List.of(new TextEdit(4, 4, "y")))).isFalse();
    assertThat(edits.addAll(List.of(new TextEdit(3, 5, "y")))).isFalse();
    assertThat(edits.addAll(List.of(new TextEdit(0, 1, "y"), new TextEdit(4, 6, "z")))).isFalse();
    assertThat(edits.addAll(List.of(new TextEdit(5, 6, "y")))).isTrue();
    assertThat(edits.applyTo("0123456")).isEqualTo("01x4y6");
  }
}
