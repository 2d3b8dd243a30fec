# The office's SDK: `Uno::Sdk` to compile and link against, and `add_uno_component` for a library
# that the office loads. Set REDRESS_OFFICE_HOME when the office is in an unusual place.

set(REDRESS_OFFICE_HOME "" CACHE PATH "Folder of the office: the one that has program/ and sdk/")
file(GLOB office_homes /usr/lib/libreoffice /usr/lib64/libreoffice /opt/libreoffice*)
find_program(UNO_CPPUMAKER cppumaker
  HINTS "${REDRESS_OFFICE_HOME}" ${office_homes} PATH_SUFFIXES sdk/bin
  DOC "cppumaker of the SDK (package libreoffice-dev)" REQUIRED)
cmake_path(GET UNO_CPPUMAKER PARENT_PATH uno_sdk_home)
cmake_path(GET uno_sdk_home PARENT_PATH uno_sdk_home)
find_path(UNO_INCLUDE_DIR cppuhelper/implbase1.hxx
  HINTS "${uno_sdk_home}/include" PATH_SUFFIXES libreoffice REQUIRED)
find_path(UNO_PROGRAM_DIR types/offapi.rdb HINTS "${uno_sdk_home}/../program" NO_DEFAULT_PATH REQUIRED)
find_program(UNO_SOFFICE soffice HINTS "${UNO_PROGRAM_DIR}" NO_DEFAULT_PATH REQUIRED)
find_program(UNO_UNOPKG unopkg HINTS "${UNO_PROGRAM_DIR}" NO_DEFAULT_PATH REQUIRED)
mark_as_advanced(UNO_CPPUMAKER UNO_INCLUDE_DIR UNO_PROGRAM_DIR UNO_SOFFICE UNO_UNOPKG)

# The headers of all types, made once per SDK. cppumaker wants its folder glued to -O and absolute.
set(uno_headers "${CMAKE_BINARY_DIR}/uno-headers")
set(uno_types "${UNO_PROGRAM_DIR}/types.rdb" "${UNO_PROGRAM_DIR}/types/offapi.rdb")
add_custom_command(
  OUTPUT "${uno_headers}.stamp"
  COMMAND "${UNO_CPPUMAKER}" -Gc "-O${uno_headers}" ${uno_types}
  COMMAND "${CMAKE_COMMAND}" -E touch "${uno_headers}.stamp"
  DEPENDS ${uno_types}
  COMMENT "Making the UNO headers"
  VERBATIM)
add_custom_target(uno_headers DEPENDS "${uno_headers}.stamp")

add_library(uno_sdk INTERFACE)
add_library(Uno::Sdk ALIAS uno_sdk)
add_dependencies(uno_sdk uno_headers)
file(MAKE_DIRECTORY "${uno_headers}")
target_include_directories(uno_sdk SYSTEM INTERFACE "${UNO_INCLUDE_DIR}" "${uno_headers}")
target_compile_definitions(uno_sdk INTERFACE UNX GCC LINUX CPPU_ENV=gcc3)
foreach(library IN ITEMS sal salhelpergcc3 cppu cppuhelpergcc3)
  find_library(UNO_LIBRARY_${library} uno_${library}
    HINTS "${uno_sdk_home}/lib" NO_DEFAULT_PATH REQUIRED)
  mark_as_advanced(UNO_LIBRARY_${library})
  target_link_libraries(uno_sdk INTERFACE "${UNO_LIBRARY_${library}}")
endforeach()
target_link_options(uno_sdk INTERFACE "-Wl,-rpath-link,${UNO_PROGRAM_DIR}")

# add_uno_component(<target> EXPORTS <symbol>... SOURCES <file>...)
# A library the office loads: it shows only its constructor symbols, leaves nothing to be found in
# the host, is never unloaded (Boost keeps a thread key in it), and looks for others beside itself.
function(add_uno_component target)
  cmake_parse_arguments(PARSE_ARGV 1 component "" "" "EXPORTS;SOURCES")
  list(JOIN component_EXPORTS "; " symbols)
  set(script "${CMAKE_CURRENT_BINARY_DIR}/${target}.map")
  file(CONFIGURE OUTPUT "${script}" CONTENT "{ global: @symbols@; local: *; };\n" @ONLY)
  add_library(${target} MODULE ${component_SOURCES})
  target_compile_options(${target} PRIVATE -fno-gnu-unique)
  target_link_libraries(${target} PRIVATE redress_options Uno::Sdk)
  target_link_options(${target} PRIVATE "LINKER:--version-script=${script}" LINKER:-z,defs
    LINKER:-z,nodelete LINKER:--as-needed LINKER:--gc-sections LINKER:--exclude-libs,ALL)
  set_target_properties(${target} PROPERTIES
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON LINK_DEPENDS "${script}"
    BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN")
endfunction()
