// Nothing but the occasion to compile the headers that the tests of a layer share.
