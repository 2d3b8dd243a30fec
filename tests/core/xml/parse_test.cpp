#include "core/said.hpp"
#include "core/xml/element.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace redress::xml {
namespace {

std::string wrong(std::string const& bytes, Limits limits = {}) {
    Diagnostics diagnostics;
    Element const element = parse(bytes, "f", diagnostics, limits);
    EXPECT_EQ(static_cast<bool>(element), !diagnostics.hasErrors());
    return testing::said(diagnostics);
}

std::string again(std::string const& bytes) {
    Diagnostics diagnostics;
    std::string const written = write(parse(bytes, "f", diagnostics));
    EXPECT_EQ(testing::said(diagnostics), "");
    return written.substr(written.find('\n') + 1);
}

TEST(Parse, KnowsLineAndColumnOfElementsAndAttributes) {
    Diagnostics diagnostics;
    Element const root = parse("<?xml version=\"1.0\"?>\n"
                               "<a>\n"
                               "  <б первый='я' b = \"2\"/>ёж<c/>\n"
                               "</a>\n",
                               "f.xml", diagnostics);
    ASSERT_EQ(testing::said(diagnostics), "");
    EXPECT_EQ(root.line, 2);
    EXPECT_EQ(root.column, 1);
    Element const& second = root.child("б");
    EXPECT_EQ(second.line, 3);
    EXPECT_EQ(second.column, 3);
    EXPECT_EQ(second["первый"], "я");
    EXPECT_EQ(second.placeOf("первый").column, 14);
    EXPECT_EQ(second.placeOf("b").column, 22);
    EXPECT_EQ(second.placeOf("none").column, 3);
    EXPECT_EQ(root.child("c").column, 28);
    EXPECT_EQ(root.child("c").place().file, "f.xml");
}

TEST(Parse, KeepsTextCommentsAndCdataInTheirOrder) {
    EXPECT_EQ(again("<a> one <!-- & &nbsp; -->two<b/> &lt;3 <![CDATA[<c> & &#7;]]></a>"),
              "<a> one two<b/> &lt;3 &lt;c&gt; &amp; &amp;#7;</a>\n");
    EXPECT_EQ(again("<a>&#x1F600;&#1103;&quot;&apos;</a>"), "<a>😀я\"'</a>\n");
}

TEST(Parse, ReadsWhatIsMissingAsEmpty) {
    Element const nothing;
    EXPECT_FALSE(nothing);
    EXPECT_FALSE(nothing.child("a").child("b"));
    EXPECT_EQ(nothing.child("a")["b"], "");
    EXPECT_EQ(nothing.text(), "");
    EXPECT_EQ(nothing.place().file, "");
    EXPECT_TRUE(nothing.children("a").empty());
    EXPECT_FALSE(nothing.has("a"));
}

TEST(Parse, TakesAByteOrderMarkAndStillCountsFromOne) {
    Diagnostics diagnostics;
    Element const root = parse("\xEF\xBB\xBF<a/>", "f", diagnostics);
    EXPECT_EQ(root.column, 1);
}

TEST(Parse, SaysWhereTheTextIsNotXml) {
    EXPECT_EQ(wrong(""), "f:1:1 xml.broken: there is no element");
    EXPECT_EQ(wrong("  \n "), "f:2:2 xml.broken: there is no element");
    EXPECT_EQ(wrong("words"), "f:1:6 xml.broken: there is no element");
    EXPECT_EQ(wrong("<a>\n</b>"), "f:2:3 xml.broken: an end tag does not match its start tag");
    EXPECT_EQ(wrong("<a"), "f:1:2 xml.broken: a start tag is not complete");
    EXPECT_EQ(wrong("<a b>"), "f:1:5 xml.broken: an attribute needs name=\"value\"");
    EXPECT_EQ(wrong("<a></a"), "f:1:6 xml.broken: an end tag is not complete");
    EXPECT_EQ(wrong("<a><!-- "), "f:1:8 xml.broken: a comment does not end");
    EXPECT_EQ(wrong("<a><![CDATA[ "), "f:1:13 xml.broken: a CDATA section does not end");
    EXPECT_EQ(wrong("<a/> and"), "f:1:6 xml.broken: text stands outside of the root element");
    EXPECT_EQ(wrong("<a/><b/>\n<c/>"), "f:1:5 xml.many-roots: b\nf:2:1 xml.many-roots: c");
    EXPECT_EQ(wrong("<a b='1' c='2' b='3'/>"), "f:1:16 xml.duplicate-attribute: b");
}

TEST(Parse, TakesOnlyReferencesThatEveryoneKnows) {
    EXPECT_EQ(wrong("<a>я&nbsp;</a>"), "f:1:5 xml.broken: & has to be written &amp;");
    EXPECT_EQ(wrong("<a b='x&y'/>"), "f:1:8 xml.broken: & has to be written &amp;");
    EXPECT_EQ(wrong("<a>&#12x;</a>"), "f:1:4 xml.broken: & has to be written &amp;");
    EXPECT_EQ(wrong("<a>&#x;</a>"), "f:1:4 xml.broken: & has to be written &amp;");
    EXPECT_EQ(wrong("<a>&#7;</a>"), "f:1:4 file.control-character: 7");
    EXPECT_EQ(wrong("<a>&#xFFFE;</a>"), "f:1:4 file.control-character: 65534");
    EXPECT_EQ(wrong("<a>&#xD800;</a>"), "f:1:4 file.control-character: 55296");
    EXPECT_EQ(wrong("<a>&#99999999999999999999;</a>"), "f:1:4 file.control-character: 1114112");
    EXPECT_EQ(wrong("<a>&#00000000000000000065;</a>"), "");
}

TEST(Parse, TakesOnlyUtf8WithoutControlCharacters) {
    EXPECT_EQ(wrong("<a>я\xFF</a>"), "f:1:5 file.not-utf8");
    EXPECT_EQ(wrong("<a>\xED\xA0\x80</a>"), "f:1:4 file.not-utf8");
    EXPECT_EQ(wrong(std::string("<a>\0</a>", 8)), "f:1:4 file.control-character: 0");
    EXPECT_EQ(wrong("<a>\n\x7F</a>"), "f:2:1 file.control-character: 127");
    EXPECT_EQ(wrong("<a>\xEF\xBF\xBF</a>"), "f:1:4 file.control-character: 65535");
    EXPECT_EQ(wrong("<?xml version='1.0' encoding='KOI8-R'?><a/>"),
              "f:1:21 file.wrong-encoding: KOI8-R");
    EXPECT_EQ(wrong("<?xml version='1.0' encoding='Utf-8'?><a/>"), "");
    EXPECT_EQ(wrong("\xFE\xFF"), "f:1:1 file.wrong-encoding: UTF-16");
    EXPECT_EQ(wrong(std::string("<\0a\0", 4)), "f:1:1 file.wrong-encoding: UTF-16");
}

TEST(Parse, ReadsNoDoctype) {
    EXPECT_EQ(wrong("\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "f:2:1 xml.doctype");
    EXPECT_EQ(wrong("<!DOCTYPE a"), "f:1:11 xml.broken: the DOCTYPE does not end");
}

TEST(Parse, HasLimits) {
    EXPECT_EQ(wrong("<a>1234</a>", {10, 64}), "f file.too-large: 10");
    EXPECT_EQ(wrong("<a><b><c/></b></a>", {100, 2}), "f:1:7 xml.too-deep: 2");
    EXPECT_EQ(wrong("<a><b><c/></b></a>", {100, 3}), "");
    std::string deep;
    for (int i = 0; i < 10000; ++i)
        deep += "<a>";
    EXPECT_EQ(wrong(deep), "f:1:30000 xml.broken: an end tag does not match its start tag");
    for (int i = 0; i < 10000; ++i)
        deep += "</a>";
    EXPECT_EQ(wrong(deep), "f:1:193 xml.too-deep: 64");
}

TEST(Parse, ReadsFiles) {
    Diagnostics diagnostics;
    EXPECT_FALSE(parseFile("/no/such/file.xml", diagnostics));
    std::string const folder = std::filesystem::temp_directory_path().string();
    EXPECT_FALSE(parseFile(folder, diagnostics));
    EXPECT_EQ(testing::said(diagnostics),
              "/no/such/file.xml file.unreadable\n" + folder + " file.unreadable");
}

TEST(Write, IsWhatParseReads) {
    Element root = make("a", {{"b", "line\nbreak\ttab \"quoted\" <&>\r"}});
    append(root, make("c"));
    Element& text = append(root, make("d", {}, "two\nlines\r & <more>"));
    append(text, make("e", {{"f", ""}}, " "));
    std::string const written = write(root);
    EXPECT_EQ(written, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<a b=\"line&#10;break&#9;tab &quot;quoted&quot; &lt;&amp;&gt;&#13;\">\n"
                       "  <c/>\n"
                       "  <d>two\nlines&#13; &amp; &lt;more&gt;<e f=\"\"> </e></d>\n"
                       "</a>\n");
    Diagnostics diagnostics;
    Element const read = parse(written, "f", diagnostics);
    EXPECT_EQ(read["b"], root["b"]);
    EXPECT_EQ(read.child("d").text(), "two\nlines\r & <more>");
    EXPECT_EQ(read.child("d").child("e").text(), " ");
    EXPECT_EQ(testing::said(diagnostics), "");
}

} // namespace
} // namespace redress::xml
