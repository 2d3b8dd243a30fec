#include "office/letter_test_base.hpp"

#include "writer/page.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>

namespace redress::test {
namespace {

class NewDocument : public LetterTest {
protected:
    void prepare(std::string const& footer) {
        pack_.layout.page = {21000, 29700, 3000, 1500, 2000, 2400, footer};
        pack_.layout.language = "ru-RU";
        document_->getText()->setString("a step");
        prepareDocument(Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW), pack_.layout,
                        "Жалоба");
    }
    Ref<css::uno::XInterface> page() {
        Ref<css::container::XNameAccess> const styles(
            as<css::style::XStyleFamiliesSupplier>(document_)->getStyleFamilies()->getByName(
                "PageStyles"),
            css::uno::UNO_QUERY_THROW);
        return Ref<css::uno::XInterface>(styles->getByName("Standard"), css::uno::UNO_QUERY_THROW);
    }
    /// In hundredths of a millimetre; the office counts in twips.
    void expectLength(char const* name, int length) {
        EXPECT_NEAR(get<sal_Int32>(page(), name), length, 2) << name;
    }
};

TEST_F(NewDocument, HasThePageOfTheLayout) {
    prepare("Стр. {page} из {pages}!");
    expectLength("Width", 21000);
    expectLength("Height", 29700);
    expectLength("LeftMargin", 3000);
    expectLength("RightMargin", 1500);
    expectLength("TopMargin", 2000);
    EXPECT_TRUE(get<bool>(page(), "FooterIsOn"));
    // Margin and footer together are what the layout leaves free below.
    EXPECT_NEAR(get<sal_Int32>(page(), "BottomMargin") + get<sal_Int32>(page(), "FooterHeight"),
                2400, 4);
    EXPECT_EQ(toUtf8(get<Ref<css::text::XText>>(page(), "FooterText")->getString()),
              "Стр. 1 из 1!");
}

TEST_F(NewDocument, HasNoFooterWhereTheLayoutHasNone) {
    prepare("");
    EXPECT_FALSE(get<bool>(page(), "FooterIsOn"));
    expectLength("BottomMargin", 2400);
}

TEST_F(NewDocument, HasLanguageTitleAndNothingToUndo) {
    prepare("{pages}");
    auto const properties =
        as<css::document::XDocumentPropertiesSupplier>(document_)->getDocumentProperties();
    EXPECT_EQ(toUtf8(properties->getTitle()), "Жалоба");
    EXPECT_EQ(properties->getLanguage().Country, "RU");
    auto const defaults = as<css::lang::XMultiServiceFactory>(document_)->createInstance(
        "com.sun.star.text.Defaults");
    EXPECT_EQ(get<css::lang::Locale>(defaults, "CharLocale").Language, "ru");
    EXPECT_TRUE(undoTitles().empty());
}

} // namespace
} // namespace redress::test
