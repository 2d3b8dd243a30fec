#pragma once

#include "core/sync/plan.hpp"
#include "writer/marks.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <functional>
#include <map>

namespace redress {

/// A person did not want to wait.
struct WriteCancelled {};

/// Carries out a plan, operation by operation; whoever calls has opened the undo step and undoes it
/// when something is thrown (css::uno::Exception, WriteFailure, WriteCancelled).
///
/// Undo and redo put text and bookmarks back rightly only if no bookmark stands at the place where
/// text changes. So the marks of a paragraph are taken off first, and made again afterwards, a
/// block's after those of its runs.
class Writing {
public:
    /// Asked between two operations, with how many of all are done; false cancels.
    using GoOn = std::function<bool(std::size_t done, std::size_t all)>;

    /// `foreign` are bookmarks to be taken away; `first` is where a letter begins that has nothing
    /// in the document yet.
    Writing(Ref<css::frame::XModel> const& model, Plan const& plan, State const& before,
            Layout const& layout, std::vector<std::string> const& foreign,
            Ref<css::text::XTextRange> const& first);

    void carryOut(GoOn const& goOn);

private:
    void carryOut(Rewrite const& operation);
    void carryOut(RewriteRuns const& operation);
    void carryOut(Replace const& operation);
    void carryOut(ShowBeside const& operation);
    void carryOut(Insert const& operation);
    void carryOut(Move const& operation);
    void carryOut(Remove const& operation);
    void carryOut(WriteCitation const& citation);

    void adopt();
    void takeForgottenOff();
    void makeStyles();
    /// The undo list shows a step even where only answers changed that nothing in the text shows.
    void leaveStep();

    void wrote(WrittenBlock const& block, std::vector<Stretch> words);
    void formatWritten();
    Ref<css::text::XTextCursor> place(Insert::Side side, int anchor);
    void fill(Ref<css::text::XTextCursor> const& paragraph, WrittenBlock const& block);
    void putMarks(Ref<css::text::XTextRange> const& start, WrittenBlock const& block);
    void removeParagraph(int number);
    /// From the start of the first paragraph the block's mark lies in to the end of the last.
    Ref<css::text::XTextCursor> paragraphsOf(int number) const;
    void takeMarksOff(Ref<css::text::XTextRange> const& paragraph, WrittenBlock const& block);
    /// Returns what was written, counted in what the block reads now.
    std::vector<Stretch> replaceText(Ref<css::text::XTextRange> const& start,
                                     WrittenBlock const& old, WrittenBlock const& block);
    void renew(WrittenBlock const& block, WrittenRun const& run, CitationText const& text);
    bool isTakenOver(std::string const& mark) const;
    bool isLater(WrittenBlock const& block, LiftedMark const& mark, WrittenRun const& than) const;

    /// Nothing for a name that neither what was written nor what is planned knows.
    std::optional<MarkName> ours(std::string const& name) const;
    /// Names of our bookmarks with an edge in the paragraph, those of blocks last.
    std::vector<std::string> marksIn(Ref<css::text::XTextRange> const& paragraph) const;
    Ref<css::text::XTextRange> standing(int number) const;

    Ref<css::frame::XModel> model_;
    Plan const& plan_;
    State const& before_;
    Layout const& layout_;
    std::vector<std::string> const& foreign_;
    Ref<css::text::XTextRange> first_;
    Marks marks_;
    /// What was written in blocks that cite, counted in what they read now.
    std::map<int, std::vector<Stretch>> written_;
};

} // namespace redress
