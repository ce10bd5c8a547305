// Generated from schemas/ by scripts/generate-config.js. Do not edit.
import type {JsonObject, JsonValue} from '../../json/json-value.js'

/** A public key: 66 hexadecimal digits, starting with 02 or 03. */
export type PubKey = string

/** A secret key: 64 hexadecimal digits. */
export type SecKey = string

/** Public keys, each once; null is an empty list. */
export type PubKeyList = readonly PubKey[] | null

/** A port; 0 has the meaning that the key gives it. */
export type Port = number

/** A routing port, 1 to 65535. */
export type AppPort = number

/** A duration such as 10s or 1m30s; a number is nanoseconds. */
export type Duration = string | number

/** host:port; without host every interface. */
export type HostPort = string

/** host:port, or empty for off. */
export type HostPortOrEmpty = string

/** host:port, both given. */
export type HostPortStrict = string

/** An http:// or https:// address. */
export type HttpUrl = string

/** dmsg://<public key>:<port>. */
export type DmsgUrl = string

/** Address of a service: http://, https:// or dmsg://<public key>:<port>. */
export type ServiceUrl = string

/** A type of transport. */
export type TransportType = 'stcp' | 'stcpr' | 'sudph' | 'dmsg'

/** A log level, in any letter case: trace, debug, info, notice, warn, warning, error, fatal, critical, panic. */
export type LogLevel = string

/** A routing policy: none, preset:<name>, @<file>, or Starlark source that defines decide_route. */
export type PolicyRef = string

/** One dmsg server, known without asking the discovery. */
export type DmsgServerEntry = {
  /** Public key of the server. */
  readonly static: PubKey
  /** How to reach it. */
  readonly server: {
    /** Address of the server. */
    readonly address: HostPortStrict
    /** Sessions the server had free. */
    readonly availableSessions?: number
    /** Who runs it, such as official or community. */
    readonly serverType?: string
  }
  /** Version of the entry. */
  readonly version?: string
  /** Sequence number of the entry. */
  readonly sequence?: number
  /** When the entry was made, nanoseconds since 1970. */
  readonly timestamp?: number
  /** Signature of the entry. */
  readonly signature?: string
  /** Type of the entry. */
  readonly client_type?: string
  /** Stream protocol of the server. */
  readonly protocol?: string
}

/** How the visor takes part in the dmsg network. */
export type Dmsg = {
  /** Address of the dmsg discovery. */
  readonly discovery: ServiceUrl
  /** Second address of the dmsg discovery. */
  readonly discovery_dmsg?: DmsgUrl
  /** How many dmsg servers to stay connected to; 0 is all. */
  readonly sessions_count?: number
  /** Servers that are known without the discovery; needed where the discovery is a dmsg:// address. */
  readonly servers?: readonly DmsgServerEntry[] | null
  /** Which servers to use. */
  readonly servers_type?: 'all' | 'official' | 'community' | ''
  /** Stream protocol towards the servers. */
  readonly protocol?: 'smux' | 'yamux' | ''
  /** Dmsg servers of the local network. */
  readonly lan_servers?: readonly DmsgServerEntry[]
  /** Discovery that hypervisors are looked up in. */
  readonly hypervisor_discovery?: string
  /** Settings of an embedded dmsg server. */
  readonly server?: JsonValue
}

/** The remote terminal; left out, there is none. */
export type Pty = {
  /** Dmsg port of the terminal; 0 does not listen on dmsg. */
  readonly dmsg_port: Port
  /** Network of the local listener; empty for none. */
  readonly cli_network: 'unix' | 'tcp' | 'tcp4' | 'tcp6' | ''
  /** Socket path or address of the local listener. */
  readonly cli_address: string
  /** Who may open a terminal, besides the visor itself and its hypervisors. */
  readonly whitelist?: PubKeyList
  /** Address of an SSH listener; empty is off. */
  readonly ssh_listen?: HostPortOrEmpty
  /** Let commands be run over the visor RPC. */
  readonly allow_rpc_exec?: boolean
}

/** Static TCP transports; left out, there are none. */
export type Stcp = {
  /** Where each remote visor is dialled: public key to ip:port. */
  readonly pk_table?: Readonly<Record<string, HostPortStrict>> | null
  /** Address to listen on; empty dials only. */
  readonly listening_address?: HostPortOrEmpty
}

