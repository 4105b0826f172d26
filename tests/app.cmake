headroom_tests(app_tests app TESTS cli cli_difference cli_ensemble cli_process progress_line)
target_compile_definitions(app_tests PRIVATE HEADROOM_CLI="$<TARGET_FILE:headroom-cli>")
add_dependencies(app_tests headroom-cli)
