#include <microhttpd.h>
#include <netinet/in.h>
#include <arpa/inet.h>

/// Bounds that the library keeps by itself; those of time are the caller's too.
struct stemma_limits {
  unsigned int connections;
  unsigned int connections_per_address;
  unsigned int idle_seconds;
  size_t connection_memory;
  size_t thread_stack;
};

/// `MHD_start_daemon` takes its options as variable arguments, which Swift cannot pass.
static inline struct MHD_Daemon *stemma_start_daemon(
    uint16_t port, struct stemma_limits limits, MHD_AccessHandlerCallback handler, MHD_RequestCompletedCallback completed,
    MHD_NotifyConnectionCallback connected, void *(*begun)(void *, const char *, struct MHD_Connection *), void *context) {
  struct sockaddr_in address = {0};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | MHD_USE_ITC, port, NULL, NULL, handler, context,
      MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address,
      MHD_OPTION_CONNECTION_LIMIT, limits.connections,
      MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.connections_per_address,
      MHD_OPTION_CONNECTION_TIMEOUT, limits.idle_seconds,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.connection_memory,
      MHD_OPTION_THREAD_STACK_SIZE, limits.thread_stack,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context,
      MHD_OPTION_NOTIFY_CONNECTION, connected, context,
      MHD_OPTION_URI_LOG_CALLBACK, begun, context,
      MHD_OPTION_END);
}

/// The variable arguments again: the port that the system chose, and a connection's socket.
static inline uint16_t stemma_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? info->port : 0;
}

static inline int stemma_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

/// Enumerations that Swift sees only by their numbers.
static inline enum MHD_Result stemma_yes(void) { return MHD_YES; }
static inline enum MHD_Result stemma_no(void) { return MHD_NO; }

static inline int stemma_has_started(enum MHD_ConnectionNotificationCode code) {
  return code == MHD_CONNECTION_NOTIFY_STARTED;
}

static inline const char *stemma_header(struct MHD_Connection *connection, const char *name) {
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

static inline int stemma_each_header(struct MHD_Connection *connection, MHD_KeyValueIterator iterator, void *context) {
  return MHD_get_connection_values(connection, MHD_HEADER_KIND, iterator, context);
}

static inline struct MHD_Response *stemma_response(size_t size, const void *body) {
  return MHD_create_response_from_buffer(size, (void *)body, MHD_RESPMEM_MUST_COPY);
}
