#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see. */
static inline int stemma_inflate_init(z_stream *stream, int window) { return inflateInit2(stream, window); }