/** Where the traffic of transports is counted. */
export type LogStore = {
  /** Kind of store; any other value stops the visor. */
  readonly type: 'file' | 'memory'
  /** Directory of the file store. */
  readonly location?: string
  /** How often files are rotated. */
  readonly rotation_interval?: Duration
} | null

/** How links to other visors are made. */
export type Transport = {
  /** Address of the transport discovery. */
  readonly discovery: ServiceUrl
  /** Second address of the transport discovery. */
  readonly discovery_dmsg?: DmsgUrl
  /** Address of the address resolver, which STCPR and SUDPH need; SUDPH needs it over HTTP in releases before 2025. */
  readonly address_resolver: ServiceUrl
  /** Second address of the address resolver. */
  readonly address_resolver_dmsg?: DmsgUrl
  /** Open STCPR transports to public visors without being asked. */
  readonly public_autoconnect?: boolean
  /** Nodes that may set up transports here. */
  readonly transport_setup?: PubKeyList
  /** The operator's own such nodes, kept when the list of the deployment is refreshed. */
  readonly user_transport_setup?: PubKeyList
  /** Where the traffic of transports is counted. */
  readonly log_store?: LogStore
  /** TCP port of STCPR; 0 is a random one. */
  readonly stcpr_port?: Port
  /** UDP port of SUDPH; 0 is a random one. */
  readonly sudph_port?: Port
  /** 0 registers at the address resolver, a negative number never does. */
  readonly ar_transport_limit?: number
  /** Secret key of an embedded transport-setup node. */
  readonly tps_sk?: SecKey
  /** Dmsg settings of that node. */
  readonly tps_dmsg?: JsonValue
  /** One port for all types of transport. */
  readonly transport_port?: Port
  /** Make no direct transports. */
  readonly no_direct_transports?: boolean
}

/** How routes are found and set up. */
export type Routing = {
  /** Nodes that may set up routes; without any there are no routes. */
  readonly route_setup_nodes?: PubKeyList
  /** The operator's own such nodes, kept when the list of the deployment is refreshed. */
  readonly user_route_setup_nodes?: PubKeyList
  /** Address of the route finder. */
  readonly route_finder: ServiceUrl
  /** Second address of the route finder. */
  readonly route_finder_dmsg?: DmsgUrl
  /** How long to wait for the route finder. */
  readonly route_finder_timeout?: Duration
  /** Fewest hops of a route; from 2 on direct routes are refused. */
  readonly min_hops?: number
  /** Compute routes in the visor. */
  readonly calculate_routes?: boolean
  /** Parallel routes per connection; 0 and 1 are one. */
  readonly mux_routes?: number
  /** Types of transport, most wanted first, where nothing else decides. */
  readonly transport_preference?: readonly TransportType[]
  /** Routing policy of every dial. */
  readonly policy_per_dial?: PolicyRef
  /** Time limit of a policy, as a duration; no version that reads it was seen. */
  readonly policy_timeout?: Duration
  /** Time limit of a policy in milliseconds; no version that reads it was seen. */
  readonly policy_timeout_per_dial_ms?: number
  /** What a failing policy should do; no version that reads it was seen. */
  readonly policy_failure_mode?: 'fallback-to-default' | 'drop'
  /** Let the policy see dials to control ports too. */
  readonly policy_on_control_ports?: boolean
  /** Secret key of an embedded route-setup node. */
  readonly route_setup_sk?: SecKey
  /** Set up routes hop by hop. */
  readonly enable_cascade_route_setup?: boolean
  /** Settings that the running visor writes. */
  readonly router_settings?: JsonValue
  /** Settings per app that the running visor writes. */
  readonly router_app_settings?: JsonValue
}

