#include "commit.h"

#ifndef STEMMA_COMMIT
#define STEMMA_COMMIT ""
#endif

const char *stemma_commit(void) { return STEMMA_COMMIT; }
