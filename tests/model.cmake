headroom_test(model message)
headroom_test(model month)
headroom_test(model scenario)
headroom_test(model schema)
