package org.nianbao.form;

/**
 * The notice that lays an edition down.
 *
 * @param number 国办公开办函〔2021〕30号
 * @param title without the quotation marks around it
 */
public record OfficialNotice(String number, String title) {}
