package dev.sevkit.validate.custom;

import dev.sevkit.model.io.IoReason;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Rules of others. Each is a public class with a public constructor without parameters, named in
 * {@code META-INF/services/dev.sevkit.validate.Rule}; its id is {@code vendor/rule-name}, so that
 * it can never be that of a built-in rule; its page, {@code rule-name.md}, lies beside the class.
 */
public final class CustomRules {

  private static final String SERVICES = "META-INF/services/" + Rule.class.getName();
  private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private CustomRules() {}

  /**
   * The rules on the class path of a loader, by name.
   *
   * @throws RuleLoadException if one cannot be made or says too little of itself
   */
  public static List<Rule> on(ClassLoader loader) {
    if (loader.getResource(SERVICES) == null) {
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Rule>> providers =
        ServiceLoader.load(Rule.class, loader).stream().iterator();
    try {
      while (providers.hasNext()) {
        rules.add(made(providers.next()));
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new RuleLoadException("custom rules cannot be loaded: " + oneLine(e), e);
    }
    rules.sort(Comparator.comparing(rule -> rule.info().id()));
    requireDistinct(rules);
    return List.copyOf(rules);
  }

  /**
   * The rules in jars and on the class path, by name. The jars get a class loader of their own,
   * which stays open as long as the rules are in use.
   *
   * @throws RuleLoadException if a jar cannot be read or has no rule, or a rule cannot be made or
   *     says too little of itself
   */
  public static List<Rule> in(List<Path> jars) {
    ClassLoader own = CustomRules.class.getClassLoader();
    if (jars.isEmpty()) {
      return on(own);
    }
    jars.forEach(CustomRules::requireServices);
    URL[] places = jars.stream().map(CustomRules::url).toArray(URL[]::new);
    return on(new URLClassLoader("custom rules", places, own));
  }

  /**
   * The page of a custom rule, in Markdown; empty if it has none.
   *
   * @param rule a rule whose page lies beside its class
   */
  public static Optional<String> page(Rule rule) {
    String id = rule.info().id();
    String file = id.substring(id.indexOf('/') + 1) + ".md";
    try (InputStream page = rule.getClass().getResourceAsStream(file)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RuleLoadException("the page of " + id + " cannot be read", e);
    }
  }

  /** Whether an id is one of a custom rule: vendor and rule name, with a slash between. */
  public static boolean isCustom(String id) {
    int slash = id.indexOf('/');
    return slash > 0
        && WORDS.matcher(id.substring(0, slash)).matches()
        && WORDS.matcher(id.substring(slash + 1)).matches();
  }

  private static Rule made(ServiceLoader.Provider<Rule> provider) {
    String type = provider.type().getName();
    try {
      Rule rule = provider.get();
      requireComplete(type, rule.info());
      return rule;
    } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
      throw e instanceof RuleLoadException known
          ? known
          : new RuleLoadException(
              "rule class %s cannot be made: %s".formatted(type, oneLine(e)), e);
    }
  }

  private static void requireComplete(String type, RuleInfo info) {
    if (!isCustom(info.id())) {
      throw new RuleLoadException(
          "rule class %s has the id '%s'; a custom rule's is vendor/rule-name, lower-case words with hyphens"
              .formatted(type, info.id()));
    }
    if (info.summary().isBlank()) {
      throw new RuleLoadException("rule class %s has no summary".formatted(type));
    }
  }

  private static void requireDistinct(List<Rule> rules) {
    for (int i = 1; i < rules.size(); i++) {
      String id = rules.get(i).info().id();
      if (id.equals(rules.get(i - 1).info().id())) {
        throw new RuleLoadException(
            "two rules are named %s: %s and %s"
                .formatted(
                    id, rules.get(i - 1).getClass().getName(), rules.get(i).getClass().getName()));
      }
    }
  }

  private static void requireServices(Path jar) {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      if (file.getEntry(SERVICES) == null) {
        throw new RuleLoadException(
            "%s: no rules in it; %s must name them".formatted(jar, SERVICES));
      }
    } catch (ZipException e) {
      throw new RuleLoadException(jar + ": not a jar: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new RuleLoadException(jar + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new RuleLoadException(jar + ": not a jar's name", e);
    }
  }

  private static String oneLine(Throwable e) {
    Throwable reason = e.getCause() == null ? e : e.getCause();
    return String.valueOf(reason).lines().findFirst().orElse("");
  }
}