/** One app. */
export type App = {
  /** Name of the app, unique in the file. */
  readonly name: string
  /** Executable inside bin_path, without .exe; left out or empty, the app runs inside the visor (2025 on). */
  readonly binary?: string
  /** Arguments: one token per item, or (2025 on) one string as in a shell. */
  readonly args?: readonly string[] | string | null
  /** Start with the visor. */
  readonly auto_start?: boolean
  /** Routing port the app listens on; no TCP port. */
  readonly port: AppPort
  /** User an external app runs as. */
  readonly user?: string
  /** Group an external app runs as. */
  readonly group?: string
  /** Directory an external app runs in. */
  readonly work_dir?: string
  /** Environment of an external app, KEY=value. */
  readonly env?: readonly string[]
  /** Whether the app runs inside the visor. */
  readonly launcher_mode?: '' | 'internal' | 'external'
  /** When to start the app again. */
  readonly restart_policy?: string
  /** Routing policy of this app; none means the one of the visor. */
  readonly routing_policy?: PolicyRef
}

/** Apps and how they are started. */
export type Launcher = {
  /** Address of the service discovery. */
  readonly service_discovery: ServiceUrl
  /** Second address of the service discovery. */
  readonly service_discovery_dmsg?: DmsgUrl
  /** The apps. */
  readonly apps: readonly App[] | null
  /** Address of the server that apps connect to. */
  readonly server_addr: HostPortStrict
  /** Directory of the executables. */
  readonly bin_path: string
  /** Publish the IP address with the services. */
  readonly display_node_ip?: boolean
  /** How often services are published again. */
  readonly heartbeat_interval?: Duration
}

/** Log-in cookies. */
export type Cookies = {
  /** Signs the cookie: 32 or 64 bytes in hexadecimal. */
  readonly hash_key: string
  /** Encrypts the cookie: 16, 24 or 32 bytes in hexadecimal. */
  readonly block_key: string
  /** How long a log-in lasts, in nanoseconds. */
  readonly expires_duration: number
  /** Path of the cookie. */
  readonly path?: string
  /** Domain of the cookie. */
  readonly domain?: string
}

/** The hypervisor inside the visor. */
export type Hypervisor = {
  /** Whether this visor is a hypervisor. */
  readonly enable?: boolean
  /** File of the users. */
  readonly db_path: string
  /** Ask for a log-in. */
  readonly enable_auth: boolean
  /** Give the public key to whoever asks GET /api/pk, without log-in. */
  readonly enable_pk_endpoint?: boolean
  /** Log-in cookies. */
  readonly cookies: Cookies
  /** Dmsg port that visors connect to; they always dial 46. */
  readonly dmsg_port?: Port
  /** Address of the user interface and API. */
  readonly http_addr: HostPort
  /** Serve HTTPS. */
  readonly enable_tls: boolean
  /** Certificate, in PEM. */
  readonly tls_cert_file?: string
  /** Key of the certificate, in PEM. */
  readonly tls_key_file?: string
  /** The transport map. */
  readonly tp_viz?: JsonObject
  /** A dmsg server for the local network. */
  readonly lan_dmsg_server?: JsonObject
  /** How often feeds are subscribed to again. */
  readonly cxo_subscribe_interval?: Duration
}

