// A library that is loaded before all others and lets one call of a program fail, or ends the program within it.
//
//   cc -shared -fPIC -O2 -o preload.so preload.c -ldl
//   FAULT_CALL=pwrite FAULT_AT=12 FAULT_DO=kill LD_PRELOAD=./preload.so stemma ingest a.jsonl
//
// FAULT_CALL   write (to files; pwrite is one), sync, truncate or memory (what SQLite asks for, and nobody else:
//              Swift's own allocations cannot fail without ending the program)
// FAULT_AT     the how manieth call, from 1
// FAULT_DO     kill (half of what was to be written is), EIO or ENOSPC (from then on every call, as on a full disk);
//              memory is simply not there
// FAULT_COUNT  a file that the numbers of calls are written to at the end
// FAULT_CLOCK  seconds that the system's clock is ahead, or behind
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { WRITE, SYNC, TRUNCATE, MEMORY, KINDS };
static const char *const names[KINDS] = {"write", "sync", "truncate", "memory"};
static atomic_long counts[KINDS];
static int faulty = -1, killing, code = EIO;
static long at, ahead;
static uintptr_t sqlite_from, sqlite_to;

extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);

static int find_sqlite(struct dl_phdr_info *info, size_t size, void *data) {
  if (!strstr(info->dlpi_name, "libsqlite3.so")) return 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[i];
    if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
    sqlite_from = info->dlpi_addr + part->p_vaddr;
    sqlite_to = sqlite_from + part->p_memsz;
  }
  return 1;
}

__attribute__((constructor)) static void begin(void) {
  const char *call = getenv("FAULT_CALL"), *what = getenv("FAULT_DO");
  for (int i = 0; call && i < KINDS; i++)
    if (!strcmp(call, names[i])) faulty = i;
  if (getenv("FAULT_AT")) at = atol(getenv("FAULT_AT"));
  if (getenv("FAULT_CLOCK")) ahead = atol(getenv("FAULT_CLOCK"));
  killing = what && !strcmp(what, "kill");
  if (what && !strcmp(what, "ENOSPC")) code = ENOSPC;
  dl_iterate_phdr(find_sqlite, NULL);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  for (int i = 0; i < KINDS; i++) fprintf(file, "%s %ld\n", names[i], atomic_load(&counts[i]));
  fclose(file);
}

// Whether this call is the one, or comes after it on a full disk.
static int strikes(int kind) {
  long number = atomic_fetch_add(&counts[kind], 1) + 1;
  if (kind != faulty) return 0;
  return number == at || (code == ENOSPC && !killing && number > at);
}

static int is_file(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static ssize_t fail(void) {
  errno = code;
  return -1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_file(descriptor) && strikes(WRITE)) {
    if (!killing) return fail();
    syscall(SYS_write, descriptor, bytes, count / 2);
    die();
  }
  return syscall(SYS_write, descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  if (strikes(WRITE)) {
    if (!killing) return fail();
    syscall(SYS_pwrite64, descriptor, bytes, count / 2, place);
    die();
  }
  return syscall(SYS_pwrite64, descriptor, bytes, count, place);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return pwrite64(descriptor, bytes, count, place);
}

static int synced(long call, int descriptor) {
  if (strikes(SYNC)) {
    if (!killing) return (int)fail();
    die();
  }
  return (int)syscall(call, descriptor);
}
int fsync(int descriptor) { return synced(SYS_fsync, descriptor); }
int fdatasync(int descriptor) { return synced(SYS_fdatasync, descriptor); }

int ftruncate64(int descriptor, off64_t length) {
  if (strikes(TRUNCATE)) {
    if (!killing) return (int)fail();
    die();
  }
  return (int)syscall(SYS_ftruncate, descriptor, length);
}
int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

static int asked_by_sqlite(void *caller) {
  return (uintptr_t)caller >= sqlite_from && (uintptr_t)caller < sqlite_to && strikes(MEMORY);
}
void *malloc(size_t size) {
  return asked_by_sqlite(__builtin_return_address(0)) ? (errno = ENOMEM, NULL) : __libc_malloc(size);
}
void *realloc(void *old, size_t size) {
  return asked_by_sqlite(__builtin_return_address(0)) ? (errno = ENOMEM, NULL) : __libc_realloc(old, size);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = (int)syscall(SYS_clock_gettime, clock, now);
  if (result == 0 && clock == CLOCK_REALTIME) now->tv_sec += ahead;
  return result;
}
int gettimeofday(struct timeval *now, void *zone) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return 0;
}
time_t time(time_t *now) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  if (now) *now = time.tv_sec;
  return time.tv_sec;
}
