#include "office/letter_test_base.hpp"

#include "writer/files.hpp"
#include "writer/page.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/resource.h>

namespace redress::test {
namespace {

namespace fs = std::filesystem;

std::string content(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

class Files : public LetterTest {
protected:
    void SetUp() override {
        LetterTest::SetUp();
        folder_ = fs::temp_directory_path() / "redress-files";
        fs::create_directory(folder_);
        pack_.layout.page.footer = "Page {page} of {pages}";
        prepareDocument(Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW), pack_.layout,
                        "Complaint");
        openSession();
        packs_ = {pack_};
        ASSERT_TRUE(start()) << messages();
        ASSERT_TRUE(change("note", "<&> \"x\"\ttab  two\xC2\xA0spaces Пётр 🙂"))
            << messages();
    }
    void TearDown() override {
        LetterTest::TearDown();
        fs::remove_all(folder_);
    }

    /// Stores under this name and goes on with what was stored.
    void reload(std::string const& name) {
        ASSERT_EQ(storeCopy(officeContext(), document_, folder_ / name, "en"), "");
        std::string const state = writeState(session_->state());
        closeDocument(document_);
        document_ = openDocument(officeContext(), folder_ / name);
        ASSERT_TRUE(document_.is());
        openSession();
        ASSERT_EQ(writer_->storedState(), state);
        ASSERT_TRUE(session_->resume(packs_, diagnostics_)) << messages();
        EXPECT_EQ(messages(), "");
    }
    std::size_t filesInFolder() {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), {}));
    }

    fs::path folder_;
    std::vector<Pack> packs_;
};

TEST_F(Files, KeepTheBindingThroughOdt) {
    auto const before = paragraphs();
    reload("letter.odt");
    EXPECT_EQ(paragraphs(), before);
    expectInStep();
    ASSERT_TRUE(change("name", "Maria")) << messages();
    ASSERT_TRUE(change("sent", "yes")) << messages();
    expectInStep();
    reload("again.odt");
    expectInStep();
}

TEST_F(Files, KeepTheBindingThroughDocx) {
    auto const before = paragraphs();
    reload("letter.docx");
    EXPECT_EQ(paragraphs(), before);
    expectInStep();
    ASSERT_TRUE(change("name", "Maria")) << messages();
    ASSERT_TRUE(change("turned", "yes")) << messages();
    expectInStep();
    reload("again.docx");
    expectInStep();
    ASSERT_TRUE(change("note", "")) << messages();
    reload("again.odt");
    expectInStep();
}

TEST_F(Files, ArePdfForArchivesAndScreenReaders) {
    ASSERT_EQ(storeCopy(officeContext(), document_, folder_ / "letter.pdf", "en"), "");
    std::string const pdf = content(folder_ / "letter.pdf");
    EXPECT_EQ(pdf.compare(0, 5, "%PDF-"), 0);
    EXPECT_NE(pdf.find("<pdfaid:part>2</pdfaid:part>"), std::string::npos);
    EXPECT_NE(pdf.find("<pdfaid:conformance>B</pdfaid:conformance>"), std::string::npos);
    EXPECT_NE(pdf.find("<pdfuaid:part>1</pdfuaid:part>"), std::string::npos);
    EXPECT_NE(pdf.find("<rdf:li xml:lang=\"x-default\">Complaint</rdf:li>"), std::string::npos);
    EXPECT_NE(pdf.find("/Lang(en-GB)"), std::string::npos);
    EXPECT_NE(pdf.find("/MarkInfo<</Marked true>>"), std::string::npos);
    EXPECT_NE(pdf.find("/DisplayDocTitle true"), std::string::npos);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(Files, AreWholeOrAsTheyWere) {
    EXPECT_NE(storeCopy(officeContext(), document_, folder_ / "none" / "letter.odt", "en")
                  .find("does not exist"),
              std::string::npos);
    EXPECT_NE(storeCopy(officeContext(), document_, folder_ / "letter.rtf", "en")
                  .find("no such kind of file"),
              std::string::npos);
    fs::create_directory(folder_ / "folder.pdf");
    EXPECT_NE(storeCopy(officeContext(), document_, folder_ / "folder.pdf", "en")
                  .find("this is a folder"),
              std::string::npos);
    std::ofstream(folder_ / "letter.pdf") << "before";
    fs::create_directory(folder_ / "letter.pdf.part");
    EXPECT_NE(storeCopy(officeContext(), document_, folder_ / "letter.pdf", "en"), "");
    EXPECT_EQ(content(folder_ / "letter.pdf"), "before");
    fs::remove(folder_ / "letter.pdf.part");
    EXPECT_EQ(storeCopy(officeContext(), document_, folder_ / "letter.pdf", "en"), "");
    EXPECT_NE(content(folder_ / "letter.pdf"), "before");
    EXPECT_EQ(filesInFolder(), 2U);
    expectInStep();
}

/// What a full disk does to a writer: so many bytes and no more.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : ignored_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const now{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, ignored_);
    }
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;

private:
    rlimit before_{};
    void (*ignored_)(int);
};

TEST_F(Files, StayAsTheyWereOnAFullDisk) {
    for (char const* name : {"letter.odt", "letter.docx", "letter.pdf", "letter.txt"})
        for (rlim_t const bytes : {rlim_t(0), rlim_t(100), rlim_t(5000)}) {
            if (std::string(name) == "letter.txt" && bytes > 100) continue; // it fits
            SCOPED_TRACE(std::string(name) + ' ' + std::to_string(bytes));
            std::ofstream(folder_ / name) << "before";
            std::string message;
            {
                FullDisk const full(bytes);
                message = storeCopy(officeContext(), document_, folder_ / name, "en");
            }
            EXPECT_NE(message.find("cannot be written"), std::string::npos) << message;
            EXPECT_EQ(content(folder_ / name), "before");
            fs::remove(folder_ / name);
            EXPECT_EQ(filesInFolder(), 0U);
        }
    expectInStep();
}

TEST_F(Files, SayWhichFolderIsClosed) {
    std::ofstream(folder_ / "letter.pdf") << "before";
    fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec);
    std::string const message = storeCopy(officeContext(), document_, folder_ / "letter.pdf", "en");
    fs::permissions(folder_, fs::perms::owner_all);
    EXPECT_NE(message.find("you may not write in this folder"), std::string::npos) << message;
    EXPECT_EQ(content(folder_ / "letter.pdf"), "before");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(Files, ThatAreNoLetterHoldNone) {
    std::ofstream(folder_ / "text.txt") << "no letter";
    closeDocument(document_);
    document_ = openDocument(officeContext(), folder_ / "text.txt");
    ASSERT_TRUE(document_.is());
    openSession();
    EXPECT_EQ(writer_->storedState(), std::nullopt);
    EXPECT_FALSE(session_->resume(packs_, diagnostics_));
    EXPECT_FALSE(openDocument(officeContext(), folder_ / "missing.odt").is());
    EXPECT_FALSE(fs::exists(folder_ / "missing.odt"));
}

} // namespace
} // namespace redress::test
