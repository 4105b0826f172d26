headroom_tests(model_tests model TESTS
    message month path scenario schema validation paths events demand placement routing fleet service cost
    owned_cost commitments settlement contracts money kpi market laws comparison_laws run percentiles sampler
    standard_form ensemble distributions correlation_matrix sobol_indices given_data tornado sensitivity odds
    probability_findings)

# What the engine keeps to itself is linked into a program of its own: the loader would prefer it to the engine of the
# level it chose.
headroom_tests(engine_parts_tests model LIBRARIES headroom_engine_parts TESTS sizing engine lanes)
