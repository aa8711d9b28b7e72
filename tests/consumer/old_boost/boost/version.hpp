// Stands for a Boost that is too old.
#define BOOST_VERSION 107400
