package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the tree easy to find one's way in, and is not about arrows between rooms. */
class HouseTest {
  private static final int MOST_LINES = 260;

  /** A name that is looked for leads to one class, nested ones included. */
  @Test
  void noSimpleNameStandsTwice() {
    Map<String, List<String>> byName =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.nianbao")
                .stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(
                    Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
    List<List<String>> twice =
        byName.values().stream()
            .filter(types -> types.size() > 1)
            .sorted(Comparator.comparing(List::getFirst))
            .toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void aLongClassSaysWhy() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> unexplained =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> isLong(file) && !read(file).contains("Longer than most classes: "))
              .toList();
      assertEquals(List.of(), unexplained);
    }
  }

  private static boolean isLong(Path file) {
    return read(file).lines().count() > MOST_LINES;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
