headroom_test(app cli)
headroom_test(app cli_process)
target_compile_definitions(app_cli_process_test PRIVATE HEADROOM_CLI="$<TARGET_FILE:headroom-cli>")
add_dependencies(app_cli_process_test headroom-cli)
