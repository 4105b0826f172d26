headroom_test(data scenario_json)
headroom_test(data number_text)
headroom_test(data library)
