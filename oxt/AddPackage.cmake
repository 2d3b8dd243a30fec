# add_package(<target> OXT <file> STAGE <folder> FILES <name> <file> [<name> <file>]...)
# Makes an extension's package on every build that changes one of its files: the unpacked one in
# STAGE and the .oxt. A file may be a generator expression.
set(PACKAGE_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/package.py")
find_package(Python3 REQUIRED COMPONENTS Interpreter)

function(add_package target)
  cmake_parse_arguments(PARSE_ARGV 1 package "" "OXT;STAGE" "FILES")
  set(files)
  set(lines "")
  while(package_FILES)
    list(POP_FRONT package_FILES name file)
    list(APPEND files "${file}")
    string(APPEND lines "${name}\t${file}\n")
  endwhile()
  set(list "${CMAKE_CURRENT_BINARY_DIR}/${target}.list")
  file(GENERATE OUTPUT "${list}" CONTENT "${lines}")
  add_custom_command(
    OUTPUT "${package_OXT}"
    COMMAND Python3::Interpreter "${PACKAGE_SCRIPT}" "${list}" "${package_STAGE}" "${package_OXT}"
    DEPENDS "${PACKAGE_SCRIPT}" "${list}" ${files}
    COMMENT "Packing ${target}"
    VERBATIM)
  add_custom_target(${target} ALL DEPENDS "${package_OXT}")
endfunction()
