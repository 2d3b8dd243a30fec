#include "core/pack/files.hpp"

#include "core/pack/grammar.hpp"

#include <algorithm>

namespace redress::reading {

namespace fs = std::filesystem;

xml::Element Files::read(fs::path const& path, std::string const& name) {
    std::string const file = path.string();
    std::error_code error;
    auto const size = fs::file_size(path, error);
    if (!error && size <= xml::Limits().bytes) bytes_ += size; // a larger one is not read
    if (bytes_ > mostBytes) {
        if (!reported_)
            diagnostics_.error(Code::fileTooLarge, {file, 0, 0}, {std::to_string(mostBytes)});
        reported_ = true;
        return {};
    }
    xml::Element root = xml::parseFile(file, diagnostics_);
    if (!root) return {};
    if (root.name != name) {
        diagnostics_.error(Code::wrongRoot, root.place(), {root.name, name});
        return {};
    }
    if (!xml::check(root, packGrammar(), diagnostics_)) return {};
    return root;
}

std::vector<std::string> xmlFiles(fs::path const& folder) {
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".xml") files.push_back(entry->path().string());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> foldersWith(std::string const& folder, std::string const& file) {
    std::error_code error;
    if (fs::is_regular_file(fs::path(folder) / file, error)) return {folder};
    std::vector<std::string> folders;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (fs::is_regular_file(entry->path() / file, error))
            folders.push_back(entry->path().string());
    std::sort(folders.begin(), folders.end());
    return folders;
}

} // namespace redress::reading
