package dev.sevkit.model.coverage;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a bean class has a place for, as its JAXB annotations say. */
final class BeanGrammar {

  private static final Map<Class<?>, BeanGrammar> KNOWN = new ConcurrentHashMap<>();
  private static final String UNSET = "##default";

  /**
   * A child that is typed.
   *
   * @param type its bean, or String
   * @param repeated whether several are kept
   */
  record Child(Class<?> type, boolean repeated) {}

  private final Set<String> attributes = new HashSet<>();
  private final Map<String, Child> children = new HashMap<>();
  private boolean text;

  private BeanGrammar(Class<?> bean) {
    for (Class<?> type = bean; type != ModelElement.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        read(field);
      }
    }
  }

  static BeanGrammar of(Class<?> bean) {
    return bean == String.class
        ? new BeanGrammar(ModelElement.class).withText()
        : KNOWN.computeIfAbsent(bean, BeanGrammar::new);
  }

  private BeanGrammar withText() {
    text = true;
    return this;
  }

  private void read(Field field) {
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    if (attribute != null) {
      attributes.add(attribute.name().equals(UNSET) ? field.getName() : attribute.name());
    }
    XmlElement element = field.getAnnotation(XmlElement.class);
    if (element != null) {
      String name = element.name().equals(UNSET) ? field.getName() : element.name();
      children.put(key(namespace(element), name), new Child(elementType(field), isList(field)));
    }
    XmlElements choice = field.getAnnotation(XmlElements.class);
    if (choice != null) {
      for (XmlElement one : choice.value()) {
        children.put(key(namespace(one), one.name()), new Child(one.type(), true));
      }
    }
    text |= field.isAnnotationPresent(XmlValue.class) || field.isAnnotationPresent(XmlMixed.class);
  }

  private static String namespace(XmlElement element) {
    return element.namespace().equals(UNSET) ? "" : element.namespace();
  }

  private static boolean isList(Field field) {
    return List.class.isAssignableFrom(field.getType());
  }

  private static Class<?> elementType(Field field) {
    return isList(field)
        ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
        : field.getType();
  }

  static String key(String namespace, String localName) {
    return "{" + namespace + "}" + localName;
  }

  Set<String> attributes() {
    return attributes;
  }

  Map<String, Child> children() {
    return children;
  }

  boolean hasText() {
    return text;
  }
}