/** Configuration of a Skywire visor, 1.3.8 and later. */
export type VisorConfig = {
  /** Schema of this file, for editors; visors since 0.5.0 ignore it. */
  readonly $schema?: string
  /** Version of the program that the file is for. The major number must be the visor's; the word unknown passes every visor. */
  readonly version: string
  /** The visor's secret key: its identity. */
  readonly sk: SecKey
  /** The visor's public key; follows from sk. */
  readonly pk: PubKey
  /** How the visor takes part in the dmsg network; a list where it takes part in several (2025 on). */
  readonly dmsg: Dmsg | readonly Dmsg[]
  /** The remote terminal, until 2024. */
  readonly dmsgpty?: Pty
  /** The remote terminal. */
  readonly pty?: Pty
  /** File copy over dmsg. */
  readonly dmsgscp?: JsonValue
  /** Static TCP transports; left out, there are none. */
  readonly 'skywire-tcp'?: Stcp
  /** How links to other visors are made. */
  readonly transport: Transport
  /** How routes are found and set up. */
  readonly routing: Routing
  /** Where uptime is reported; left out, nowhere. No longer generated since 2025. */
  readonly uptime_tracker?: {
    /** Address of the uptime tracker. */
    readonly addr: ServiceUrl
    /** Second address of the uptime tracker. */
    readonly addr_dmsg?: DmsgUrl
  } | null
  /** Apps and how they are started. */
  readonly launcher: Launcher
  /** Who may fetch the survey of this machine's hardware. */
  readonly survey_whitelist?: PubKeyList
  /** The operator's own such keys, kept when the list of the deployment is refreshed. */
  readonly user_survey_whitelist?: PubKeyList
  /** Public keys of the hypervisors that may manage this visor. */
  readonly hypervisors: PubKeyList
  /** Address of the RPC that this program speaks; it has no password. Empty is off. */
  readonly cli_addr?: HostPortOrEmpty
  /** How much is logged. */
  readonly log_level?: LogLevel
  /** Directory of the data of apps and services. */
  readonly local_path?: string
  /** Directory whose files are served over dmsg, until 2024. */
  readonly dmsghttp_server_path?: string
  /** STUN servers, ip:port, which SUDPH needs. */
  readonly stun_servers?: readonly HostPortStrict[] | null
  /** How long modules may take to stop. */
  readonly shutdown_timeout?: Duration
  /** Offer this visor to others as a public one. */
  readonly is_public?: boolean
  /** Settings of a public visor. */
  readonly public_visor?: {
    /** How long to wait for the registration. */
    readonly registration_timeout?: Duration
    /** Most transports to accept. */
    readonly max_transports?: number
  }
  /** Address of the service that places IP addresses. */
  readonly geoip?: string
  /** Transports that are opened again whenever they are lost. */
  readonly persistent_transports?:
    | readonly {
        /** The other visor. */
        readonly pk: PubKey
        /** Type of the transport. */
        readonly type: TransportType
      }[]
    | null
  /** Address of the configuration service. */
  readonly conf_service?: string
  /** Second address of the configuration service. */
  readonly conf_service_dmsg?: DmsgUrl
  /** Skycoin address that rewards go to. */
  readonly reward_address?: string
  /** Memory the visor may use: auto, or a size such as 256MiB. */
  readonly memory_limit?: string
  /** The hypervisor inside the visor; until 2024 its presence switches it on. */
  readonly hypervisor?: Hypervisor
  /** Server of the visor's own user interface. */
  readonly ui_server?: JsonValue
  /** Server of logs. */
  readonly log_server?: JsonValue
  /** Proxy for .dmsg addresses. */
  readonly dmsg_web?: JsonValue
  /** Proxy for .skynet addresses. */
  readonly skynet_web?: JsonValue
  /** WISP server. */
  readonly wisp?: JsonValue
  /** Name resolvers. */
  readonly resolvers?: JsonValue
  /** Origin that pages are browsed under. */
  readonly browse_origin?: JsonValue
  /** Mail bridge. */
  readonly skymail_bridge?: JsonValue
  /** Mail. */
  readonly skymail?: JsonValue
  /** Reward settings. */
  readonly rewards?: JsonValue
  /** Services that run inside the visor. */
  readonly embedded_services?: JsonValue
  /** Statistics. */
  readonly stats?: JsonValue
  /** Settings of skychat. */
  readonly skychat?: JsonValue
  /** Wallet. */
  readonly wallet?: JsonValue
  /** Coin nodes. */
  readonly coin_nodes?: JsonValue
  /** Keys kept by the visor. */
  readonly keyring?: JsonValue
  /** Settings of apps that the running visor writes. */
  readonly app_settings?: JsonValue
  /** Secret key of the survey client. */
  readonly survey_client_sk?: string
  /** Address of the reward system. */
  readonly reward_system?: string
  /** Second address of the reward system. */
  readonly reward_system_dmsg?: string
  /** Keep a record of recent events. */
  readonly flight_recorder?: boolean
}

