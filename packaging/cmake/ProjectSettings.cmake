# What every target of the project shares: the language, the warnings, ccache and the sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# The moc of Qt 6.4 cannot read the standard library's concepts.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release or RelWithDebInfo" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header otherwise keeps every file that uses it out of the cache; the base directory lets
    # checkouts in different folders share what they have compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    add_compile_options("$<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>"
                        "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

# Files come from strangers: what the compiler and the C library can check at little cost, they check.
add_compile_options(-fstack-protector-strong "$<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>")

option(HEADROOM_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
if(HEADROOM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# The engine is built for speed in every configuration: an unoptimised Eigen is a hundred times slower. All else waits
# for the hand, and is compiled in less time with less effort.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
set(HEADROOM_ALWAYS_OPTIMISED $<$<CONFIG:Debug>:-O2> $<$<CONFIG:Release>:-O3>)

# Most of the time to compile a file goes into the headers it includes: a library's files are compiled many at a time.
# Without it, as in the debug build, each file shows that it includes all it needs.
option(HEADROOM_UNITY "Compile the files of a library many at a time" ON)
function(headroom_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${HEADROOM_UNITY} UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# Headers that take longer to compile than most files. A few batches do not repay what it costs to keep them.
function(headroom_heavy_headers target)
    if(NOT HEADROOM_UNITY)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# A library of one layer. Its own folder is its only include root, and layers are linked downwards only,
# so that an include which points upwards does not compile.
function(headroom_layer name)
    add_library(headroom_${name} STATIC ${ARGN})
    add_library(Headroom::${name} ALIAS headroom_${name})
    target_include_directories(headroom_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    headroom_warnings(headroom_${name})
    headroom_unity(headroom_${name})
endfunction()

function(headroom_warnings target)
    # clang means more than g++ by -Wshadow and -Wdouble-promotion; and g++ 12 sees overlapping copies in std::string where
    # there are none (its bug 105651).
    set(gnu $<CXX_COMPILER_ID:GNU>)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic $<${gnu}:-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wcast-qual $<${gnu}:-Wdouble-promotion> -Wformat=2 -Wimplicit-fallthrough $<${gnu}:-Wno-restrict>)
endfunction()
