# Benchmarks are measured by hand, on a quiet machine; the tests only see that they run.
find_package(benchmark 1.7 REQUIRED)

foreach(name engine column)
    add_executable(${name}_benchmark benchmarks/${name}_benchmark.cpp)
    target_link_libraries(${name}_benchmark PRIVATE Headroom::data benchmark::benchmark)
    headroom_warnings(${name}_benchmark)
    add_test(NAME benchmark_${name} COMMAND ${name}_benchmark --benchmark_min_time=0.001)
    set_tests_properties(benchmark_${name} PROPERTIES LABELS benchmark TIMEOUT ${test_seconds})
endforeach()

add_executable(ensemble_benchmark benchmarks/ensemble_benchmark.cpp)
target_link_libraries(ensemble_benchmark PRIVATE Headroom::data)
headroom_warnings(ensemble_benchmark)
add_test(NAME benchmark_ensemble COMMAND ensemble_benchmark --quick)
set_tests_properties(benchmark_ensemble PROPERTIES LABELS benchmark TIMEOUT ${test_seconds})