/** Configuration of a Skywire visor, 0.5.0 to 1.3.7. */
export type VisorConfigE2 = {
  /** Schema of this file, for editors; visors ignore it. */
  readonly $schema?: string
  /** Format number v1.1.0 or v1.1.1, or the program version from 1.0.0 on. */
  readonly version: string
  /** The visor's secret key: its identity. */
  readonly sk: SecKey
  /** The visor's public key; follows from sk. */
  readonly pk: PubKey
  /** How the visor takes part in the dmsg network. */
  readonly dmsg: {
    /** Address of the dmsg discovery. */
    readonly discovery: ServiceUrl
    /** How many dmsg servers to stay connected to. */
    readonly sessions_count?: number
    /** Servers that are known without the discovery. */
    readonly servers?: readonly DmsgServerEntry[] | null
  }
  /** The remote terminal; left out, there is none. */
  readonly dmsgpty?: {
    /** Dmsg port of the terminal; 0 does not listen on dmsg. */
    readonly dmsg_port?: Port
    /** Network of the local listener. */
    readonly cli_network?: string
    /** Socket of the local listener. */
    readonly cli_address?: string
  }
  /** Static TCP transports; left out, there are none. */
  readonly 'skywire-tcp'?: Stcp
  /** How links to other visors are made. */
  readonly transport: {
    /** Address of the transport discovery. */
    readonly discovery: ServiceUrl
    /** Address of the address resolver, which STCPR and SUDPH need. */
    readonly address_resolver: ServiceUrl
    /** Open STCPR transports to public visors without being asked. */
    readonly public_autoconnect?: boolean
    /** Nodes that may set up transports here. */
    readonly transport_setup_nodes?: PubKeyList
    /** Where the traffic of transports is counted. */
    readonly log_store?: LogStore
  }
  /** How routes are found and set up. */
  readonly routing: {
    /** Nodes that may set up routes. */
    readonly setup_nodes?: PubKeyList
    /** Address of the route finder. */
    readonly route_finder: ServiceUrl
    /** How long to wait for the route finder. */
    readonly route_finder_timeout?: Duration
    /** Fewest hops of a route; from 2 on direct routes are refused. */
    readonly min_hops?: number
  }
  /** Where uptime is reported; left out, nowhere. */
  readonly uptime_tracker?: {
    /** Address of the uptime tracker. */
    readonly addr: ServiceUrl
  } | null
  /** Apps and how they are started. */
  readonly launcher: {
    /** Address of the service discovery. */
    readonly service_discovery: ServiceUrl
    /** The apps. */
    readonly apps:
      | readonly {
          /** Name of the app and of its executable, unique in the file. */
          readonly name: string
          /** Executable inside bin_path, without .exe. */
          readonly binary?: string
          /** Arguments, one token per item. */
          readonly args?: readonly string[] | null
          /** Start with the visor. */
          readonly auto_start?: boolean
          /** Routing port the app listens on; no TCP port. */
          readonly port: AppPort
        }[]
      | null
    /** Address of the server that apps connect to. */
    readonly server_addr: HostPortStrict
    /** Directory of the executables. */
    readonly bin_path: string
    /** Publish the IP address with the services. */
    readonly display_node_ip?: boolean
  }
  /** Public keys of the hypervisors that may manage this visor. */
  readonly hypervisors: PubKeyList
  /** Address of the RPC; empty is off. */
  readonly cli_addr?: HostPortOrEmpty
  /** How much is logged. */
  readonly log_level?: LogLevel
  /** Directory of the data of apps. */
  readonly local_path?: string
  /** Directory whose files are served over dmsg, 1.3.0 to 1.3.6. */
  readonly custom_dmsg_http_path?: string
  /** Directory whose files are served over dmsg. */
  readonly dmsghttp_server_path?: string
  /** STUN servers, ip:port, which SUDPH needs. */
  readonly stun_servers?: readonly HostPortStrict[] | null
  /** How long modules may take to stop. */
  readonly shutdown_timeout?: Duration
  /** How long to wait before a restart is called done. */
  readonly restart_check_delay?: Duration
  /** Offer this visor to others as a public one. */
  readonly is_public?: boolean
  /** Transports that are opened again whenever they are lost. */
  readonly persistent_transports?:
    | readonly {
        /** The other visor. */
        readonly pk: PubKey
        /** Type of the transport. */
        readonly type: TransportType
      }[]
    | null
  /** The hypervisor inside the visor. */
  readonly hypervisor?: {
    /** File of the users. */
    readonly db_path: string
    /** Ask for a log-in. */
    readonly enable_auth: boolean
    /** Log-in cookies. */
    readonly cookies: Cookies
    /** Dmsg port that visors connect to; they always dial 46. */
    readonly dmsg_port?: Port
    /** Address of the user interface and API. */
    readonly http_addr: HostPort
    /** Serve HTTPS. */
    readonly enable_tls: boolean
    /** Certificate, in PEM. */
    readonly tls_cert_file?: string
    /** Key of the certificate, in PEM. */
    readonly tls_key_file?: string
  }
}

