# Stands for a Boost that is too old.
set(Boost_FOUND TRUE)
