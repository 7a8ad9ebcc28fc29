// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/htmltext.h"

#include <QTest>

class TestHtmlText : public QObject
{
    Q_OBJECT

private slots:
    void plainText_data();
    void plainText();
};

void TestHtmlText::plainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *html, const char16_t *text) {
        QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(text);
    };
    row("nothing", u"", u"");
    row("words", u"550 5.7.1 refused", u"550 5.7.1 refused");
    row("a page", u"<html><head><title>x</title></head><body><p>550 <b>5.7.1</b> refused</p></body></html>",
        u"550 5.7.1 refused");
    row("blocks", u"<div>one</div><div>two<div>three</div></div>", u"one\ntwo\nthree");
    row("paragraphs", u"<p>one</p>\n<p>two</p>", u"one\n\ntwo");
    row("line breaks", u"one<br>two<BR/>three<br><br><br>four", u"one\ntwo\nthree\n\nfour");
    row("white space", u"  one\r\n\t two ", u"one two");
    row("preformatted", u"<pre>one\r\n  two\r\nthree</pre> four\nfive", u"one\n two\nthree\n\nfour five");
    row("a table", u"<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>e", u"a b\nc d\n\ne");
    row("a list", u"<ul><li>a<li>b</ul>", u"a\nb");
    row("entities", u"&lt;a&gt; &amp;&quot;&apos;&auml;&euro;&#65;&#x42;&#x1f4e7;",
        u"<a> &\"'\u00e4\u20acAB\U0001f4e7");
    row("entities that are none", u"a & b &; &x; &copy=1 &#; &#x; &#0; &#xd800; &#1114112; &verylongentityname;",
        u"a & b &; &x; &copy=1 &#; &#x; &#0; &#xd800; &#1114112; &verylongentityname;");
    row("a blank that keeps words together", u"a&nbsp;&nbsp;b", u"a b");
    row("what cannot be seen", u"mail.ex\u200bam&shy;ple.org\ufeff", u"mail.example.org");
    row("comments", u"a<!-- <p>no</p> -->b<!--[if mso]>no<![endif]-->c", u"abc");
    row("a comment without end", u"a<!-- no>b", u"ab");
    row("scripts and styles", u"a<script>if (1<2) x('</p>');</script>b<STYLE type=\"x\">p > b {}</Style>c", u"abc");
    row("a script without end", u"a<script>b", u"ab");
    row("quotes", u"a<img alt=\"x > y\" title='>'>b", u"ab");
    row("a quote without end", u"a<img alt=\"x>b<i>c</i>", u"abc");
    row("no tags", u"1 < 2 > 1 <- <3 <", u"1 < 2 > 1 <- <3 <");
    row("an address that nobody escaped", u"<user@example.org> <mail.example.org>",
        u"<user@example.org> <mail.example.org>");
    row("a tag without end", u"a<b", u"a");
    row("names of offices", u"a<o:p></o:p>b<?xml x?>c<!DOCTYPE html>d", u"abcd");
}

void TestHtmlText::plainText()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(plainTextOfHtml(html), text);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
