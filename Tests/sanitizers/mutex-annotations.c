/* Tells the thread sanitizer of the slow path of Swift's Mutex. Its fast path is compiled into our code and instrumented with
   it; the slow path, taken when two threads meet, is in the standard library, which is not, so that without this every contended
   lock looks like a race. Loaded before the standard library by scripts/sanitize. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef __attribute__((swiftcall)) void Lock(uint32_t thread, __attribute__((swift_context)) void *mutex);
typedef __attribute__((swiftcall)) void Unlock(__attribute__((swift_context)) void *mutex);

Lock lock_slow __asm__(LOCK);
Unlock unlock_slow __asm__(UNLOCK);

static Lock *next_lock;
static Unlock *next_unlock;

__attribute__((constructor)) static void find(void) {
    next_lock = (Lock *)dlsym(RTLD_NEXT, LOCK);
    next_unlock = (Unlock *)dlsym(RTLD_NEXT, UNLOCK);
}

__attribute__((swiftcall)) void lock_slow(uint32_t thread, __attribute__((swift_context)) void *mutex) {
    next_lock(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlock_slow(__attribute__((swift_context)) void *mutex) {
    if (__tsan_release) __tsan_release(mutex);
    next_unlock(mutex);
}
