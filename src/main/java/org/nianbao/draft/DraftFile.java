package org.nianbao.draft;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands in its file, member by member in the order of the file. {@code others} are
 * members that nobody here knows.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftFile(
    @Nullable String format,
    @Nullable Integer schema,
    @Nullable JsonNode id,
    @Nullable String edition,
    @Nullable String app,
    @Nullable String saved,
    @Nullable Long sequence,
    @Nullable String sha256,
    @Nullable Answers report,
    @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {

  static final String FORMAT = "nianbao";

  /** A report in the file. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answers(
      @Nullable String body,
      @Nullable Integer year,
      @Nullable String level,
      @Nullable Map<String, @Nullable String> text,
      @Nullable Map<String, @Nullable Cell> cells,
      @Nullable StoredSignature signed,
      @Nullable StoredLastYear lastYear,
      @Nullable Map<String, @Nullable Explained> reasons,
      @Nullable ImportedFrom imported,
      @Nullable JsonNode signOff,
      @Nullable List<@Nullable KeptCell> bridge,
      @Nullable Map<String, @Nullable Rewritten> rewriting,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** A cell: a text where there is no more to say, else an object. */
  @JsonDeserialize(using = CellJson.Reader.class)
  @JsonSerialize(using = CellJson.Writer.class)
  record Cell(String text, @Nullable String from, Map<String, JsonNode> others) {}

  /** 落款. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredSignature(
      @Nullable String body,
      @Nullable String date,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** Last year's report, embedded. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredLastYear(
      @Nullable String edition,
      @Nullable Answers report,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** The other program's file that the report was read from. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ImportedFrom(
      @Nullable String file,
      @Nullable String format,
      @Nullable List<@Nullable DoubtedCell> doubts,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** A cell that may not be what that file says. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DoubtedCell(
      @Nullable String cell,
      @Nullable String text,
      @Nullable String why,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** A cell of another edition that the report's own has no place for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeptCell(
      @Nullable String edition,
      @Nullable String cell,
      @Nullable String text,
      @Nullable String from,
      @Nullable String state,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** Last year's paragraphs of a section, and the numbers of theirs that stand untouched. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rewritten(
      @Nullable List<@Nullable Former> paragraphs,
      @Nullable List<@Nullable Untouched> numbers,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** One of last year's paragraphs; {@code at} and {@code to} where it was taken. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Former(
      @Nullable String text,
      @Nullable String state,
      @Nullable Integer at,
      @Nullable Integer to,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** A number and its place in the section's text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Untouched(
      @Nullable Integer at,
      @Nullable String text,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}

  /** A written reason. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Explained(
      @Nullable String text,
      @Nullable String of,
      @JsonAnyGetter @JsonAnySetter @Nullable Map<String, JsonNode> others) {}
}
