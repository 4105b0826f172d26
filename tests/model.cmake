headroom_tests(model_tests model TESTS
    commitments comparison_laws contract_validation contracts correlation_matrix cost demand distributions
    ensemble events fleet given_data kpi laws market message money month odds owned_cost path paths percentiles
    placement probability_findings program program_cache routing run sampler scenario schema sensitivity service settlement
    sobol_indices standard_form tornado uncertainty_validation validation)

# What the engine keeps to itself is linked into a program of its own: the loader would prefer it to the engine of the
# level it chose.
headroom_tests(engine_parts_tests model LIBRARIES headroom_engine_parts TESTS sizing engine lanes register_file tape)
