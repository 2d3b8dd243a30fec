#include "office/office.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace redress::test {
namespace {

TEST_F(WriterTest, ADocumentOpensAndTakesAParagraph) {
    auto const text = document_->getText();
    text->setString(fromUtf8("Жалоба"));
    settle();
    css::uno::Reference<css::container::XEnumerationAccess> const body(text,
                                                                       css::uno::UNO_QUERY_THROW);
    auto const paragraphs = body->createEnumeration();
    ASSERT_TRUE(paragraphs->hasMoreElements());
    css::uno::Reference<css::text::XTextRange> const first(paragraphs->nextElement(),
                                                           css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(toUtf8(first->getString()), "Жалоба");
    EXPECT_FALSE(paragraphs->hasMoreElements());
}

} // namespace
} // namespace redress::test
