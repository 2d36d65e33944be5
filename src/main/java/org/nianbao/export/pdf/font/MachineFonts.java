package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramDescriptor;
import com.itextpdf.io.font.FontProgramDescriptorFactory;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeCollection;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the machine. Nothing is read until one is asked for; then the names of all are read
 * once. A font that cannot be read or must not be embedded is as good as none.
 */
public final class MachineFonts {
  /** The families of official papers, the best first. */
  private static final Map<Face, List<String>> OFFICIAL =
      Map.of(
          Face.TITLE,
          List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
          Face.HEITI,
          List.of("黑体", "SimHei"),
          Face.KAITI,
          List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"),
          Face.FANGSONG,
          List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong"),
          Face.SONGTI,
          List.of("宋体", "SimSun"));

  /** Unicode gives ideographs the planes 2 and 3, and nothing after them a shape. */
  private static final int AFTER_IDEOGRAPHS = 0x40000;

  private final List<Path> folders;
  private final Map<Face, List<String>> families;
  private final Map<String, Optional<FontProgram>> loaded = new HashMap<>();
  private final Map<String, BitSet> characters = new HashMap<>();
  private final Function<String, Optional<FontProgram>> reader;
  private @Nullable Map<String, Set<String>> namesByFile;

  /**
   * @param folders where fonts are; those that do not exist do no harm
   */
  public MachineFonts(List<Path> folders) {
    this(folders, OFFICIAL);
  }

  MachineFonts(List<Path> folders, Map<Face, List<String>> families) {
    this(folders, families, MachineFonts::read);
  }

  MachineFonts(
      List<Path> folders,
      Map<Face, List<String>> families,
      Function<String, Optional<FontProgram>> reader) {
    this.folders = List.copyOf(folders);
    this.families = families;
    this.reader = reader;
  }

  /** No fonts at all. */
  public static MachineFonts none() {
    return new MachineFonts(List.of());
  }

  /** Where Windows, Linux and macOS keep fonts. */
  public static MachineFonts ofThisMachine() {
    List<Path> folders = new ArrayList<>();
    add(folders, System.getenv("WINDIR"), "Fonts");
    add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
    add(folders, System.getProperty("user.home"), ".local/share/fonts");
    add(folders, System.getProperty("user.home"), "Library/Fonts");
    add(folders, "/usr", "share/fonts");
    add(folders, "/Library", "Fonts");
    return new MachineFonts(folders);
  }

  private static void add(List<Path> folders, @Nullable String root, String folder) {
    if (root != null) {
      folders.add(Path.of(root, folder.split("/")));
    }
  }

  /** The machine's official font of a face. */
  public Optional<FontProgram> official(Face face) {
    return find(face).map(FoundFont::font);
  }

  /** The names of the official fonts that this machine has, in the order of the faces. */
  public List<String> officialNames() {
    return Stream.of(Face.values())
        .flatMap(face -> find(face).stream())
        .map(FoundFont::name)
        .toList();
  }

  private record FoundFont(String name, FontProgram font) {}

  private synchronized Optional<FoundFont> find(Face face) {
    for (String family : families.getOrDefault(face, List.of())) {
      String wanted = family.toLowerCase(Locale.ROOT);
      for (Map.Entry<String, Set<String>> file : names().entrySet()) {
        if (file.getValue().contains(wanted)) {
          Optional<FontProgram> font = load(file.getKey());
          if (font.isPresent()) {
            return Optional.of(new FoundFont(family, font.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Any font that has a character; always the same one on the same machine. */
  public synchronized Optional<FontProgram> with(int codePoint) {
    return names().keySet().stream()
        .filter(file -> characters(file).get(codePoint))
        .flatMap(file -> load(file).stream())
        .findFirst();
  }

  private Optional<FontProgram> load(String file) {
    return loaded.computeIfAbsent(file, reader);
  }

  /**
   * What a font has. A machine's fonts take hundreds of megabytes, so that only the few that are
   * used are kept; but each takes a tenth of a second to read, so that what it has is.
   */
  private BitSet characters(String file) {
    BitSet known = characters.get(file);
    if (known == null) {
      known = new BitSet();
      Optional<FontProgram> font = loaded.containsKey(file) ? load(file) : reader.apply(file);
      for (int c = 0; font.isPresent() && c < AFTER_IDEOGRAPHS; c++) {
        Glyph glyph = font.get().getGlyph(c);
        known.set(c, glyph != null && glyph.getCode() > 0);
      }
      characters.put(file, known);
    }
    return known;
  }

  static Optional<FontProgram> read(String file) {
    try {
      FontProgram font = FontProgramFactory.createFont(file, false);
      return font.getFontNames().allowEmbedding() ? Optional.of(font) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Machines have damaged fonts and kinds that iText does not know: there are others.
      return Optional.empty();
    }
  }

  private Map<String, Set<String>> names() {
    Map<String, Set<String>> known = namesByFile;
    if (known == null) {
      known = new TreeMap<>();
      for (Path folder : folders) {
        for (String file : files(folder)) {
          known.put(file, names(file));
        }
      }
      namesByFile = known;
    }
    return known;
  }

  /** Font files, and each font of a collection by its number, as iText names it. */
  private static List<String> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted().toList()) {
        String file = path.toString();
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttf") || name.endsWith(".otf")) {
          files.add(file);
        } else if (name.endsWith(".ttc")) {
          for (int i = 0; i < collected(file); i++) {
            files.add(file + "," + i);
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be listed: what was found so far will do.
      return files;
    }
    return files;
  }

  private static int collected(String file) {
    try {
      return new TrueTypeCollection(file).getTTCSize();
    } catch (IOException | RuntimeException e) {
      // As with single fonts.
      return 0;
    }
  }

  private static Set<String> names(String file) {
    FontProgramDescriptor font = FontProgramDescriptorFactory.fetchDescriptor(file);
    if (font == null) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    font.getFullNameAllLangs().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.add(font.getFullNameLowerCase());
    names.add(font.getFamilyNameLowerCase());
    names.add(font.getFontNameLowerCase());
    return names;
  }
}
