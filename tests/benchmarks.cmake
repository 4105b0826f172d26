# Benchmarks are measured by hand, on a quiet machine; the tests only see that they run.
find_package(benchmark 1.7 REQUIRED)

add_executable(engine_benchmark benchmarks/engine_benchmark.cpp)
target_link_libraries(engine_benchmark PRIVATE Headroom::data benchmark::benchmark)
headroom_warnings(engine_benchmark)
add_test(NAME benchmark_engine COMMAND engine_benchmark --benchmark_min_time=0.001)
set_tests_properties(benchmark_engine PROPERTIES LABELS benchmark TIMEOUT ${test_seconds})

add_executable(ensemble_benchmark benchmarks/ensemble_benchmark.cpp)
target_link_libraries(ensemble_benchmark PRIVATE Headroom::data)
headroom_warnings(ensemble_benchmark)
add_test(NAME benchmark_ensemble COMMAND ensemble_benchmark --quick)
set_tests_properties(benchmark_ensemble PROPERTIES LABELS benchmark TIMEOUT ${test_seconds})
