headroom_tests(data_tests data TESTS
    csv_reader facts golden import_error library library_access library_damage migration number_text
    scenario_json scenario_store whole_file)
