package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RTF as far as its text and its tables go: groups, control words, letters in code pages. */
final class RtfReader implements FormatReader {
  /** Groups whose text is not of the document. */
  private static final Set<String> OTHER =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "fldinst",
          "xmlnstbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "latentstyles",
          "pntext",
          "nonshppict",
          "bkmkstart",
          "bkmkend");

  /** What a group inherits and gives back at its end. */
  private record RtfState(boolean other, boolean hidden, boolean struck, int fallbackLetters) {}

  @Override
  public SourceDocument read(byte[] content, FileReading reading) throws UnreadableFileException {
    return new Parser(new String(content, ISO_8859_1), reading).document();
  }

  private static final class Parser {
    private final String source;
    private final FileReading reading;
    private final RtfFlow flow;
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final StringBuilder bytes = new StringBuilder();
    private Charset charset = Charset.forName("GB18030");
    private RtfState state = new RtfState(false, false, false, 1);
    private int at;
    private int skipLetters;

    Parser(String source, FileReading reading) {
      this.source = source;
      this.reading = reading;
      this.flow = new RtfFlow(reading);
    }

    SourceDocument document() throws UnreadableFileException {
      while (at < source.length()) {
        char c = source.charAt(at++);
        switch (c) {
          case '{' -> {
            letters();
            groups.push(state);
            reading.depth(groups.size());
          }
          case '}' -> {
            letters();
            state = groups.isEmpty() ? state : groups.pop();
            skipLetters = 0;
          }
          case '\\' -> control();
          case '\r', '\n' -> {}
          default -> letter(c);
        }
      }
      letters();
      return flow.document();
    }

    private void letter(char c) {
      if (skipLetters > 0) {
        skipLetters--;
      } else {
        bytes.append(c);
      }
    }

    /** What has gathered as bytes of the code page. */
    private void letters() throws UnreadableFileException {
      if (!bytes.isEmpty()) {
        put(new String(bytes.toString().getBytes(ISO_8859_1), charset));
        bytes.setLength(0);
      }
    }

    private void put(String text) throws UnreadableFileException {
      if (!state.other && !state.hidden) {
        flow.text(text, state.struck);
      }
    }

    private void control() throws UnreadableFileException {
      reading.goOn();
      if (at >= source.length()) {
        return;
      }
      char c = source.charAt(at);
      if (c == '\'') {
        int end = Math.min(at + 3, source.length());
        String hex = source.substring(at + 1, end);
        at = end;
        if (hex.matches("[0-9a-fA-F]{2}")) {
          letter((char) Integer.parseInt(hex, 16));
        }
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        word();
      } else {
        at++;
        letters();
        switch (c) {
          case '*' -> state = new RtfState(true, state.hidden, state.struck, state.fallbackLetters);
          case '~' -> put(" ");
          case '_' -> put("-");
          case '\\', '{', '}' -> bytes.append(c);
          default -> {}
        }
      }
    }

    private void word() throws UnreadableFileException {
      int from = at;
      while (at < source.length() && Character.isLetter(source.charAt(at))) {
        at++;
      }
      String word = source.substring(from, at);
      int digits = at;
      if (at < source.length() && source.charAt(at) == '-') {
        at++;
      }
      while (at < source.length() && Character.isDigit(source.charAt(at))) {
        at++;
      }
      String number = source.substring(digits, at);
      if (at < source.length() && source.charAt(at) == ' ') {
        at++;
      }
      letters();
      obey(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : null);
    }

    private void obey(String word, @Nullable Integer number) throws UnreadableFileException {
      boolean on = number == null || number != 0;
      int value = number == null ? 0 : number;
      if (OTHER.contains(word)) {
        state = new RtfState(true, state.hidden, state.struck, state.fallbackLetters);
        return;
      }
      switch (word) {
        case "ansicpg" -> charset = codePage(value);
        case "uc" ->
            state = new RtfState(state.other, state.hidden, state.struck, Math.clamp(value, 0, 9));
        case "u" -> {
          put(String.valueOf((char) value));
          skipLetters = state.fallbackLetters;
        }
        case "bin" -> at = (int) Math.min(source.length(), (long) at + Math.max(0, value));
        case "v", "deleted" ->
            state = new RtfState(state.other, on, state.struck, state.fallbackLetters);
        case "strike", "striked" ->
            state = new RtfState(state.other, state.hidden, on, state.fallbackLetters);
        case "plain" -> state = new RtfState(state.other, false, false, state.fallbackLetters);
        default -> {
          if (!state.other) {
            flow.control(word, value);
          }
        }
      }
    }

    private static Charset codePage(int page) {
      return switch (page) {
        case 936, 54936, 0 -> Charset.forName("GB18030");
        case 950 -> Charset.forName("Big5");
        case 65001 -> Charset.forName("UTF-8");
        // Western: what Chinese there is comes as \\u.
        default -> Charset.forName("windows-1252");
      };
    }
  }
}