/** Configuration of a Skywire visor, 0.3.0 to 0.4.3. Its readers refuse keys that they do not know. */
export type VisorConfigE1 = {
  /** Number of the format. */
  readonly version: 'v1.0.0' | 'v1.0.1'
  /** The visor's secret key: its identity. */
  readonly sk: SecKey
  /** The visor's public key; follows from sk. */
  readonly pk: PubKey
  /** How the visor takes part in the dmsg network. */
  readonly dmsg: {
    /** Address of the dmsg discovery. */
    readonly discovery: ServiceUrl
    /** How many dmsg servers to stay connected to. */
    readonly sessions_count?: number
  }
  /** The remote terminal; left out, there is none. */
  readonly dmsgpty?: {
    /** Dmsg port of the terminal. */
    readonly port?: Port
    /** JSON file of the keys that may open a terminal; empty keeps them in memory. */
    readonly authorization_file?: string
    /** Network of the local listener. */
    readonly cli_network?: string
    /** Socket of the local listener. */
    readonly cli_address?: string
  }
  /** Static TCP transports; left out, there are none. */
  readonly stcp?: {
    /** Where each remote visor is dialled: public key to ip:port. */
    readonly pk_table?: Readonly<Record<string, HostPortStrict>> | null
    /** Address to listen on; empty dials only. */
    readonly local_address?: HostPortOrEmpty
  }
  /** How links to other visors are made. */
  readonly transport: {
    /** Address of the transport discovery. */
    readonly discovery: ServiceUrl
    /** Address of the address resolver, which STCPR and SUDPH need. */
    readonly address_resolver: ServiceUrl
    /** Where the traffic of transports is counted. */
    readonly log_store?: {
      /** Kind of store. */
      readonly type: 'file' | 'memory'
      /** Directory of the file store. */
      readonly location?: string
    } | null
    /** Visors that may open transports here by themselves. */
    readonly trusted_visors?: PubKeyList
  }
  /** How routes are found and set up. */
  readonly routing: {
    /** Nodes that may set up routes. */
    readonly setup_nodes?: PubKeyList
    /** Address of the route finder. */
    readonly route_finder: ServiceUrl
    /** How long to wait for the route finder. */
    readonly route_finder_timeout?: Duration
  }
  /** Where uptime is reported; left out, nowhere. */
  readonly uptime_tracker?: {
    /** Address of the uptime tracker. */
    readonly addr: ServiceUrl
  } | null
  /** Apps and how they are started. */
  readonly launcher: {
    /** How apps publish themselves. */
    readonly discovery?: {
      /** How often apps register again. */
      readonly update_interval?: Duration
      /** Address of the service discovery; the key's name is historic. */
      readonly proxy_discovery_addr: ServiceUrl
    } | null
    /** The apps. */
    readonly apps:
      | readonly {
          /** Name of the app and of its executable, unique in the file. */
          readonly name: string
          /** Arguments, one token per item. */
          readonly args?: readonly string[] | null
          /** Start with the visor. */
          readonly auto_start?: boolean
          /** Routing port the app listens on; no TCP port. */
          readonly port: AppPort
        }[]
      | null
    /** Address of the server that apps connect to. */
    readonly server_addr: HostPortStrict
    /** Directory of the executables. */
    readonly bin_path: string
    /** Directory of the data of apps. */
    readonly local_path?: string
  }
  /** Public keys of the hypervisors that may manage this visor. */
  readonly hypervisors: PubKeyList
  /** Address of the RPC; empty is off. */
  readonly cli_addr?: HostPortOrEmpty
  /** How much is logged. */
  readonly log_level?: LogLevel
  /** How long modules may take to stop. */
  readonly shutdown_timeout?: Duration
  /** How long to wait before a restart is called done. */
  readonly restart_check_delay?: Duration
  /** Publish as a public trusted visor. */
  readonly public_trusted_visor?: boolean
  /** The hypervisor inside the visor. */
  readonly hypervisor?: {
    /** File of the users. */
    readonly db_path: string
    /** Ask for a log-in. */
    readonly enable_auth: boolean
    /** Log-in cookies. */
    readonly cookies: Cookies
    /** Dmsg port that visors connect to; they always dial 46. */
    readonly dmsg_port?: Port
    /** Address of the user interface and API. */
    readonly http_addr: HostPort
    /** Serve HTTPS. */
    readonly enable_tls: boolean
    /** Certificate, in PEM. */
    readonly tls_cert_file?: string
    /** Key of the certificate, in PEM. */
    readonly tls_key_file?: string
  }
}

