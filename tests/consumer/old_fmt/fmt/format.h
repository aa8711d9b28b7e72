// Stands for an fmt that is too old.
#define FMT_VERSION 80101
