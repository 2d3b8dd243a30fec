# The tests of the project as a whole. The release tree has them, and it knows the tests of the
# other two trees, so that one ctest runs all: build/asan (unit, packs) and build/fuzz (fuzz).
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/trees.cmake" CONTENT [[
foreach(tree IN ITEMS asan fuzz)
  if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/${tree}/CTestTestfile.cmake")
    subdirs("${CMAKE_CURRENT_LIST_DIR}/${tree}")
  endif()
endforeach()
]])
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY
  TEST_INCLUDE_FILES "${PROJECT_BINARY_DIR}/trees.cmake")

find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(CLANG_FORMAT clang-format DOC "Package clang-format" REQUIRED)
find_program(GCOVR gcovr DOC "Package gcovr" REQUIRED)
mark_as_advanced(CLANG_FORMAT GCOVR)

add_test(NAME unit.rooms
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/rooms_test.py")
add_test(NAME unit.registry
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/registry_test.py")
add_test(NAME unit.format
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/format_test.sh" "${CLANG_FORMAT}")
# Runs after all that runs the core, which are the fixtures named core_ran, and asks for them.
add_test(NAME unit.coverage
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/coverage_test.sh" "${GCOVR}" "${PROJECT_BINARY_DIR}" 85)
set_tests_properties(unit.rooms unit.registry unit.format unit.coverage PROPERTIES LABELS unit)
set_tests_properties(unit.coverage PROPERTIES FIXTURES_REQUIRED core_ran TIMEOUT 300)

add_test(NAME package.network
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/network_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(package.network PROPERTIES LABELS package TIMEOUT 600)

add_test(NAME unit.command
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/command_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(unit.command PROPERTIES LABELS unit TIMEOUT 300)
add_test(NAME unit.clock_command
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/clock_command_test.py"
    "$<TARGET_FILE:redress>")
# Debian's parser of calendars is there for Debian's interpreter.
add_test(NAME unit.calendar
  COMMAND /usr/bin/python3 -B "${CMAKE_CURRENT_LIST_DIR}/calendar_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(unit.clock_command unit.calendar PROPERTIES LABELS unit TIMEOUT 600)
add_test(NAME unit.export_command
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/export_command_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(unit.export_command PROPERTIES LABELS unit TIMEOUT 300)
add_test(NAME writer.answer
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/answer_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(writer.answer PROPERTIES LABELS writer TIMEOUT 600)
# All hundred kills take some twenty minutes: CONTRIBUTING.md says how to have them.
add_test(NAME property.kill
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/office/beside_office.sh" "${UNO_SOFFICE}"
    "${PROJECT_BINARY_DIR}/share/redress/extensions" kill/kill_test.py 8)
set_tests_properties(property.kill PROPERTIES
  LABELS property TIMEOUT 600 RESOURCE_LOCK window ENVIRONMENT patience=580)
add_test(NAME property.kill_export
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/office/beside_office.sh" "${UNO_SOFFICE}"
    "${PROJECT_BINARY_DIR}/share/redress/extensions" kill/export_kill_test.py 8)
set_tests_properties(property.kill_export PROPERTIES
  LABELS property TIMEOUT 300 RESOURCE_LOCK window ENVIRONMENT patience=280)
add_test(NAME writer.print
  COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_LIST_DIR}/print_test.py"
    "$<TARGET_FILE:redress>")
set_tests_properties(writer.print PROPERTIES LABELS writer TIMEOUT 600)