/** Configuration of a Skywire visor, 0.2.0 to 0.2.3. */
export type VisorConfigE0 = {
  /** Never filled by the generator. */
  readonly version?: '' | '1.0' | 'v0.0.0'
  /** The visor's identity. */
  readonly key_pair: {
    /** Public key; follows from the secret key. */
    readonly public_key?: PubKey
    /** Secret key. */
    readonly secret_key: SecKey
  }
  /** How the visor takes part in the dmsg network. */
  readonly dmsg: {
    /** Address of the dmsg discovery. */
    readonly discovery: ServiceUrl
    /** How many dmsg servers to stay connected to. */
    readonly sessions_count?: number
  }
  /** The remote terminal; left out, there is none. */
  readonly dmsg_pty?: {
    /** Dmsg port of the terminal. */
    readonly port?: Port
    /** JSON file of the keys that may open a terminal; empty keeps them in memory. */
    readonly authorization_file?: string
    /** Network of the local listener. */
    readonly cli_network?: string
    /** Socket of the local listener. */
    readonly cli_address?: string
  }
  /** Static TCP transports; left out, there are none. */
  readonly stcp?: {
    /** Where each remote visor is dialled: public key to ip:port. */
    readonly pk_table?: Readonly<Record<string, HostPortStrict>> | null
    /** Address to listen on; empty dials only. */
    readonly local_address?: HostPortOrEmpty
  }
  /** How links to other visors are made. */
  readonly transport: {
    /** Address of the transport discovery. */
    readonly discovery: ServiceUrl
    /** Where the traffic of transports is counted. */
    readonly log_store?: {
      /** Kind of store. */
      readonly type: 'file' | 'memory'
      /** Directory of the file store. */
      readonly location?: string
    } | null
  }
  /** How routes are found and set up. */
  readonly routing: {
    /** Nodes that may set up routes. */
    readonly setup_nodes?: PubKeyList
    /** Address of the route finder. */
    readonly route_finder: ServiceUrl
    /** How long to wait for the route finder. */
    readonly route_finder_timeout?: Duration
  }
  /** Where uptime is reported; left out, nowhere. */
  readonly uptime_tracker?: {
    /** Address of the uptime tracker. */
    readonly addr: ServiceUrl
  } | null
  /** The apps. */
  readonly apps:
    | readonly {
        /** Name of the app and of its executable, unique in the file. */
        readonly app: string
        /** Arguments, one token per item. */
        readonly args?: readonly string[] | null
        /** Start with the visor. */
        readonly auto_start?: boolean
        /** Routing port the app listens on; no TCP port. */
        readonly port: AppPort
      }[]
    | null
  /** Visors that may open transports here by themselves. */
  readonly trusted_visors?: PubKeyList
  /** Hypervisors that may connect. */
  readonly hypervisors?:
    | readonly {
        /** Public key of the hypervisor. */
        readonly public_key: PubKey
        /** Address of the hypervisor. */
        readonly address?: string
      }[]
    | null
  /** Directory of the executables. */
  readonly apps_path: string
  /** Directory of the data of apps. */
  readonly local_path: string
  /** How much is logged. */
  readonly log_level?: LogLevel
  /** How long modules may take to stop. */
  readonly shutdown_timeout?: Duration
  /** Local listeners. */
  readonly interfaces?: {
    /** Address of the RPC; empty is off. */
    readonly rpc?: HostPortOrEmpty
  }
  /** Address of the server that apps connect to. */
  readonly app_server_addr?: HostPortStrict
  /** How long to wait before a restart is called done. */
  readonly restart_check_delay?: Duration
}

