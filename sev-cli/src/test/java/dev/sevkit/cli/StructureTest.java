package dev.sevkit.cli;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.fleet.FleetRule;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the structure that docs/architecture.md draws. This module sees all others. */
class StructureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(
              location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
          .importPackages("dev.sevkit");

  private static final DescribedPredicate<JavaClass> IS_A_RULE =
      DescribedPredicate.describe(
          "rules",
          type ->
              (type.isAssignableTo(Rule.class) || type.isAssignableTo(FleetRule.class))
                  && !type.isInterface());

  static Stream<ArchRule> rules() {
    return Stream.of(
        noClasses()
            .that()
            .resideInAPackage("dev.sevkit.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.sevkit.validate..", "dev.sevkit.attest..", "dev.sevkit.cli..")
            .because("the model is for everyone and knows nobody"),
        noClasses()
            .that()
            .resideInAPackage("dev.sevkit.validate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.sevkit.attest..", "dev.sevkit.cli..")
            .because("rules judge configuration and know no key; a library has no command line"),
        classes()
            .that()
            .resideInAPackage("dev.sevkit.attest..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "dev.sevkit.attest..",
                "dev.sevkit.model.sev..",
                "dev.sevkit.model.firmware.image..",
                "java..",
                "javax.crypto..",
                "javax.security..",
                "org.jspecify..")
            .because("a guest owner trusts the JDK and values, not documents or hosts"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.attest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(SecureRandom.class)
            .because("keys and randomness are one module's business"),
        classes()
            .that()
            .resideInAPackage("dev.sevkit.testkit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "dev.sevkit.testkit..", "java..", "com.sun.jna..", "org.junit..", "org.jspecify..")
            .because("agreement with what shares no code means something"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.sevkit.testkit..")
            .because("an emulated host is for tests"),
        noClasses()
            .that()
            .resideOutsideOfPackages("dev.sevkit.testkit..", "dev.sevkit.libvirt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..")
            .because("what is not about libvirt runs anywhere"),
        slices()
            .matching("dev.sevkit.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs another cannot be needed by it"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.xml.bind..")
            .because("how documents are bound is the model's own business"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.model.schema")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.thaiopensource..", "org.relaxng..")
            .because("Jing is optional: who checks no schema must not need it"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("a library must not carry a command line"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.sevkit.cli..")
            .and()
            .doNotHaveFullyQualifiedName("dev.sevkit.testkit.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("a library prints nothing and ends no process"),
        noClasses()
            .that()
            .resideInAnyPackage("dev.sevkit.model.sev..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax.xml..")
            .because("SEV values are plain Java, for guest owners too"),
        classes()
            .that(IS_A_RULE)
            .should()
            .haveModifier(FINAL)
            .andShould()
            .bePublic()
            .because("a rule is a pure function, not a base for others"),
        noClasses()
            .that(IS_A_RULE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.io..", "java.net..")
            .because("a rule does no input or output"),
        classes()
            .that(IS_A_RULE)
            .should(
                be(
                    DescribedPredicate.describe(
                        "independent of other rules",
                        rule ->
                            rule.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(target -> !target.equals(rule))
                                .noneMatch(IS_A_RULE))))
            .because("rules that know each other cannot be switched off or read alone"),
        classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and(
                DescribedPredicate.describe(
                    "are no bases of the model", type -> !isModelBase(type)))
            .and(DescribedPredicate.describe("are not sealed", type -> !type.reflect().isSealed()))
            .should()
            .haveModifier(FINAL)
            .because("public classes are final, records, sealed or interfaces"));
  }

  private static boolean isModelBase(JavaClass type) {
    boolean abstractBean =
        type.getModifiers().contains(ABSTRACT)
            && type.isAnnotatedWith("jakarta.xml.bind.annotation.XmlTransient");
    return abstractBean || type.getModifiers().contains(JavaModifier.ENUM) || type.isEnum();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void rules_call_no_setter_of_the_model() {
    noClasses()
        .that(IS_A_RULE)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a setter of the model",
                call ->
                    call.getTargetOwner().isAssignableTo(ModelElement.class)
                        && call.getName().matches("(with|add)[A-Z].*")))
        .because("a rule changes nothing")
        .check(CLASSES);
  }
}
