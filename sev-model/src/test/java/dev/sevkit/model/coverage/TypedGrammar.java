package dev.sevkit.model.coverage;

import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What of a document the beans of a class have a place for, by their JAXB annotations. Only names
 * count: a place is an element, an attribute, or an element's text.
 */
final class TypedGrammar {

  private final SortedSet<String> untyped = new TreeSet<>();
  private final SortedSet<String> shown = new TreeSet<>();
  private int elements;
  private int attributes;

  private TypedGrammar() {}

  /** The document below a root element, held against the class of its bean. */
  static TypedGrammar of(ElementNode root, Class<?> bean) {
    TypedGrammar grammar = new TypedGrammar();
    grammar.walk(root, root.name(), Shape.of(bean));
    return grammar;
  }

  /** Places the beans reachable from a class have, such as {@code SevCapability/cbitpos}. */
  static SortedSet<String> places(Class<?> bean) {
    SortedSet<String> places = new TreeSet<>();
    collect(Shape.of(bean), places);
    return places;
  }

  private static void collect(Shape shape, Set<String> places) {
    shape.attributes().forEach(name -> places.add(shape.owner() + "/@" + name));
    if (shape.text() && shape.isBean()) {
      places.add(shape.owner() + "/text()");
    }
    shape
        .elements()
        .forEach(
            (name, content) -> {
              if (places.add(shape.owner() + "/" + name)) {
                collect(content.get(), places);
              }
            });
  }

  private void walk(ElementNode element, String path, Shape shape) {
    elements++;
    for (AttributeNode attribute : element.attributes()) {
      attributes++;
      note(shape.attributes().contains(attribute.name()), shape, path, "@" + attribute.name());
    }
    if (!element.text().isBlank()) {
      note(shape.text(), shape, path, "text()");
    }
    for (ElementNode child : element.children()) {
      Supplier<Shape> content = shape.elements().get(child.name());
      boolean typed = content != null && child.namespace().isEmpty();
      note(typed, shape, path, child.name());
      if (content != null && typed) {
        walk(child, path + "/" + child.name(), content.get());
      }
    }
  }

  private void note(boolean typed, Shape shape, String path, String name) {
    if (typed) {
      shown.add(shape.owner() + "/" + name);
    } else {
      untyped.add(path + "/" + name);
    }
  }

  /** Paths of what the beans have no place for; what is below such an element is not listed. */
  SortedSet<String> untyped() {
    return untyped;
  }

  /** Places of the beans that the document fills. */
  SortedSet<String> shown() {
    return shown;
  }

  /** How much was looked at, in words. */
  String figures() {
    return "%d elements, %d attributes, untyped %s".formatted(elements, attributes, untyped);
  }

  /**
   * What an element may have.
   *
   * @param owner simple name of the bean's class; of the wrapped list for a wrapper
   * @param isBean whether a bean of its own holds it
   * @param elements its children by name
   * @param attributes names of its attributes
   * @param text whether its text is held
   */
  private record Shape(
      String owner,
      boolean isBean,
      Map<String, Supplier<Shape>> elements,
      Set<String> attributes,
      boolean text) {

    static Shape of(Class<?> type) {
      boolean bean = type.getName().startsWith("dev.sevkit.");
      Shape shape =
          new Shape(type.getSimpleName(), bean, new LinkedHashMap<>(), new TreeSet<>(), !bean);
      return bean ? shape.withFieldsOf(type) : shape;
    }

    private Shape withFieldsOf(Class<?> type) {
      boolean text = false;
      for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          int modifiers = field.getModifiers();
          if (!Modifier.isStatic(modifiers)
              && !Modifier.isTransient(modifiers)
              && !field.isSynthetic()
              && !field.isAnnotationPresent(XmlTransient.class)) {
            text |= field.isAnnotationPresent(XmlValue.class);
            add(field);
          }
        }
      }
      return new Shape(owner, isBean, elements, attributes, text);
    }

    private void add(Field field) {
      XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
      if (attribute != null) {
        attributes.add(named(attribute.name(), field));
      } else if (field.isAnnotationPresent(XmlElements.class)) {
        for (XmlElement element : field.getAnnotation(XmlElements.class).value()) {
          elements.put(element.name(), () -> of(element.type()));
        }
      } else if (!field.isAnnotationPresent(XmlValue.class)) {
        addElement(field);
      }
    }

    private void addElement(Field field) {
      XmlElement element = field.getAnnotation(XmlElement.class);
      String name = element == null ? field.getName() : named(element.name(), field);
      Class<?> content = content(field);
      XmlElementWrapper wrapper = field.getAnnotation(XmlElementWrapper.class);
      if (wrapper == null) {
        elements.put(name, () -> of(content));
      } else {
        String around = named(wrapper.name(), field);
        Map<String, Supplier<Shape>> inside = Map.of(name, () -> of(content));
        elements.put(around, () -> new Shape(owner + "/" + around, true, inside, Set.of(), false));
      }
    }

    private static String named(String given, Field field) {
      return given.equals("##default") ? field.getName() : given;
    }

    private static Class<?> content(Field field) {
      return field.getGenericType() instanceof ParameterizedType list
          ? (Class<?>) list.getActualTypeArguments()[0]
          : field.getType();
    }
  }
}
