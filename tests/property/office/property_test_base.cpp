#include "property/office/property_test_base.hpp"

#include "writer/files.hpp"
#include "writer/utf8.hpp"

#include <osl/file.hxx>

#include <cstdlib>
#include <filesystem>

namespace redress::property {
namespace {

std::string urlOf(std::string const& file) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(fromUtf8(file), url);
    return toUtf8(url);
}

/// "one" in other words, and a paragraph more before the last.
void renew(FlowContent& content) {
    for (Flow& flow : content) {
        if (auto* group = std::get_if<Group>(&flow.item)) renew(group->content);
        auto* paragraph = std::get_if<ParagraphTemplate>(&flow.item);
        if (paragraph && paragraph->id == "one") paragraph->content.front() = {Prose{"Firstly "}};
    }
}

Pack newerThan(Pack pack) {
    pack.version = "2";
    FlowContent& content = pack.letters.front().content;
    renew(content);
    ParagraphTemplate more;
    more.id = "more";
    more.style = "body";
    more.content = {{Prose{"Thank you."}}};
    content.insert(content.end() - 1, Flow{more});
    return pack;
}

} // namespace

void PropertyTest::SetUp() {
    LetterTest::SetUp();
    setting_.desk.context = test::officeContext();
    setting_.packs = {pack_};
    setting_.newer = {newerThan(pack_)};
    setting_.folder = (std::filesystem::temp_directory_path() / "redress-property").string();
    std::filesystem::create_directory(setting_.folder);
    setting_.drafts = std::make_unique<FreshDrafts>(setting_.desk.context);
    setting_.trace = wanted("REDRESS_TRACE", 0) != 0;
    // The test's own document becomes the other letter, which has marks in its answers' places too.
    ASSERT_TRUE(start()) << messages();
    setting_.desk.otherLetter = document_;
    setting_.desk.otherFile = urlOf(setting_.folder + "/other.odt");
    setting_.desk.twinFile = urlOf(setting_.folder + "/twin.odt");
    ASSERT_EQ(storeCopy(setting_.desk.context, document_, setting_.folder + "/other.odt", "en"),
              "");
}

void PropertyTest::TearDown() {
    setting_ = {};
    std::filesystem::remove_all(std::filesystem::temp_directory_path() / "redress-property");
    LetterTest::TearDown();
}

unsigned PropertyTest::wanted(char const* name, unsigned otherwise) {
    char const* const value = std::getenv(name);
    return value ? static_cast<unsigned>(std::strtoul(value, nullptr, 10)) : otherwise;
}

} // namespace redress::property
