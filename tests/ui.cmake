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

headroom_test(ui document)
headroom_test(ui file_operations)
headroom_test(ui main_window)
headroom_test(ui open_library)
headroom_test(ui simulation_runner)

headroom_test(ui driver_catalog)
headroom_test(ui driver_range)
headroom_test(ui driver_row)
headroom_test(ui driver_slider)
headroom_test(ui drivers_panel)
headroom_test(ui slider_scale)

add_executable(driver_gallery EXCLUDE_FROM_ALL gallery/driver_gallery.cpp)
target_link_libraries(driver_gallery PRIVATE Headroom::ui)
headroom_warnings(driver_gallery)

headroom_test(ui chart_export LIBRARIES chart_samples)
headroom_test(ui chart_grid LIBRARIES chart_samples)
headroom_test(ui chart_text)
headroom_test(ui label_placement)
headroom_test(ui nice_ticks)
headroom_test(ui numbers)
headroom_test(ui theme)
headroom_test(ui thin_points)
headroom_test(ui time_chart LIBRARIES chart_samples)

headroom_test(ui chart_catalog)
headroom_test(ui chart_source)
headroom_test(ui dashboard_view)
headroom_test(ui findings)
