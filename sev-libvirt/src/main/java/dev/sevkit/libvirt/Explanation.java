package dev.sevkit.libvirt;

import dev.sevkit.validate.pages.PageSearch;
import java.util.List;

/** Pages that explain what libvirt says. Loaded when somebody asks. */
final class Explanation {

  private static final PageSearch SEARCH = PageSearch.ofAll();

  private Explanation() {}

  /** Names of pages one of whose symptoms the words are, best first. */
  static List<String> pages(String words) {
    return SEARCH.search(words).stream()
        .filter(PageSearch.Hit::isTheSymptom)
        .map(hit -> hit.page().id())
        .toList();
  }
}
