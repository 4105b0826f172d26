# What every target of the project shares: the language, the warnings, ccache and the sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release or RelWithDebInfo" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    # A precompiled header otherwise keeps every file that uses it out of the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()

option(HEADROOM_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
if(HEADROOM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# The engine is built for speed in every configuration: an unoptimised Eigen is a hundred times slower.
set(HEADROOM_ALWAYS_OPTIMISED -O2)

# A library of one layer. Its own folder is its only include root, and layers are linked downwards only,
# so that an include which points upwards does not compile.
function(headroom_layer name)
    add_library(headroom_${name} STATIC ${ARGN})
    add_library(Headroom::${name} ALIAS headroom_${name})
    target_include_directories(headroom_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    headroom_warnings(headroom_${name})
endfunction()

function(headroom_warnings target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wcast-qual -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough)
endfunction()
