#include "core/citation/typed_form.hpp"

#include "core/citation/acts.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

struct Typed {
    char const* style;
    char const* text;
    CitationForm form;
    Case grammaticalCase;
    bool sentenceStart;
};

void PrintTo(Typed const& typed, std::ostream* out) { *out << typed.text; }

class TypedForms : public ::testing::TestWithParam<Typed> {};

TEST_P(TypedForms, AreKept) {
    Typed const& typed = GetParam();
    Recogniser const recogniser(actsOf(typed.style), typed.style);
    auto const found = recogniser.recognise(typed.text);
    ASSERT_EQ(found.size(), 1u);
    TypedForm const form = typedForm(found[0], typed.text, typed.style);
    EXPECT_EQ(form.form, typed.form);
    EXPECT_EQ(form.grammaticalCase, typed.grammaticalCase);
    EXPECT_EQ(form.sentenceStart, typed.sentenceStart);
}

constexpr auto brief = CitationForm::brief;
constexpr auto words = CitationForm::words;

INSTANTIATE_TEST_SUITE_P(
    Of, TypedForms,
    ::testing::Values(
        Typed{"russian", "Нарушена ст.10 ФЗ \"О прокуратуре\".", brief, Case::genitive, false},
        Typed{"russian", "согласно ст. 10 Закона о прокуратуре", brief, Case::dative, false},
        Typed{"russian", "в нарушение статьи 10 закона о прокуратуре", words, Case::genitive,
              false},
        Typed{"russian", "согласно статье 10 закона о прокуратуре", words, Case::dative, false},
        Typed{"russian", "о статье 10 закона о прокуратуре", words, Case::prepositional, false},
        Typed{"russian", "в соответствии со статьёй 10 закона о прокуратуре", words,
              Case::instrumental, false},
        Typed{"russian", "вспомним статью 10 закона о прокуратуре", words, Case::accusative, false},
        Typed{"russian", "Статья 10 Закона о прокуратуре запрещает это.", words, Case::nominative,
              true},
        Typed{"oscola", "See s.12 PRA 2002.", brief, Case::genitive, false},
        Typed{"oscola", "under section 12 of the Police Reform Act 2002", words, Case::nominative,
              false},
        Typed{"oscola", "Section 12 of the Police Reform Act 2002 says", words, Case::nominative,
              true}));

} // namespace
} // namespace redress::testing
