# The engine is a library of its own, compiled for several instruction levels of the processor. The loader takes the one
# that fits: beside the library for every processor, in glibc-hwcaps/<level>, it looks for better ones. Nothing but the
# functions of the seam leaves a library, so that no inline function compiled for one level can serve another.

set(levels)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64" AND NOT HEADROOM_SANITIZE)
    set(levels x86-64-v3 x86-64-v4)
endif()
set(HEADROOM_ENGINE_LEVELS "${levels}" CACHE STRING "Instruction levels the engine is compiled for, besides the common one")
set(HEADROOM_ENGINE_FOLDER lib/headroom)

if("x86-64-v4" IN_LIST HEADROOM_ENGINE_LEVELS)
    find_package(xbyak 6.68 REQUIRED)
endif()

function(headroom_engine_options target level)
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE Eigen3::Eigen Boost::headers)
    headroom_warnings(${target})
    # Nobody reads errno or traps on a division; saying so lets the compiler keep both sides of a choice.
    # What is written as a product and a sum stays one: an operation has the same digits wherever it is carried out.
    # It reads numbers and no files: the protection of the stack, of which every block of lanes on it would be part, is
    # for those who do.
    target_compile_options(${target} PRIVATE
        ${HEADROOM_ALWAYS_OPTIMISED} -fno-math-errno -fno-trapping-math -ffp-contract=off -fno-stack-protector)
    # A lane that is handed to a function goes through memory; what is inlined stays in registers.
    set(inlining --param=max-inline-insns-single=3000 --param=max-inline-insns-auto=600 --param=inline-unit-growth=500
        --param=large-function-growth=5000 --param=large-stack-frame-growth=10000)
    target_compile_options(${target} PRIVATE "$<$<CXX_COMPILER_ID:GNU>:${inlining}>")
    target_compile_definitions(${target} PRIVATE HEADROOM_INSTRUCTION_LEVEL="${level}")
    target_precompile_headers(${target} PRIVATE <Eigen/Core>)
    set_target_properties(${target} PROPERTIES
        AUTOMOC OFF AUTOUIC OFF AUTORCC OFF CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
endfunction()

function(headroom_engine_link target)
    set(exports ${CMAKE_CURRENT_SOURCE_DIR}/engine/exports.map)
    target_link_options(${target} PRIVATE "LINKER:--version-script=${exports}" "LINKER:--no-undefined")
    set_target_properties(${target} PROPERTIES OUTPUT_NAME headroom_engine LINK_DEPENDS ${exports} INSTALL_RPATH "")
endfunction()

# headroom_engine, and headroom_engine_parts for tests of what is inside.
function(headroom_engine)
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        set(common x86-64)
    else()
        set(common generic)
    endif()
    add_library(headroom_engine_parts OBJECT ${ARGN})
    headroom_engine_options(headroom_engine_parts ${common})
    add_library(headroom_engine SHARED $<TARGET_OBJECTS:headroom_engine_parts>)
    target_include_directories(headroom_engine PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    set_target_properties(headroom_engine PROPERTIES LINKER_LANGUAGE CXX)
    headroom_engine_link(headroom_engine)
    install(TARGETS headroom_engine LIBRARY DESTINATION ${HEADROOM_ENGINE_FOLDER} NAMELINK_SKIP)
    foreach(level IN LISTS HEADROOM_ENGINE_LEVELS)
        set(target headroom_engine_${level})
        add_library(${target} SHARED ${ARGN})
        headroom_engine_options(${target} ${level})
        # Numbers move by whole registers: what was written in halves is slow to read as one.
        set(gnu $<CXX_COMPILER_ID:GNU>)
        if(level STREQUAL "x86-64-v4")
            # g++ 12 takes its own header's way of leaving a register as it is for a mistake (its bug 105593).
            target_link_libraries(${target} PRIVATE xbyak::xbyak)
            set(vectors -mprefer-vector-width=512
                $<${gnu}:-mmove-max=512> $<${gnu}:-mstore-max=512> $<${gnu}:-Wno-uninitialized> $<${gnu}:-Wno-maybe-uninitialized>)
        else()
            set(vectors $<${gnu}:-mmove-max=256> $<${gnu}:-mstore-max=256>)
        endif()
        target_compile_options(${target} PRIVATE -march=${level} ${vectors})
        headroom_engine_link(${target})
        set_target_properties(${target} PROPERTIES
            LIBRARY_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/glibc-hwcaps/${level})
        install(TARGETS ${target} LIBRARY
            DESTINATION ${HEADROOM_ENGINE_FOLDER}/glibc-hwcaps/${level} NAMELINK_SKIP)
        add_dependencies(headroom_engine ${target})
    endforeach()
endfunction()
