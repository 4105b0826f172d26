# An include that points upwards must not compile: each test hands the compiler a file that includes one header, with
# the include directories of one layer and nothing else.

function(headroom_include_test layer header outcome)
    string(REPLACE "/" "_" name "${header}")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/layering/${layer}_${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include <${header}>\n")
    set(directories "$<TARGET_PROPERTY:headroom_${layer},INCLUDE_DIRECTORIES>")
    add_test(NAME layering_${layer}_${outcome}_${name}
        COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -fPIC -fsyntax-only "-I$<JOIN:${directories},;-I>" "${source}"
        COMMAND_EXPAND_LISTS)
    set_tests_properties(layering_${layer}_${outcome}_${name} PROPERTIES LABELS layering TIMEOUT 60)
    if(outcome STREQUAL "refuses")
        set_tests_properties(layering_${layer}_${outcome}_${name} PROPERTIES
            PASS_REGULAR_EXPRESSION "${header}: No such file;'${header}' file not found")
    endif()
endfunction()

headroom_include_test(model scenario.h accepts)
headroom_include_test(model QtCore/QString refuses)
headroom_include_test(model library.h refuses)
headroom_include_test(data library.h accepts)
headroom_include_test(data document.h refuses)
headroom_include_test(ui cli/cli.h refuses)
