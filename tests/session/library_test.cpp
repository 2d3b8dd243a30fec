#include "core/letter/letter.hpp"
#include "core/said.hpp"
#include "session/library.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace redress {
namespace {

namespace fs = std::filesystem;

constexpr char const* evidence = R"(checked="2026-11-22" source="O1" mark="V")";

/// A folder of packs with the pack of tests/bad/base in it.
class LibraryOfPacks : public ::testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "library-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder_ = name;
        fs::copy(REDRESS_PROJECT "/tests/bad/base", folder_ / "base", fs::copy_options::recursive);
        fs::remove(folder_ / "base" / "answers.xml");
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(std::string const& file, std::string const& text) const {
        fs::create_directories((folder_ / file).parent_path());
        std::ofstream(folder_ / file) << text;
    }

    void overlay(std::string const& attributes, std::string const& inside = {}) const {
        write("clinic/overlay.xml",
              "<overlay id='clinic' for='base' " + attributes +
                  "><name><en>C</en><ru>К</ru></name><change date='2026-11-22'><en>A</en><ru>А</ru>"
                  "</change>" +
                  inside + "</overlay>");
        write("clinic/sources.xml",
              "<sources><source id='O1' address='clinic.example'/></sources>");
    }

    void clause(std::string const& id, std::string const& words) const {
        write("clinic/clauses/one.xml", "<clause id='" + id + "' ground='delay' " + evidence +
                                            "><name><en>D</en><ru>П</ru></name><text><p id='" + id +
                                            ".own' style='body'>" + words + "</p></text></clause>");
    }

    std::vector<Pack> read(std::vector<fs::path> folders = {}) {
        if (folders.empty()) folders = {folder_};
        Diagnostics diagnostics;
        std::vector<Pack> packs = readPacks(folders, diagnostics);
        said_ = testing::said(diagnostics);
        return packs;
    }

    std::string letterOf(Pack const& pack) const {
        Diagnostics diagnostics;
        return plainText(compose(pack, pack.letters.at(0), {}, diagnostics), pack.layout);
    }

    fs::path folder_;
    std::string said_;
};

TEST_F(LibraryOfPacks, SayWhoMadeThemAndWhatTheLastVersionChanged) {
    Pack pack;
    pack.version = "2026-11-22";
    pack.authors = {"A clinic", "B. Jones"};
    pack.changes = {{"2026-11-22", {"New courts.", "Новые суды."}}, {"2026-01-01", {"Old.", "О."}}};
    EXPECT_EQ(aboutPack(pack, "en"), "Version 2026-11-22, by A clinic, B. Jones. New courts.");
    // The unit tests have no catalogue: the sentence is English.
    EXPECT_EQ(aboutPack(pack, "ru"), "Version 2026-11-22, by A clinic, B. Jones. Новые суды.");
}

TEST_F(LibraryOfPacks, LaysAnOverlayOverItsPack) {
    overlay("version='2026-11-21'",
            std::string("<author>Clinic</author><letterhead><p id='clinic.name' style='head'>"
                        "Клиника</p></letterhead><postal authority='prosecutor' ") +
                evidence +
                ">Улица, 1</postal><style id='head' name='Бланк' font='F' size='14pt'/>"
                "<style id='body' name='Текст' font='G' size='11pt'/>");
    clause("delay", "Мы ждали.");
    std::vector<Pack> const packs = read();
    EXPECT_EQ(said_, "");
    ASSERT_EQ(packs.size(), 1u);
    Pack const& pack = packs[0];
    EXPECT_EQ(pack.version, "2026-11-21+clinic.2026-11-22");
    EXPECT_EQ(pack.overlays, std::vector<std::string>{"clinic"});
    EXPECT_EQ(pack.findAuthority("prosecutor")->address, "Улица, 1");
    EXPECT_EQ(pack.findAuthority("prosecutor")->evidence.checked, "2026-11-22");
    EXPECT_EQ(pack.layout.find("body")->font, "G");
    EXPECT_EQ(pack.layout.styles.size(), 2u);
    EXPECT_EQ(pack.clauses.size(), 1u);
    std::string const letter = letterOf(pack);
    EXPECT_EQ(letter.rfind("Клиника", 0), 0u) << letter;
    EXPECT_NE(letter.find("Мы ждали."), std::string::npos) << letter;
}

TEST_F(LibraryOfPacks, TakesWhatAnOverlayAddsOnlyWhereItSaysSo) {
    clause("delay.clinic", "Мы ждали.");
    overlay("version='2026-11-21'");
    EXPECT_EQ(read().at(0).overlays.size(), 0u);
    EXPECT_NE(said_.find("overlay.replaces-nothing: clause, delay.clinic"), std::string::npos)
        << said_;
    overlay("version='2026-11-21' adds='delay.clinic'");
    Pack const pack = read().at(0);
    EXPECT_EQ(pack.clauses.size(), 2u);
    EXPECT_NE(said_.find("pack.unused-clause: delay.clinic"), std::string::npos) << said_;
}

TEST_F(LibraryOfPacks, UsesThePackWithoutAnOverlayThatDoesNotFit) {
    std::string const plain = letterOf(read().at(0));
    overlay("version='2026-11-20'",
            "<letterhead><p id='clinic.name' style='body'>Клиника</p></letterhead>");
    EXPECT_EQ(letterOf(read().at(0)), plain);
    EXPECT_NE(said_.find("overlay.other-version"), std::string::npos) << said_;
    overlay("version='2026-11-21'",
            "<letterhead><p id='head' style='body'>Клиника</p></letterhead>");
    EXPECT_EQ(letterOf(read().at(0)), plain);
    EXPECT_NE(said_.find("pack.duplicate-id: head"), std::string::npos) << said_;
    write("clinic/overlay.xml", "<overlay");
    EXPECT_EQ(letterOf(read().at(0)), plain);
    EXPECT_NE(said_.find("xml.broken"), std::string::npos) << said_;
}

TEST_F(LibraryOfPacks, UsesTheFirstOfTwoPacksWithOneId) {
    fs::create_directory(folder_ / "own");
    fs::copy(folder_ / "base", folder_ / "own" / "base", fs::copy_options::recursive);
    std::vector<Pack> const packs = read({folder_, folder_ / "own"});
    ASSERT_EQ(packs.size(), 1u);
    EXPECT_EQ(packs[0].place.file, (folder_ / "base" / "jurisdiction.xml").string());
    EXPECT_NE(said_.find("own/base/jurisdiction.xml:2:19 pack.same-id: base, " +
                         (folder_ / "base").string()),
              std::string::npos)
        << said_;
}

TEST_F(LibraryOfPacks, LeavesOutABrokenPackAndKeepsTheOthers) {
    write("other/jurisdiction.xml", "<jurisdiction");
    overlay("version='2026-11-21'");
    std::vector<Pack> const packs = read();
    ASSERT_EQ(packs.size(), 1u);
    EXPECT_EQ(packs[0].id, "base");
    EXPECT_EQ(packs[0].overlays.size(), 1u);
    EXPECT_NE(said_.find("other/jurisdiction.xml"), std::string::npos) << said_;
}

} // namespace
} // namespace redress
