headroom_tests(ui_tests ui LIBRARIES chart_samples Qt6::DBus TESTS
    chart_catalog chart_export chart_fan chart_grid chart_source chart_text correlations_dialog dashboard_view
    desktop_colours distribution_change distribution_editor document driver_catalog driver_range driver_row
    driver_slider drivers_panel events_dialog file_operations findings futures_runner japanese label_placement
    main_window mnemonics nice_ticks numbers odds_text open_library report sampling_dialog scenario_list sensitivity
    settings simulation_runner slider_scale sources status_line theme thin_points time_chart uncertainty_words
    window_entry window_files window_uncertainty)

# Pictures of the charts to be looked at; no test.
add_library(chart_samples STATIC EXCLUDE_FROM_ALL gallery/sample_charts.cpp)
target_include_directories(chart_samples PUBLIC gallery)
target_link_libraries(chart_samples PUBLIC Headroom::ui)
headroom_warnings(chart_samples)

add_executable(chart_gallery EXCLUDE_FROM_ALL gallery/chart_gallery.cpp)
target_link_libraries(chart_gallery PRIVATE chart_samples)
headroom_warnings(chart_gallery)

add_executable(chart_bench EXCLUDE_FROM_ALL benchmarks/chart_bench.cpp)
target_link_libraries(chart_bench PRIVATE chart_samples)
headroom_warnings(chart_bench)

add_executable(dashboard_gallery EXCLUDE_FROM_ALL gallery/dashboard_gallery.cpp)
target_link_libraries(dashboard_gallery PRIVATE Headroom::ui)
headroom_warnings(dashboard_gallery)

add_executable(drag_benchmark EXCLUDE_FROM_ALL benchmarks/drag_benchmark.cpp)
target_link_libraries(drag_benchmark PRIVATE Headroom::ui Qt6::Test)
headroom_warnings(drag_benchmark)

add_executable(dashboard_bench EXCLUDE_FROM_ALL benchmarks/dashboard_bench.cpp)
set_target_properties(dashboard_bench PROPERTIES AUTOMOC ON)
target_link_libraries(dashboard_bench PRIVATE Headroom::ui Qt6::Test)
headroom_warnings(dashboard_bench)

add_executable(driver_gallery EXCLUDE_FROM_ALL gallery/driver_gallery.cpp)
target_link_libraries(driver_gallery PRIVATE Headroom::ui)
headroom_warnings(driver_gallery)

add_executable(uncertainty_gallery EXCLUDE_FROM_ALL gallery/uncertainty_gallery.cpp)
target_link_libraries(uncertainty_gallery PRIVATE Headroom::ui)
headroom_warnings(uncertainty_gallery)

add_executable(futures_bench EXCLUDE_FROM_ALL benchmarks/futures_bench.cpp)
target_link_libraries(futures_bench PRIVATE Headroom::ui)
headroom_warnings(futures_bench)
