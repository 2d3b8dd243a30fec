#pragma once

#include "desk.hpp"

namespace redress::model {

/// What a person does in a document, by chance.
class Hand {
public:
    Hand(Desk& desk, Editing& editing, property::Dice& chance)
        : desk_(desk), editing_(editing), chance_(chance) {}

    // Each tells whether anything was changed.
    bool typeInside();
    bool typeAtStart();
    bool typeAtEnd();
    bool typeAtMark();
    bool replaceOverMark();
    bool deletePart();
    bool deleteWords(); ///< a paragraph's, without its end
    bool deleteParagraph();
    bool deleteAcross();
    bool split();
    bool join();
    bool moveByOne();
    bool drag();
    bool duplicate();
    bool cut();
    bool copyPart();
    bool copyMarked();
    bool paste();
    bool pasteFromOther(); ///< another letter's text, with its bookmarks
    bool pasteFromTwin();  ///< from an older file of the same letter
    bool writeParagraph();
    bool takeBack(); ///< a word of theirs
    bool retype();   ///< a paragraph as it was due once
    bool hang();     ///< a comment, a footnote, a frame, a cell; or a field
    bool unhang();
    bool bookmark();
    bool protect();
    bool table();
    bool style();
    bool replaceAll();
    bool accept();
    bool reject();

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::u32string words();
    /// A paragraph that may be written in; `none` when there is no such.
    std::size_t open(bool body = false);
    std::size_t withText();
    Paragraph const& at(std::size_t index) const { return editing_.at(index); }

    bool type(std::size_t index, std::size_t place, std::u32string const& text, bool grows);
    bool erase(std::size_t index, std::size_t from, std::size_t to);
    bool takeOut(std::size_t index);
    bool put(std::size_t index, Paragraph paragraph);
    void rename(Paragraph& paragraph);
    bool settle(bool accepted);

    Desk& desk_;
    Editing& editing_;
    property::Dice& chance_;
};

} // namespace redress::model
