#ifndef STEMMA_COMMIT_H
#define STEMMA_COMMIT_H
/* The commit that this was built from, with "+" where files differed from it; "" where nothing told. */
const char *stemma_commit(void);
#endif