/** Configuration of a Skywire visor, 0.1.0. */
export type VisorConfigE0a = {
  /** Never filled by the generator. */
  readonly version?: '' | '1.0' | 'v0.0.0'
  /** The visor's identity. */
  readonly visor: {
    /** Public key; follows from the secret key. */
    readonly static_public_key?: PubKey
    /** Secret key. */
    readonly static_secret_key: SecKey
  }
  /** How the visor takes part in the dmsg network. */
  readonly dmsg?: {
    /** Address of the dmsg discovery. */
    readonly discovery: ServiceUrl
    /** How many dmsg servers to stay connected to. */
    readonly sessions_count?: number
  }
  /** The remote terminal; left out, there is none. */
  readonly dmsg_pty?: {
    /** Dmsg port of the terminal. */
    readonly port?: Port
    /** JSON file of the keys that may open a terminal; empty keeps them in memory. */
    readonly authorization_file?: string
    /** Network of the local listener. */
    readonly cli_network?: string
    /** Socket of the local listener. */
    readonly cli_address?: string
  }
  /** Static TCP transports; left out, there are none. */
  readonly stcp?: {
    /** Where each remote visor is dialled: public key to ip:port. */
    readonly pk_table?: Readonly<Record<string, HostPortStrict>> | null
    /** Address to listen on; empty dials only. */
    readonly local_address?: HostPortOrEmpty
  }
  /** How links to other visors are made. */
  readonly transport?: {
    /** Address of the transport discovery. */
    readonly discovery: ServiceUrl
    /** Where the traffic of transports is counted. */
    readonly log_store?: {
      /** Kind of store. */
      readonly type: 'file' | 'memory'
      /** Directory of the file store. */
      readonly location?: string
    } | null
  }
  /** How routes are found and set up. */
  readonly routing?: {
    /** Nodes that may set up routes. */
    readonly setup_nodes?: PubKeyList
    /** Address of the route finder. */
    readonly route_finder: ServiceUrl
    /** How long to wait for the route finder. */
    readonly route_finder_timeout?: Duration
  }
  /** Where uptime is reported; left out, nowhere. */
  readonly uptime?: {
    /** Address of the uptime tracker. */
    readonly tracker?: ServiceUrl
  } | null
  /** The apps. */
  readonly apps?:
    | readonly {
        /** Name of the app and of its executable, unique in the file. */
        readonly app: string
        /** Arguments, one token per item. */
        readonly args?: readonly string[] | null
        /** Start with the visor. */
        readonly auto_start?: boolean
        /** Routing port the app listens on; no TCP port. */
        readonly port: AppPort
      }[]
    | null
  /** Visors that may open transports here by themselves. */
  readonly trusted_visors?: PubKeyList
  /** Hypervisors that may connect. */
  readonly hypervisors?:
    | readonly {
        /** Public key of the hypervisor. */
        readonly public_key: PubKey
        /** Address of the hypervisor. */
        readonly address?: string
      }[]
    | null
  /** Directory of the executables. */
  readonly apps_path?: string
  /** Directory of the data of apps. */
  readonly local_path?: string
  /** How much is logged. */
  readonly log_level?: LogLevel
  /** How long modules may take to stop. */
  readonly shutdown_timeout?: Duration
  /** Local listeners. */
  readonly interfaces?: {
    /** Address of the RPC; empty is off. */
    readonly rpc?: HostPortOrEmpty
  }
  /** Socket of the server that apps connect to. */
  readonly app_server_sock_file?: string
  /** How long to wait before a restart is called done. */
  readonly restart_check_delay?: Duration
}

/** Configuration of the stand-alone hypervisor, 0.1 to 0.3.0. */
export type HypervisorConfig = {
  /** Identity; goes into the hypervisors list of every visor. */
  readonly public_key: PubKey
  /** Secret key. */
  readonly secret_key: SecKey
  /** File of the users. */
  readonly db_path: string
  /** Ask for a log-in. */
  readonly enable_auth: boolean
  /** Log-in cookies. */
  readonly cookies: Cookies
  /** Address of the dmsg discovery. */
  readonly dmsg_discovery: HttpUrl
  /** Dmsg port that visors connect to; they always dial 46. */
  readonly dmsg_port?: Port
  /** Address of the user interface and API. */
  readonly http_addr: HostPort
  /** Serve HTTPS. */
  readonly enable_tls: boolean
  /** Certificate, in PEM. */
  readonly tls_cert_file?: string
  /** Key of the certificate, in PEM. */
  readonly tls_key_file?: string
}
