package dev.sevkit.model.io;

import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Children there should be one of. JAXB keeps the last of several; libvirt reads the first, and so
 * shall the beans.
 */
final class SingleChildren {

  private static final ClassValue<Map<String, Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private SingleChildren() {}

  /** Gives a bean that has just been read the first of each child it holds one of. */
  static void keepFirst(ModelElement bean) {
    List<ElementNode> children = bean.node().children();
    if (children.size() < 2) {
      return;
    }
    Map<String, Field> fields = FIELDS.get(bean.getClass());
    Set<String> seen = new HashSet<>();
    for (ElementNode child : children) {
      Field field = child.namespace().isEmpty() ? fields.get(child.name()) : null;
      if (field != null && !seen.add(child.name())) {
        set(bean, field, bean.node().child(child.name()).orElseThrow());
      }
    }
  }

  private static void set(ModelElement bean, Field field, ElementNode first) {
    try {
      field.set(bean, field.getType() == String.class ? first.text() : first.bean().orElseThrow());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the field was made accessible", e);
    }
  }

  private static Map<String, Field> fields(Class<?> bean) {
    Map<String, Field> found = new HashMap<>();
    for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (element != null && !List.class.isAssignableFrom(field.getType())) {
          field.setAccessible(true);
          found.put(element.name().equals("##default") ? field.getName() : element.name(), field);
        }
      }
    }
    return found;
  }
}
