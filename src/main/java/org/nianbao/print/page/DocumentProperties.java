package org.nianbao.print.page;

import java.time.OffsetDateTime;

/**
 * What a printed report says of itself beside the report.
 *
 * @param proof whether it is a proof, with 草稿 across each page
 * @param code its check code
 * @param date of creation and of change; the clock is never asked
 * @param draft the draft it was made of, to be carried along
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record DocumentProperties(boolean proof, String code, OffsetDateTime date, byte[] draft) {}
