# The built program under a real X server, driven by a mouse and a keyboard. The server is looked for when the test runs,
# so that building needs none.

add_executable(end_to_end_test end_to_end/end_to_end_test.cpp end_to_end/desktop.cpp end_to_end/desktop.h)
set_target_properties(end_to_end_test PROPERTIES AUTOMOC ON)
target_link_libraries(end_to_end_test PRIVATE Headroom::ui Qt6::Test)
target_compile_definitions(end_to_end_test PRIVATE HEADROOM_PROGRAM="$<TARGET_FILE:headroom>")
headroom_warnings(end_to_end_test)
add_dependencies(end_to_end_test headroom)
add_test(NAME end_to_end
    COMMAND xvfb-run --auto-servernum "--server-args=-screen 0 1600x1000x24" $<TARGET_FILE:end_to_end_test>)
set_tests_properties(end_to_end PROPERTIES
    LABELS end_to_end ENVIRONMENT "QT_QPA_PLATFORM=xcb" TIMEOUT ${test_seconds} RUN_SERIAL ON)
