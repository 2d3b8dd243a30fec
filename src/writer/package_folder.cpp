#include "writer/package_folder.hpp"

#include "writer/utf8.hpp"

#include <osl/file.hxx>
#include <osl/module.hxx>

namespace redress {

std::filesystem::path packageFolder() {
    rtl::OUString url;
    rtl::OUString path;
    // Not the PackageInformationProvider: it knows packages by name, and a test build of this
    // library stands in a package of another name.
    if (!osl::Module::getUrlFromAddress(reinterpret_cast<oslGenericFunction>(&packageFolder),
                                        url) ||
        osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None)
        return {};
    return std::filesystem::path(toUtf8(path)).parent_path();
}

} // namespace redress
