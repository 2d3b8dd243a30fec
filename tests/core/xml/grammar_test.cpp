#include "core/said.hpp"
#include "core/xml/grammar.hpp"

#include <gtest/gtest.h>

namespace redress::xml {
namespace {

Grammar bookGrammar() {
    return {{{"book",
              "book",
              "A book.",
              {{"id", Kind::id, true, "Its key.", {}},
               {"name", Kind::name, false, "", {}},
               {"refs", Kind::ids, false, "", {}},
               {"day", Kind::date, false, "", {}},
               {"pages", Kind::number, false, "", {}},
               {"height", Kind::measure, false, "", {}},
               {"when", Kind::condition, false, "", {}},
               {"note", Kind::text, false, "", {}},
               {"cover", Kind::choice, false, "", {"soft", "hard"}}},
              {{"title", Occurs::once},
               {"author", Occurs::some},
               {"blurb", Occurs::maybe},
               {"chapter", Occurs::any}}},
             {"title", "title", "Its title.", {}, {}, true, true},
             {"author", "author", "", {}, {}, true},
             {"blurb", "blurb", "", {}, {}, true},
             {"chapter", "chapter", "", {}, {{"chapter", Occurs::any}}}},
            {"book"}};
}

std::string wrong(std::string const& bytes) {
    Diagnostics diagnostics;
    Element const root = parse(bytes, "f", diagnostics);
    EXPECT_EQ(testing::said(diagnostics), "");
    bool const right = check(root, bookGrammar(), diagnostics);
    EXPECT_EQ(right, !diagnostics.hasErrors());
    return testing::said(diagnostics);
}

std::string book(std::string const& attributes, std::string const& children = {}) {
    return "<book " + attributes + ">" +
           (children.empty() ? "<title>T</title><author>A</author>" : children) + "</book>";
}

TEST(Grammar, TakesWhatItDescribes) {
    EXPECT_EQ(wrong(book("id='a.b-c_d/1'")), "");
    EXPECT_EQ(wrong(book("id='3/а' name='when.day' refs='a b#1.2 c' day='2024-02-29' pages='0' "
                         "height='-1.5mm' when='$a' note=' x ' cover='hard' "
                         "xmlns:xsi='urn:x' xsi:schema='y'")),
              "");
    EXPECT_EQ(wrong(book("id='a'", " <title> T </title>\n<chapter><chapter/></chapter><author/>"
                                   "<author/><chapter/><blurb/>")),
              "");
}

TEST(Grammar, SaysWhichElementIsWrong) {
    EXPECT_EQ(wrong("<page/>"), "f:1:1 grammar.wrong-root: page, book");
    EXPECT_EQ(wrong(book("id='a'", "<title>T</title><author/><index/>")),
              "f:1:39 grammar.unknown-element: index, book, title, author, blurb, chapter");
    EXPECT_EQ(wrong(book("id='a'", "<author/>")), "f:1:1 grammar.missing-element: title, book");
    EXPECT_EQ(wrong(book("id='a'", "<title>T</title>")),
              "f:1:1 grammar.missing-element: author, book");
    EXPECT_EQ(wrong(book("id='a'", "<title>T</title><author/><blurb/><blurb/><blurb/>")),
              "f:1:47 grammar.repeated-element: blurb, book");
    EXPECT_EQ(wrong(book("id='a'", "<title> \n</title><author/>")),
              "f:1:14 grammar.empty-text: title");
    EXPECT_EQ(wrong(book("id='a'", "<title>T</title><author/>\n  loose words  \n")),
              "f:1:1 grammar.unexpected-text: book, loose words");
}

TEST(Grammar, SaysWhichAttributeIsWrong) {
    EXPECT_EQ(wrong(book("")), "f:1:1 grammar.missing-attribute: id, book");
    EXPECT_EQ(wrong(book("id='a' isbn='1'")),
              "f:1:20 grammar.unknown-attribute: isbn, book, id, name, refs, day, pages, height, "
              "when, note, cover");
    for (char const* bad : {"id='a b'", "id=''", "id='.a'", "id='a!'", "id='-'"})
        EXPECT_NE(wrong(book(bad)).find("grammar.bad-value"), std::string::npos) << bad;
    for (char const* bad :
         {"name='1a'",      "name='a/b'",      "refs=''",          "refs='a  b'",
          "refs=' a'",      "refs='a '",       "day='2023-02-29'", "day='29.02.2024'",
          "pages='-1'",     "pages='1234567'", "pages='1.5'",      "height='10'",
          "height='mm'",    "height='1cm'",    "height='1.mm'",    "height='.5mm'",
          "height='--1mm'", "when=' '",        "note=''",          "cover='leather'",
          "cover=''"})
        EXPECT_NE(wrong(book(std::string("id='a' ") + bad)).find("f:1:"), std::string::npos) << bad;
    EXPECT_EQ(wrong(book("id='a' cover='leather'")),
              "f:1:21 grammar.bad-value: leather, cover, soft, hard");
    EXPECT_EQ(wrong(book("id='" + std::string(101, 'a') + "'")),
              "f:1:11 grammar.bad-value: " + std::string(60, 'a') + "…, id, a-z A-Z 0-9 . - _");
}

TEST(Grammar, GoesOnAfterTheFirst) {
    EXPECT_EQ(wrong("<book day='x'><title/><chapter><page/></chapter></book>"),
              "f:1:12 grammar.bad-value: x, day, 2026-11-21\n"
              "f:1:1 grammar.missing-attribute: id, book\n"
              "f:1:15 grammar.empty-text: title\n"
              "f:1:32 grammar.unknown-element: page, chapter, chapter\n"
              "f:1:1 grammar.missing-element: author, book");
}

TEST(Schema, SaysTheSameToEditors) {
    std::string const made = schema(bookGrammar());
    for (char const* part :
         {"<xs:element name=\"book\" type=\"book\"/>",
          "<xs:attribute name=\"id\" use=\"required\" type=\"id-value\">",
          "<xs:documentation>Its key.</xs:documentation>",
          "<xs:attribute name=\"refs\" type=\"ids-value\"/>",
          "<xs:attribute name=\"day\" type=\"xs:date\"/>",
          "<xs:attribute name=\"pages\" type=\"xs:nonNegativeInteger\"/>",
          "<xs:attribute name=\"height\" type=\"measure-value\"/>",
          "<xs:attribute name=\"note\" type=\"text-value\"/>", "<xs:enumeration value=\"soft\"/>",
          "<xs:complexType name=\"title\" mixed=\"true\">",
          "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">"})
        EXPECT_NE(made.find(part), std::string::npos) << part;
}

} // namespace
} // namespace redress::xml
