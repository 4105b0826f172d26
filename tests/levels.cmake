# The engine again on lower instruction levels than the one that the loader chooses here: another width of blocks, and
# other machine code.
function(headroom_test_on_level layer name level hidden)
    set(test ${layer}_${name}_on_${level})
    add_test(NAME ${test} COMMAND ${layer}_tests ${name}_test)
    set_tests_properties(${test} PROPERTIES LABELS ${layer} TIMEOUT ${test_seconds}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HEADROOM_TEST_LEVEL=${level};GLIBC_TUNABLES=glibc.cpu.hwcaps=${hidden}")
endfunction()

if(HEADROOM_ENGINE_LEVELS)
    foreach(name run percentiles ensemble)
        headroom_test_on_level(model ${name} x86-64 -AVX2)
        headroom_test_on_level(model ${name} x86-64-v3 -AVX512F)
    endforeach()
    headroom_test_on_level(data golden x86-64 -AVX2)
    headroom_test_on_level(data golden x86-64-v3 -AVX512F)
endif()
