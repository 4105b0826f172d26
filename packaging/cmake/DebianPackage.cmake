# The .deb, built by `cpack` in the build folder.

# Packages of one section of the list of dependencies.
function(headroom_dependencies section result)
    set(packages)
    set(current)
    file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/dependencies.txt lines)
    foreach(line IN LISTS lines)
        if(line MATCHES "^\\[([a-z]+)\\]")
            set(current ${CMAKE_MATCH_1})
        elseif(current STREQUAL section AND line MATCHES "^([a-z0-9][a-z0-9.+-]*)")
            list(APPEND packages ${CMAKE_MATCH_1})
        endif()
    endforeach()
    set(${result} ${packages} PARENT_SCOPE)
endfunction()

# Libraries are found by dpkg-shlibdeps; what is loaded at run time only is named.
headroom_dependencies(run run_time)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/dependencies.txt)
list(JOIN run_time ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/model)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME headroom)
set(CPACK_PACKAGE_CONTACT "Headroom maintainers <maintainers@headroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Headroom plans the capacity and the cost of an AI lab, month by month and
years ahead: how demand grows, how many accelerators each cloud must run,
what that costs, what the contracts make the lab pay, what is left in cash
and how the market shares of the clouds move. Drag a driver, and every
chart follows the hand.
.
The package holds the window, headroom, and the command line, headroom-cli.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
include(CPack)
