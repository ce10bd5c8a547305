// Code generated from src/visor/protocol by test/unit/visor/conformance (vitest -u). DO NOT EDIT.

package main

import (
	"net/rpc"
	"time"
)

type Info struct {
	Version string
	Commit  string
	Date    string
}

type AppConfig struct {
	Name      string
	Binary    string
	Args      []string
	AutoStart bool
	Port      uint16
}

type AppState struct {
	AppConfig      AppConfig
	Status         int
	DetailedStatus string
}

type TransportSummary struct {
	ID            UUID
	Local         PubKey
	Remote        PubKey
	Type          string
	Log           *LogEntry
	IsSetup       bool
	Label         string
	LatencyMS     float64
	ThroughputBps float64
	Initiator     bool
	RemoteIP      string
	RemoteCountry string
	Endpoint      string
	IsUp          bool
}

type Overview struct {
	PubKey              PubKey
	BuildInfo           *Info
	AppProtoVersion     string
	Apps                []*AppState
	Transports          []*TransportSummary
	RoutesCount         int
	LocalIP             string
	PublicIP            string
	IsSymmetricNAT      bool
	Hypervisors         []PubKey
	ConnectedHypervisor []PubKey
	NATType             string
	CountryCode         string
	RegionName          string
	CityName            string
	Latitude            float64
	Longitude           float64
	Hostname            string
}

type HealthInfo struct {
	ServicesHealth         string
	UptimeTrackerHealth    string
	AutoconnectHealth      string
	TransportabilityHealth string
}

type RouteDescriptorFields struct {
	DstPK   PubKey
	SrcPK   PubKey
	DstPort uint16
	SrcPort uint16
}

type RuleConsumeFields struct {
	RouteDescriptor RouteDescriptorFields
}

type RuleForwardFields struct {
	RouteDescriptor RouteDescriptorFields
	NextRID         uint32
	NextTID         UUID
}

type RuleIntermediaryForwardFields struct {
	NextRID uint32
	NextTID UUID
}

type RuleSummary struct {
	KeepAlive                 time.Duration
	Type                      uint8
	KeyRouteID                uint32
	ConsumeFields             *RuleConsumeFields
	ForwardFields             *RuleForwardFields
	IntermediaryForwardFields *RuleIntermediaryForwardFields
}

type RoutingRuleResp struct {
	Key     uint32
	Rule    string
	Summary *RuleSummary
}

type DmsgClientSummary struct {
	PK        PubKey
	ServerPK  PubKey
	RoundTrip time.Duration
}

type PersistentTransports struct {
	PK      PubKey
	NetType string
}

type RouteGroupHop struct {
	TpID   UUID
	From   PubKey
	To     PubKey
	TpType string
}

type RouteGroupInfo struct {
	ConsumeRule   []byte
	FwdRule       []byte
	ConsumeRuleID uint32
	FwdRuleID     uint32
	Desc          RouteDescriptorFields
	FwdNextTpID   UUID
	Initiator     bool
	Hops          []RouteGroupHop
}

type DMSGServerInfo struct {
	PK       PubKey
	Latency  time.Duration
	Carrier  string
	Protocol string
	Streams  int
}

type Summary struct {
	Overview               *Overview
	Health                 *HealthInfo
	Uptime                 float64
	Routes                 []RoutingRuleResp
	IsHypervisor           bool
	DmsgStats              *DmsgClientSummary
	Online                 bool
	MinHops                uint16
	PersistentTransports   []PersistentTransports
	SkybianBuildVersion    string
	RewardAddress          string
	BuildTag               string
	PublicAutoconnect      bool
	RouteGroups            []RouteGroupInfo
	HypervisorAddr         string
	ConnectedDmsgServers   []string
	DMSGServers            []DMSGServerInfo
	OfflineSince           *time.Time
	LastSeenAt             *time.Time
	ConfigVersion          string
	IsPublic               bool
	RewardEligible         *bool
	RewardIneligibleReason string
	Load                   string
	PubKey                 PubKey
	BuildInfo              *Info
	AppProtoVersion        string
	Apps                   []*AppState
	Transports             []*TransportSummary
	RoutesCount            int
}

type Entry struct {
	ID     UUID
	Edges  [2]PubKey
	Type   string
	Label  string
	Public bool
}

type EntryWithStatus struct {
	Entry      *Entry
	IsUp       bool
	Registered uint64
	Statuses   [2]bool
}

type PortDetail struct {
	Port string
	Type string
}

type AddAppIn struct {
	AppName    string
	BinaryName string
}

type DoCustomSettingIn struct {
	AppName string
	Val     map[string]interface{}
}

type ProcKey [16]uint8

type ProcConfig struct {
	AppName      string
	AppSrvAddr   string
	ProcKey      ProcKey
	ProcArgs     []string
	ProcEnvs     []string
	ProcWorkDir  string
	VisorPK      PubKey
	RoutingPort  uint16
	BinaryLoc    string
	LogDBLoc     string
	LogStorePath string
}

type SetAutoStartIn struct {
	AppName   string
	AutoStart bool
}

type SetAppPasswordIn struct {
	AppName  string
	Password string
}

type SetAppNetworkInterfaceIn struct {
	AppName string
	NetIfc  string
}

type SetAppBoolIn struct {
	AppName string
	Val     bool
}

type SetAppStringIn struct {
	AppName string
	Val     string
}

type SetAppPKIn struct {
	AppName string
	PK      PubKey
}

type SetAppStatusIn struct {
	AppName string
	Status  string
}

type SetAppErrorIn struct {
	AppName string
	Err     string
}

type AppLogsRequest struct {
	TimeStamp time.Time
	AppName   string
}

type ConnectionSummary struct {
	IsAlive            bool
	Latency            time.Duration
	UploadSpeed        uint32
	DownloadSpeed      uint32
	BandwidthSent      uint64
	BandwidthReceived  uint64
	Error              string
	ConnectionDuration int64
}

type AppStats struct {
	Connections []ConnectionSummary
	StartTime   *time.Time
}

type FilterServersIn struct {
	Version string
	Country string
}

type TransportsIn struct {
	FilterTypes   []string
	FilterPubKeys []PubKey
	ShowLogs      bool
}

type AddTransportIn struct {
	RemotePK         PubKey
	TpType           string
	Timeout          time.Duration
	Label            string
	NoRegister       bool
	SkipLatencyProbe bool
	Public           bool
}

type ConnectIn struct {
	RemotePK   PubKey
	RemotePort int
	LocalPort  int
}

type ForwardConn struct {
	ID         UUID
	LocalPort  int
	RemotePort int
}

type PingConfig struct {
	PK          PubKey
	Tries       int
	PcktSize    int
	PubVisCount int
}

type TestResult struct {
	PK     string
	Max    string
	Min    string
	Mean   string
	Status string
}

type StartAppIn struct {
	AppName      string
	LauncherMode string
}

type StartVPNClientIn struct {
	PK           PubKey
	LauncherMode string
}

type SetAppWhitelistIn struct {
	AppName   string
	Whitelist string
}

type ConnectRawTCPIn struct {
	RemotePK   PubKey
	RemotePort int
	LocalPort  int
	Network    string
}

type StateSnapshotIn struct {
	Fields []string
}

type ServiceHealthInfo struct {
	Name      string
	URL       string
	Status    string
	Version   string
	Error     string
	LatencyMs int
	Transport string
	IP        string
}

type FetchServiceDataIn struct {
	Service string
	Path    string
}

type TransportLog struct {
	TpID      UUID
	RecvBytes uint64
	SentBytes uint64
	Timestamp int64
}

type SetSTCPAddrIn struct {
	PK   PubKey
	Addr string
}

type AppNameIn struct {
	AppName string
}

type SetAppArgsIn struct {
	AppName string
	Args    []string
}

type SetAppEnvIn struct {
	AppName string
	Key     string
	Value   string
}

type SetAppEnvBatchIn struct {
	AppName string
	Env     map[string]string
}

type SetAppEnvFullIn struct {
	AppName string
	Env     []string
}

type AppModeIn struct {
	AppName string
	Mode    string
}

type SetAppSettingsIn struct {
	AppName string
	Values  map[string]int
	Text    map[string]string
}

type RecentAppLogIn struct {
	AppName string
	Level   string
}

type CutAppTunnelIn struct {
	AppName string
	RGPort  uint16
}

type TestProxyIn struct {
	Servers []PubKey
	TestURL string
	Timeout time.Duration
}

type ProxyTestResult struct {
	PK       PubKey
	Status   string
	Duration int
	IP       string
	Location string
	Error    string
}

type SetAppRoutingPolicyIn struct {
	AppName string
	Path    string
}

type RoutingPolicyInfo struct {
	Source  string
	Active  bool
	Backend string
}

type RoutingPolicies struct {
	Default *RoutingPolicyInfo
	PerApp  map[string]RoutingPolicyInfo
}

type RouteTransport struct {
	ID        UUID
	Type      string
	RemotePK  PubKey
	Latency   float64
	FwdRuleID uint32
	RvsRuleID uint32
}

type RouteStatusHop struct {
	TpID   UUID
	From   PubKey
	To     PubKey
	TpType string
}

type RouteStatus struct {
	LocalPK           PubKey
	RemotePK          PubKey
	LocalPort         uint16
	RemotePort        uint16
	Initiator         bool
	Alive             bool
	Latency           time.Duration
	BandwidthSent     uint64
	BandwidthReceived uint64
	UploadSpeed       uint32
	DownloadSpeed     uint32
	MuxEnabled        bool
	Transports        []RouteTransport
	Hops              []RouteStatusHop
}

type ActiveRoute struct {
	AppName string
	Route   RouteStatus
}

type MuxLeg struct {
	Index       int
	TransportID string
	TpType      string
	RemotePK    string
	LatencyMS   float64
	SentBytes   uint64
	SentPackets uint64
	RecvBytes   uint64
	RecvPackets uint64
	Retransmits uint64
	Alive       bool
	Standby     bool
}

type RouteGroupMux struct {
	Desc            RouteDescriptorFields
	MuxEnabled      bool
	SACKEnabled     bool
	Legs            []MuxLeg
	PerFrameNoise   bool
	Distribution    string
	ReorderPending  int
	ReorderGapAgeMS float64
	WriteSeq        uint32
}

type Hop struct {
	TpID UUID
	From PubKey
	To   PubKey
}

type MuxRouteIn struct {
	AppName     string
	Forward     []Hop
	Reverse     []Hop
	TransportID UUID
	SrcPort     uint16
	Target      int
	MinHops     int
	Legs        int
}

type SetMuxWeightsIn struct {
	AppName string
	RGPort  uint16
	Weights map[string]float64
}

type RehomeTunnelLegIn struct {
	AppName     string
	TargetPort  uint16
	StandbyPort uint16
}

type RouterKnob struct {
	Name      string
	Kind      string
	Value     string
	Default   string
	Set       bool
	Persisted bool
	Doc       string
}

type RouterSettings struct {
	ForceLocalRoutes    bool
	ExistingTPOnly      bool
	MinHops             uint16
	TransportPreference []string
	EcfMaxWindowBytes   int
	EcfMinWindowBytes   int
	EcfWindowMargin     float64
	SendWindowWaitMax   time.Duration
	LegParkMinHold      time.Duration
	DeadRouteHold       time.Duration
	DeadRouteHoldMax    time.Duration
	SBDMinSamples       int
	SBDSampleInterval   time.Duration
	SBDTrialWindow      time.Duration
	SBDTrialLoss        float64
	SBDBackoff          time.Duration
	SBDMinEvidenceRate  int
	ForwardSpill        *bool
	ForwardSwitchMargin float64
	LegStarveRatio      float64
	LegProbeBytes       int
	SBDDemote           *bool
	MuxFEC              *bool
	Knobs               map[string]string
	KnobApp             string
	KnobReset           bool
	KnobState           []RouterKnob
}

type RouterDialSettings struct {
	UnknownLatencyCostMs    float64
	UnknownHopPenaltyMs     float64
	TypePriorScale          float64
	ThroughputPriorScale    float64
	RouteCandidates         int
	MuxRouteHeadroom        int
	ForegroundMux           int
	TunnelLegs              int
	DeadRouteYoungAgeMs     int
	WarmPlanTTLMs           int
	WarmPlanBucketCap       int
	PreferPKs               []string
	ClearPreferPKs          bool
	TypePriorScaleSet       bool
	ThroughputPriorScaleSet bool
	TunnelLegsSet           bool
}

type SetHypervisorAuthIn struct {
	Enable  bool
	Persist bool
}

type SetHypervisorPasswordIn struct {
	Old string
	New string
}

type HVAppIn struct {
	PK      PubKey
	AppName string
}

type HVAutostartIn struct {
	PK        PubKey
	AppName   string
	Autostart bool
}

type HVMinHopsIn struct {
	PK   PubKey
	Hops uint16
}

type HVAddTransportIn struct {
	PK      PubKey
	Remote  PubKey
	TpType  string
	Label   string
	Timeout time.Duration
}

type HVRemoveTransportIn struct {
	PK  PubKey
	TID UUID
}

type HVRemoveRuleIn struct {
	PK  PubKey
	Key uint32
}

type HVLogsIn struct {
	PK      PubKey
	Since   time.Time
	AppName string
}

type TransportRPCCallIn struct {
	RemotePK PubKey
	Method   string
	Args     []byte
}

type StopAllPingsOut struct {
	Stopped int
	Errors  []string
}

type DialDmsgPingViaServerIn struct {
	PK       PubKey
	ServerPK PubKey
}

type DmsgProbeIn struct {
	PK   PubKey
	Port uint16
}

type EmbeddedProxyEnableIn struct {
	Kind   string
	Enable bool
}

type EmbeddedProxyAddrIn struct {
	Kind string
	Addr string
}

type TPSAddTransportIn struct {
	TargetPK PubKey
	RemotePK PubKey
	TpType   string
}

type TPSRemoveTransportIn struct {
	TargetPK PubKey
	TpID     UUID
}

// E1 serves the methods of that era.
type E1 struct{}

func (E1) Summary(in struct{}, out *Summary) error {
	return answer("e1.Summary", &in, out)
}

func (E1) Exec(in string, out *[]byte) error {
	return answer("e1.Exec", &in, out)
}

func (E1) DiscoverTransportByID(in UUID, out *EntryWithStatus) error {
	return answer("e1.DiscoverTransportByID", &in, out)
}

func (E1) DiscoverTransportsByPK(in PubKey, out *[]EntryWithStatus) error {
	return answer("e1.DiscoverTransportsByPK", &in, out)
}

func (E1) Restart(in struct{}, out *struct{}) error {
	return answer("e1.Restart", &in, out)
}

// E2 serves the methods of that era.
type E2 struct{}

func (E2) Health(in struct{}, out *HealthInfo) error {
	return answer("e2.Health", &in, out)
}

func (E2) Uptime(in struct{}, out *float64) error {
	return answer("e2.Uptime", &in, out)
}

func (E2) Overview(in struct{}, out *Overview) error {
	return answer("e2.Overview", &in, out)
}

func (E2) Summary(in struct{}, out *Summary) error {
	return answer("e2.Summary", &in, out)
}

func (E2) Reload(in struct{}, out *struct{}) error {
	return answer("e2.Reload", &in, out)
}

func (E2) Shutdown(in struct{}, out *struct{}) error {
	return answer("e2.Shutdown", &in, out)
}

func (E2) RemoteVisors(in struct{}, out *[]string) error {
	return answer("e2.RemoteVisors", &in, out)
}

func (E2) Ports(in struct{}, out *map[string]PortDetail) error {
	return answer("e2.Ports", &in, out)
}

func (E2) IsDMSGClientReady(in struct{}, out *bool) error {
	return answer("e2.IsDMSGClientReady", &in, out)
}

func (E2) SetRewardAddress(in string, out *string) error {
	return answer("e2.SetRewardAddress", &in, out)
}

func (E2) GetRewardAddress(in struct{}, out *string) error {
	return answer("e2.GetRewardAddress", &in, out)
}

func (E2) DeleteRewardAddress(in struct{}, out *struct{}) error {
	return answer("e2.DeleteRewardAddress", &in, out)
}

func (E2) SetMinHops(in uint16, out *struct{}) error {
	return answer("e2.SetMinHops", &in, out)
}

func (E2) SetPublicAutoconnect(in bool, out *struct{}) error {
	return answer("e2.SetPublicAutoconnect", &in, out)
}

func (E2) GetPersistentTransports(in struct{}, out *[]PersistentTransports) error {
	return answer("e2.GetPersistentTransports", &in, out)
}

func (E2) SetPersistentTransports(in []PersistentTransports, out *struct{}) error {
	return answer("e2.SetPersistentTransports", &in, out)
}

func (E2) FetchUptimeTrackerData(in string, out *[]byte) error {
	return answer("e2.FetchUptimeTrackerData", &in, out)
}

func (E2) Apps(in struct{}, out *[]AppState) error {
	return answer("e2.Apps", &in, out)
}

func (E2) App(in string, out *AppState) error {
	return answer("e2.App", &in, out)
}

func (E2) StartApp(in string, out *struct{}) error {
	return answer("e2.StartApp", &in, out)
}

func (E2) StopApp(in string, out *struct{}) error {
	return answer("e2.StopApp", &in, out)
}

func (E2) KillApp(in string, out *struct{}) error {
	return answer("e2.KillApp", &in, out)
}

func (E2) RestartApp(in string, out *struct{}) error {
	return answer("e2.RestartApp", &in, out)
}

func (E2) AddApp(in AddAppIn, out *struct{}) error {
	return answer("e2.AddApp", &in, out)
}

func (E2) DoCustomSetting(in DoCustomSettingIn, out *struct{}) error {
	return answer("e2.DoCustomSetting", &in, out)
}

func (E2) RegisterApp(in ProcConfig, out *ProcKey) error {
	return answer("e2.RegisterApp", &in, out)
}

func (E2) DeregisterApp(in ProcKey, out *struct{}) error {
	return answer("e2.DeregisterApp", &in, out)
}

func (E2) SetAutoStart(in SetAutoStartIn, out *struct{}) error {
	return answer("e2.SetAutoStart", &in, out)
}

func (E2) SetAppPassword(in SetAppPasswordIn, out *struct{}) error {
	return answer("e2.SetAppPassword", &in, out)
}

func (E2) SetAppNetworkInterface(in SetAppNetworkInterfaceIn, out *struct{}) error {
	return answer("e2.SetAppNetworkInterface", &in, out)
}

func (E2) SetAppKillswitch(in SetAppBoolIn, out *struct{}) error {
	return answer("e2.SetAppKillswitch", &in, out)
}

func (E2) SetAppSecure(in SetAppBoolIn, out *struct{}) error {
	return answer("e2.SetAppSecure", &in, out)
}

func (E2) SetAppAddress(in SetAppStringIn, out *struct{}) error {
	return answer("e2.SetAppAddress", &in, out)
}

func (E2) SetAppPK(in SetAppPKIn, out *struct{}) error {
	return answer("e2.SetAppPK", &in, out)
}

func (E2) SetAppDetailedStatus(in SetAppStatusIn, out *struct{}) error {
	return answer("e2.SetAppDetailedStatus", &in, out)
}

func (E2) SetAppError(in SetAppErrorIn, out *struct{}) error {
	return answer("e2.SetAppError", &in, out)
}

func (E2) LogsSince(in AppLogsRequest, out *[]string) error {
	return answer("e2.LogsSince", &in, out)
}

func (E2) GetAppStats(in string, out *AppStats) error {
	return answer("e2.GetAppStats", &in, out)
}

func (E2) GetAppError(in string, out *string) error {
	return answer("e2.GetAppError", &in, out)
}

func (E2) GetAppConnectionsSummary(in string, out *[]ConnectionSummary) error {
	return answer("e2.GetAppConnectionsSummary", &in, out)
}

func (E2) StartVPNClient(in PubKey, out *struct{}) error {
	return answer("e2.StartVPNClient", &in, out)
}

func (E2) StopVPNClient(in string, out *struct{}) error {
	return answer("e2.StopVPNClient", &in, out)
}

func (E2) StartSkysocksClient(in string, out *struct{}) error {
	return answer("e2.StartSkysocksClient", &in, out)
}

func (E2) StopSkysocksClients(in struct{}, out *struct{}) error {
	return answer("e2.StopSkysocksClients", &in, out)
}

func (E2) VPNServers(in FilterServersIn, out *[]Service) error {
	return answer("e2.VPNServers", &in, out)
}

func (E2) ProxyServers(in FilterServersIn, out *[]Service) error {
	return answer("e2.ProxyServers", &in, out)
}

func (E2) TransportTypes(in struct{}, out *[]string) error {
	return answer("e2.TransportTypes", &in, out)
}

func (E2) Transports(in TransportsIn, out *[]TransportSummary) error {
	return answer("e2.Transports", &in, out)
}

func (E2) Transport(in UUID, out *TransportSummary) error {
	return answer("e2.Transport", &in, out)
}

func (E2) AddTransport(in AddTransportIn, out *TransportSummary) error {
	return answer("e2.AddTransport", &in, out)
}

func (E2) RemoveTransport(in UUID, out *struct{}) error {
	return answer("e2.RemoveTransport", &in, out)
}

func (E2) RemoveAllTransports(in struct{}, out *struct{}) error {
	return answer("e2.RemoveAllTransports", &in, out)
}

func (E2) DiscoverTransportByID(in UUID, out *Entry) error {
	return answer("e2.DiscoverTransportByID", &in, out)
}

func (E2) DiscoverTransportsByPK(in PubKey, out *[]Entry) error {
	return answer("e2.DiscoverTransportsByPK", &in, out)
}

func (E2) RoutingRules(in struct{}, out *[][]byte) error {
	return answer("e2.RoutingRules", &in, out)
}

func (E2) RoutingRule(in uint32, out *[]byte) error {
	return answer("e2.RoutingRule", &in, out)
}

func (E2) SaveRoutingRule(in []byte, out *struct{}) error {
	return answer("e2.SaveRoutingRule", &in, out)
}

func (E2) RemoveRoutingRule(in uint32, out *struct{}) error {
	return answer("e2.RemoveRoutingRule", &in, out)
}

func (E2) RouteGroups(in struct{}, out *[]RouteGroupInfo) error {
	return answer("e2.RouteGroups", &in, out)
}

func (E2) RegisterHTTPPort(in int, out *struct{}) error {
	return answer("e2.RegisterHTTPPort", &in, out)
}

func (E2) DeregisterHTTPPort(in int, out *struct{}) error {
	return answer("e2.DeregisterHTTPPort", &in, out)
}

func (E2) ListHTTPPorts(in struct{}, out *[]int) error {
	return answer("e2.ListHTTPPorts", &in, out)
}

func (E2) Connect(in ConnectIn, out *UUID) error {
	return answer("e2.Connect", &in, out)
}

func (E2) Disconnect(in UUID, out *struct{}) error {
	return answer("e2.Disconnect", &in, out)
}

func (E2) List(in struct{}, out *map[UUID]ForwardConn) error {
	return answer("e2.List", &in, out)
}

func (E2) DialPing(in PingConfig, out *struct{}) error {
	return answer("e2.DialPing", &in, out)
}

func (E2) Ping(in PingConfig, out *[]time.Duration) error {
	return answer("e2.Ping", &in, out)
}

func (E2) StopPing(in PubKey, out *struct{}) error {
	return answer("e2.StopPing", &in, out)
}

func (E2) TestVisor(in PingConfig, out *[]TestResult) error {
	return answer("e2.TestVisor", &in, out)
}

// E3 serves the methods of that era.
type E3 struct{}

func (E3) StartApp(in StartAppIn, out *struct{}) error {
	return answer("e3.StartApp", &in, out)
}

func (E3) StartVPNClient(in StartVPNClientIn, out *struct{}) error {
	return answer("e3.StartVPNClient", &in, out)
}

func (E3) SetAppWhitelist(in SetAppWhitelistIn, out *struct{}) error {
	return answer("e3.SetAppWhitelist", &in, out)
}

func (E3) ConnectRawTCP(in ConnectRawTCPIn, out *UUID) error {
	return answer("e3.ConnectRawTCP", &in, out)
}

func (E3) DisconnectRawTCP(in UUID, out *struct{}) error {
	return answer("e3.DisconnectRawTCP", &in, out)
}

func (E3) ListRawTCP(in struct{}, out *map[UUID]ForwardConn) error {
	return answer("e3.ListRawTCP", &in, out)
}

func (E3) RegisterTCPPort(in int, out *struct{}) error {
	return answer("e3.RegisterTCPPort", &in, out)
}

func (E3) DeregisterTCPPort(in int, out *struct{}) error {
	return answer("e3.DeregisterTCPPort", &in, out)
}

func (E3) ListTCPPorts(in struct{}, out *[]int) error {
	return answer("e3.ListTCPPorts", &in, out)
}

func (E3) IsStartupComplete(in struct{}, out *bool) error {
	return answer("e3.IsStartupComplete", &in, out)
}

func (E3) Suspend(in struct{}, out *struct{}) error {
	return answer("e3.Suspend", &in, out)
}

func (E3) Resume(in struct{}, out *struct{}) error {
	return answer("e3.Resume", &in, out)
}

func (E3) IsSuspended(in struct{}, out *bool) error {
	return answer("e3.IsSuspended", &in, out)
}

func (E3) RuntimeStats(in struct{}, out *map[string][]string) error {
	return answer("e3.RuntimeStats", &in, out)
}

func (E3) GoroutineDump(in struct{}, out *string) error {
	return answer("e3.GoroutineDump", &in, out)
}

func (E3) RuntimeLogs(in struct{}, out *map[string][]string) error {
	return answer("e3.RuntimeLogs", &in, out)
}

func (E3) RuntimeLogsSince(in int64, out *map[string][]string) error {
	return answer("e3.RuntimeLogsSince", &in, out)
}

func (E3) HostStats(in struct{}, out *map[string][]string) error {
	return answer("e3.HostStats", &in, out)
}

func (E3) NetworkView(in struct{}, out *map[string][]string) error {
	return answer("e3.NetworkView", &in, out)
}

func (E3) StateSnapshot(in struct{}, out *map[string][]string) error {
	return answer("e3.StateSnapshot", &in, out)
}

func (E3) StateSnapshotProjected(in StateSnapshotIn, out *map[string][]string) error {
	return answer("e3.StateSnapshotProjected", &in, out)
}

func (E3) UptimeHistory(in struct{}, out *map[string][]string) error {
	return answer("e3.UptimeHistory", &in, out)
}

func (E3) GetRuntimeConfig(in struct{}, out *[]byte) error {
	return answer("e3.GetRuntimeConfig", &in, out)
}

func (E3) SetRuntimeConfig(in []byte, out *struct{}) error {
	return answer("e3.SetRuntimeConfig", &in, out)
}

func (E3) SetConfigFields(in map[string][]byte, out *map[string][]string) error {
	return answer("e3.SetConfigFields", &in, out)
}

func (E3) GetConfigPath(in struct{}, out *string) error {
	return answer("e3.GetConfigPath", &in, out)
}

func (E3) ReinitiateModule(in string, out *struct{}) error {
	return answer("e3.ReinitiateModule", &in, out)
}

func (E3) SetIsPublic(in bool, out *struct{}) error {
	return answer("e3.SetIsPublic", &in, out)
}

func (E3) GetIsPublic(in struct{}, out *bool) error {
	return answer("e3.GetIsPublic", &in, out)
}

func (E3) StartPublicAutoconnect(in struct{}, out *struct{}) error {
	return answer("e3.StartPublicAutoconnect", &in, out)
}

func (E3) StopPublicAutoconnect(in struct{}, out *struct{}) error {
	return answer("e3.StopPublicAutoconnect", &in, out)
}

func (E3) PublicAutoconnectStatus(in struct{}, out *map[string][]string) error {
	return answer("e3.PublicAutoconnectStatus", &in, out)
}

func (E3) ServiceHealth(in struct{}, out *[]ServiceHealthInfo) error {
	return answer("e3.ServiceHealth", &in, out)
}

func (E3) FetchServiceData(in FetchServiceDataIn, out *[]byte) error {
	return answer("e3.FetchServiceData", &in, out)
}

func (E3) GetTransportLogs(in int, out *[]TransportLog) error {
	return answer("e3.GetTransportLogs", &in, out)
}

func (E3) SetSTCPAddr(in SetSTCPAddrIn, out *struct{}) error {
	return answer("e3.SetSTCPAddr", &in, out)
}

func (E3) GetMinHops(in struct{}, out *uint16) error {
	return answer("e3.GetMinHops", &in, out)
}

func (E3) GetLogRotationInterval(in struct{}, out *time.Duration) error {
	return answer("e3.GetLogRotationInterval", &in, out)
}

func (E3) SetLogRotationInterval(in time.Duration, out *struct{}) error {
	return answer("e3.SetLogRotationInterval", &in, out)
}

func (E3) DeleteApp(in AppNameIn, out *struct{}) error {
	return answer("e3.DeleteApp", &in, out)
}

func (E3) AppHelp(in AppNameIn, out *string) error {
	return answer("e3.AppHelp", &in, out)
}

func (E3) SetAppArgs(in SetAppArgsIn, out *struct{}) error {
	return answer("e3.SetAppArgs", &in, out)
}

func (E3) SetAppEnv(in SetAppEnvIn, out *struct{}) error {
	return answer("e3.SetAppEnv", &in, out)
}

func (E3) SetAppEnvBatch(in SetAppEnvBatchIn, out *struct{}) error {
	return answer("e3.SetAppEnvBatch", &in, out)
}

func (E3) SetAppEnvFull(in SetAppEnvFullIn, out *struct{}) error {
	return answer("e3.SetAppEnvFull", &in, out)
}

func (E3) SetAppLauncherMode(in AppModeIn, out *struct{}) error {
	return answer("e3.SetAppLauncherMode", &in, out)
}

func (E3) GetAppSettings(in string, out *map[string][]string) error {
	return answer("e3.GetAppSettings", &in, out)
}

func (E3) SetAppSettings(in SetAppSettingsIn, out *struct{}) error {
	return answer("e3.SetAppSettings", &in, out)
}

func (E3) RecentAppLog(in RecentAppLogIn, out *[]string) error {
	return answer("e3.RecentAppLog", &in, out)
}

func (E3) CutAppTunnel(in CutAppTunnelIn, out *uint64) error {
	return answer("e3.CutAppTunnel", &in, out)
}

func (E3) TestProxy(in TestProxyIn, out *[]ProxyTestResult) error {
	return answer("e3.TestProxy", &in, out)
}

func (E3) SetAppRoutingPolicy(in SetAppRoutingPolicyIn, out *struct{}) error {
	return answer("e3.SetAppRoutingPolicy", &in, out)
}

func (E3) RoutingPolicies(in struct{}, out *RoutingPolicies) error {
	return answer("e3.RoutingPolicies", &in, out)
}

func (E3) RoutingStats(in struct{}, out *map[string][]string) error {
	return answer("e3.RoutingStats", &in, out)
}

func (E3) ActiveRoutes(in struct{}, out *[]ActiveRoute) error {
	return answer("e3.ActiveRoutes", &in, out)
}

func (E3) RouteGroupMuxInfo(in string, out *[]RouteGroupMux) error {
	return answer("e3.RouteGroupMuxInfo", &in, out)
}

func (E3) RouteGroupMuxNegotiated(in string, out *map[string][]string) error {
	return answer("e3.RouteGroupMuxNegotiated", &in, out)
}

func (E3) AddMuxRoute(in MuxRouteIn, out *struct{}) error {
	return answer("e3.AddMuxRoute", &in, out)
}

func (E3) RemoveMuxRoute(in MuxRouteIn, out *struct{}) error {
	return answer("e3.RemoveMuxRoute", &in, out)
}

func (E3) AddMuxRouteForward(in MuxRouteIn, out *struct{}) error {
	return answer("e3.AddMuxRouteForward", &in, out)
}

func (E3) GrowMuxRoute(in MuxRouteIn, out *int) error {
	return answer("e3.GrowMuxRoute", &in, out)
}

func (E3) GrowMuxFromPool(in MuxRouteIn, out *int) error {
	return answer("e3.GrowMuxFromPool", &in, out)
}

func (E3) SetMuxDirection(in AppModeIn, out *struct{}) error {
	return answer("e3.SetMuxDirection", &in, out)
}

func (E3) SetMuxWeights(in SetMuxWeightsIn, out *struct{}) error {
	return answer("e3.SetMuxWeights", &in, out)
}

func (E3) ClearMuxWeights(in SetMuxWeightsIn, out *struct{}) error {
	return answer("e3.ClearMuxWeights", &in, out)
}

func (E3) MuxWeights(in SetMuxWeightsIn, out *map[string][]string) error {
	return answer("e3.MuxWeights", &in, out)
}

func (E3) SetMuxMode(in string, out *struct{}) error {
	return answer("e3.SetMuxMode", &in, out)
}

func (E3) SetMuxCap(in int, out *struct{}) error {
	return answer("e3.SetMuxCap", &in, out)
}

func (E3) SetMuxWidth(in int, out *struct{}) error {
	return answer("e3.SetMuxWidth", &in, out)
}

func (E3) SetMuxStandby(in int, out *struct{}) error {
	return answer("e3.SetMuxStandby", &in, out)
}

func (E3) SetMuxRoutes(in int, out *struct{}) error {
	return answer("e3.SetMuxRoutes", &in, out)
}

func (E3) RehomeTunnelLeg(in RehomeTunnelLegIn, out *struct{}) error {
	return answer("e3.RehomeTunnelLeg", &in, out)
}

func (E3) SetCalculateRoutes(in bool, out *struct{}) error {
	return answer("e3.SetCalculateRoutes", &in, out)
}

func (E3) GetCalculateRoutes(in struct{}, out *bool) error {
	return answer("e3.GetCalculateRoutes", &in, out)
}

func (E3) SetSyncTPDData(in bool, out *struct{}) error {
	return answer("e3.SetSyncTPDData", &in, out)
}

func (E3) GetSyncTPDData(in struct{}, out *bool) error {
	return answer("e3.GetSyncTPDData", &in, out)
}

func (E3) SetExistingTPOnly(in bool, out *struct{}) error {
	return answer("e3.SetExistingTPOnly", &in, out)
}

func (E3) SetForceLocalRoutes(in bool, out *struct{}) error {
	return answer("e3.SetForceLocalRoutes", &in, out)
}

func (E3) GetRouterSettings(in struct{}, out *RouterSettings) error {
	return answer("e3.GetRouterSettings", &in, out)
}

func (E3) SetRouterSettings(in RouterSettings, out *struct{}) error {
	return answer("e3.SetRouterSettings", &in, out)
}

func (E3) GetRouterDialSettings(in struct{}, out *RouterDialSettings) error {
	return answer("e3.GetRouterDialSettings", &in, out)
}

func (E3) SetRouterDialSettings(in RouterDialSettings, out *struct{}) error {
	return answer("e3.SetRouterDialSettings", &in, out)
}

func (E3) RouteSetupStats(in struct{}, out *map[string][]string) error {
	return answer("e3.RouteSetupStats", &in, out)
}

func (E3) ResetRouteSetupStats(in struct{}, out *struct{}) error {
	return answer("e3.ResetRouteSetupStats", &in, out)
}

func (E3) GetTransportSetupNodes(in struct{}, out *[]PubKey) error {
	return answer("e3.GetTransportSetupNodes", &in, out)
}

func (E3) GetTransportSetupNodesSorted(in struct{}, out *map[string][]string) error {
	return answer("e3.GetTransportSetupNodesSorted", &in, out)
}

func (E3) GetRouteSetupNodesSorted(in struct{}, out *map[string][]string) error {
	return answer("e3.GetRouteSetupNodesSorted", &in, out)
}

func (E3) GetTPSHealth(in struct{}, out *map[string][]string) error {
	return answer("e3.GetTPSHealth", &in, out)
}

func (E3) GetRSNHealth(in struct{}, out *map[string][]string) error {
	return answer("e3.GetRSNHealth", &in, out)
}

func (E3) EnableHypervisor(in bool, out *struct{}) error {
	return answer("e3.EnableHypervisor", &in, out)
}

func (E3) DisableHypervisor(in bool, out *struct{}) error {
	return answer("e3.DisableHypervisor", &in, out)
}

func (E3) IsHypervisorEnabled(in struct{}, out *bool) error {
	return answer("e3.IsHypervisorEnabled", &in, out)
}

func (E3) EnableHypervisorUI(in bool, out *struct{}) error {
	return answer("e3.EnableHypervisorUI", &in, out)
}

func (E3) DisableHypervisorUI(in bool, out *struct{}) error {
	return answer("e3.DisableHypervisorUI", &in, out)
}

func (E3) IsHypervisorUIServing(in struct{}, out *bool) error {
	return answer("e3.IsHypervisorUIServing", &in, out)
}

func (E3) SetHypervisorAuth(in SetHypervisorAuthIn, out *struct{}) error {
	return answer("e3.SetHypervisorAuth", &in, out)
}

func (E3) IsHypervisorAuthEnabled(in struct{}, out *bool) error {
	return answer("e3.IsHypervisorAuthEnabled", &in, out)
}

func (E3) AddHypervisor(in PubKey, out *struct{}) error {
	return answer("e3.AddHypervisor", &in, out)
}

func (E3) RemoveHypervisor(in PubKey, out *struct{}) error {
	return answer("e3.RemoveHypervisor", &in, out)
}

func (E3) RemoveAllHypervisors(in struct{}, out *int) error {
	return answer("e3.RemoveAllHypervisors", &in, out)
}

func (E3) SetHypervisorPassword(in SetHypervisorPasswordIn, out *struct{}) error {
	return answer("e3.SetHypervisorPassword", &in, out)
}

func (E3) PendingHypervisors(in struct{}, out *map[string][]string) error {
	return answer("e3.PendingHypervisors", &in, out)
}

func (E3) NewPairCode(in struct{}, out *map[string][]string) error {
	return answer("e3.NewPairCode", &in, out)
}

func (E3) HVListVisors(in struct{}, out *map[string][]string) error {
	return answer("e3.HVListVisors", &in, out)
}

func (E3) HVVisorSummary(in PubKey, out *Summary) error {
	return answer("e3.HVVisorSummary", &in, out)
}

func (E3) HVStartApp(in HVAppIn, out *struct{}) error {
	return answer("e3.HVStartApp", &in, out)
}

func (E3) HVStopApp(in HVAppIn, out *struct{}) error {
	return answer("e3.HVStopApp", &in, out)
}

func (E3) HVSetAutostart(in HVAutostartIn, out *struct{}) error {
	return answer("e3.HVSetAutostart", &in, out)
}

func (E3) HVSetMinHops(in HVMinHopsIn, out *struct{}) error {
	return answer("e3.HVSetMinHops", &in, out)
}

func (E3) HVAddTransport(in HVAddTransportIn, out *map[string][]string) error {
	return answer("e3.HVAddTransport", &in, out)
}

func (E3) HVRemoveTransport(in HVRemoveTransportIn, out *struct{}) error {
	return answer("e3.HVRemoveTransport", &in, out)
}

func (E3) HVRemoveRoutingRule(in HVRemoveRuleIn, out *struct{}) error {
	return answer("e3.HVRemoveRoutingRule", &in, out)
}

func (E3) HVLogs(in HVLogsIn, out *map[string][]string) error {
	return answer("e3.HVLogs", &in, out)
}

func (E3) TransportRPCCall(in TransportRPCCallIn, out *[]byte) error {
	return answer("e3.TransportRPCCall", &in, out)
}

func (E3) StopAllPings(in struct{}, out *StopAllPingsOut) error {
	return answer("e3.StopAllPings", &in, out)
}

func (E3) DialDmsgPingViaServer(in DialDmsgPingViaServerIn, out *map[string][]string) error {
	return answer("e3.DialDmsgPingViaServer", &in, out)
}

func (E3) DmsgProbe(in DmsgProbeIn, out *bool) error {
	return answer("e3.DmsgProbe", &in, out)
}

func (E3) SetDmsgSessionsCount(in int, out *map[string][]string) error {
	return answer("e3.SetDmsgSessionsCount", &in, out)
}

func (E3) DmsgSetMinSessions(in int, out *map[string][]string) error {
	return answer("e3.DmsgSetMinSessions", &in, out)
}

func (E3) DmsgConverge(in []string, out *map[string][]string) error {
	return answer("e3.DmsgConverge", &in, out)
}

func (E3) DmsgConnectAll(in struct{}, out *map[string][]string) error {
	return answer("e3.DmsgConnectAll", &in, out)
}

func (E3) DmsgSessions(in struct{}, out *map[string][]string) error {
	return answer("e3.DmsgSessions", &in, out)
}

func (E3) DMSGServers(in struct{}, out *map[string][]string) error {
	return answer("e3.DMSGServers", &in, out)
}

func (E3) DmsgPorterStats(in struct{}, out *map[string][]string) error {
	return answer("e3.DmsgPorterStats", &in, out)
}

func (E3) StartUIServer(in struct{}, out *map[string][]string) error {
	return answer("e3.StartUIServer", &in, out)
}

func (E3) StopUIServer(in struct{}, out *map[string][]string) error {
	return answer("e3.StopUIServer", &in, out)
}

func (E3) UIServerStatus(in struct{}, out *map[string][]string) error {
	return answer("e3.UIServerStatus", &in, out)
}

func (E3) Skyenv(in struct{}, out *string) error {
	return answer("e3.Skyenv", &in, out)
}

func (E3) EmbeddedProxies(in struct{}, out *map[string][]string) error {
	return answer("e3.EmbeddedProxies", &in, out)
}

func (E3) SetEmbeddedProxyEnabled(in EmbeddedProxyEnableIn, out *map[string][]string) error {
	return answer("e3.SetEmbeddedProxyEnabled", &in, out)
}

func (E3) SetEmbeddedProxyUpstream(in EmbeddedProxyAddrIn, out *map[string][]string) error {
	return answer("e3.SetEmbeddedProxyUpstream", &in, out)
}

func (E3) SetEmbeddedProxyBind(in EmbeddedProxyAddrIn, out *map[string][]string) error {
	return answer("e3.SetEmbeddedProxyBind", &in, out)
}

func (E3) TPSAddTransport(in TPSAddTransportIn, out *map[string][]string) error {
	return answer("e3.TPSAddTransport", &in, out)
}

func (E3) TPSRemoveTransport(in TPSRemoveTransportIn, out *map[string][]string) error {
	return answer("e3.TPSRemoveTransport", &in, out)
}

func (E3) TPSGetTransports(in PubKey, out *map[string][]string) error {
	return answer("e3.TPSGetTransports", &in, out)
}

func (E3) TPSStatus(in struct{}, out *map[string][]string) error {
	return answer("e3.TPSStatus", &in, out)
}

func registerAll(server *rpc.Server) {
	check(server.RegisterName("e1", E1{}))
	check(server.RegisterName("e2", E2{}))
	check(server.RegisterName("e3", E3{}))
}

var methodTable = []method{
	{"e1.Summary", func() any { return new(struct{}) }, func() any { return new(Summary) }},
	{"e1.Exec", func() any { return new(string) }, func() any { return new([]byte) }},
	{"e1.DiscoverTransportByID", func() any { return new(UUID) }, func() any { return new(EntryWithStatus) }},
	{"e1.DiscoverTransportsByPK", func() any { return new(PubKey) }, func() any { return new([]EntryWithStatus) }},
	{"e1.Restart", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.Health", func() any { return new(struct{}) }, func() any { return new(HealthInfo) }},
	{"e2.Uptime", func() any { return new(struct{}) }, func() any { return new(float64) }},
	{"e2.Overview", func() any { return new(struct{}) }, func() any { return new(Overview) }},
	{"e2.Summary", func() any { return new(struct{}) }, func() any { return new(Summary) }},
	{"e2.Reload", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.Shutdown", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.RemoteVisors", func() any { return new(struct{}) }, func() any { return new([]string) }},
	{"e2.Ports", func() any { return new(struct{}) }, func() any { return new(map[string]PortDetail) }},
	{"e2.IsDMSGClientReady", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e2.SetRewardAddress", func() any { return new(string) }, func() any { return new(string) }},
	{"e2.GetRewardAddress", func() any { return new(struct{}) }, func() any { return new(string) }},
	{"e2.DeleteRewardAddress", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.SetMinHops", func() any { return new(uint16) }, func() any { return new(struct{}) }},
	{"e2.SetPublicAutoconnect", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e2.GetPersistentTransports", func() any { return new(struct{}) }, func() any { return new([]PersistentTransports) }},
	{"e2.SetPersistentTransports", func() any { return new([]PersistentTransports) }, func() any { return new(struct{}) }},
	{"e2.FetchUptimeTrackerData", func() any { return new(string) }, func() any { return new([]byte) }},
	{"e2.Apps", func() any { return new(struct{}) }, func() any { return new([]AppState) }},
	{"e2.App", func() any { return new(string) }, func() any { return new(AppState) }},
	{"e2.StartApp", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.StopApp", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.KillApp", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.RestartApp", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.AddApp", func() any { return new(AddAppIn) }, func() any { return new(struct{}) }},
	{"e2.DoCustomSetting", func() any { return new(DoCustomSettingIn) }, func() any { return new(struct{}) }},
	{"e2.RegisterApp", func() any { return new(ProcConfig) }, func() any { return new(ProcKey) }},
	{"e2.DeregisterApp", func() any { return new(ProcKey) }, func() any { return new(struct{}) }},
	{"e2.SetAutoStart", func() any { return new(SetAutoStartIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppPassword", func() any { return new(SetAppPasswordIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppNetworkInterface", func() any { return new(SetAppNetworkInterfaceIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppKillswitch", func() any { return new(SetAppBoolIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppSecure", func() any { return new(SetAppBoolIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppAddress", func() any { return new(SetAppStringIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppPK", func() any { return new(SetAppPKIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppDetailedStatus", func() any { return new(SetAppStatusIn) }, func() any { return new(struct{}) }},
	{"e2.SetAppError", func() any { return new(SetAppErrorIn) }, func() any { return new(struct{}) }},
	{"e2.LogsSince", func() any { return new(AppLogsRequest) }, func() any { return new([]string) }},
	{"e2.GetAppStats", func() any { return new(string) }, func() any { return new(AppStats) }},
	{"e2.GetAppError", func() any { return new(string) }, func() any { return new(string) }},
	{"e2.GetAppConnectionsSummary", func() any { return new(string) }, func() any { return new([]ConnectionSummary) }},
	{"e2.StartVPNClient", func() any { return new(PubKey) }, func() any { return new(struct{}) }},
	{"e2.StopVPNClient", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.StartSkysocksClient", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e2.StopSkysocksClients", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.VPNServers", func() any { return new(FilterServersIn) }, func() any { return new([]Service) }},
	{"e2.ProxyServers", func() any { return new(FilterServersIn) }, func() any { return new([]Service) }},
	{"e2.TransportTypes", func() any { return new(struct{}) }, func() any { return new([]string) }},
	{"e2.Transports", func() any { return new(TransportsIn) }, func() any { return new([]TransportSummary) }},
	{"e2.Transport", func() any { return new(UUID) }, func() any { return new(TransportSummary) }},
	{"e2.AddTransport", func() any { return new(AddTransportIn) }, func() any { return new(TransportSummary) }},
	{"e2.RemoveTransport", func() any { return new(UUID) }, func() any { return new(struct{}) }},
	{"e2.RemoveAllTransports", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e2.DiscoverTransportByID", func() any { return new(UUID) }, func() any { return new(Entry) }},
	{"e2.DiscoverTransportsByPK", func() any { return new(PubKey) }, func() any { return new([]Entry) }},
	{"e2.RoutingRules", func() any { return new(struct{}) }, func() any { return new([][]byte) }},
	{"e2.RoutingRule", func() any { return new(uint32) }, func() any { return new([]byte) }},
	{"e2.SaveRoutingRule", func() any { return new([]byte) }, func() any { return new(struct{}) }},
	{"e2.RemoveRoutingRule", func() any { return new(uint32) }, func() any { return new(struct{}) }},
	{"e2.RouteGroups", func() any { return new(struct{}) }, func() any { return new([]RouteGroupInfo) }},
	{"e2.RegisterHTTPPort", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e2.DeregisterHTTPPort", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e2.ListHTTPPorts", func() any { return new(struct{}) }, func() any { return new([]int) }},
	{"e2.Connect", func() any { return new(ConnectIn) }, func() any { return new(UUID) }},
	{"e2.Disconnect", func() any { return new(UUID) }, func() any { return new(struct{}) }},
	{"e2.List", func() any { return new(struct{}) }, func() any { return new(map[UUID]ForwardConn) }},
	{"e2.DialPing", func() any { return new(PingConfig) }, func() any { return new(struct{}) }},
	{"e2.Ping", func() any { return new(PingConfig) }, func() any { return new([]time.Duration) }},
	{"e2.StopPing", func() any { return new(PubKey) }, func() any { return new(struct{}) }},
	{"e2.TestVisor", func() any { return new(PingConfig) }, func() any { return new([]TestResult) }},
	{"e3.StartApp", func() any { return new(StartAppIn) }, func() any { return new(struct{}) }},
	{"e3.StartVPNClient", func() any { return new(StartVPNClientIn) }, func() any { return new(struct{}) }},
	{"e3.SetAppWhitelist", func() any { return new(SetAppWhitelistIn) }, func() any { return new(struct{}) }},
	{"e3.ConnectRawTCP", func() any { return new(ConnectRawTCPIn) }, func() any { return new(UUID) }},
	{"e3.DisconnectRawTCP", func() any { return new(UUID) }, func() any { return new(struct{}) }},
	{"e3.ListRawTCP", func() any { return new(struct{}) }, func() any { return new(map[UUID]ForwardConn) }},
	{"e3.RegisterTCPPort", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.DeregisterTCPPort", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.ListTCPPorts", func() any { return new(struct{}) }, func() any { return new([]int) }},
	{"e3.IsStartupComplete", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.Suspend", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e3.Resume", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e3.IsSuspended", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.RuntimeStats", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.GoroutineDump", func() any { return new(struct{}) }, func() any { return new(string) }},
	{"e3.RuntimeLogs", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.RuntimeLogsSince", func() any { return new(int64) }, func() any { return new(map[string][]string) }},
	{"e3.HostStats", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.NetworkView", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.StateSnapshot", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.StateSnapshotProjected", func() any { return new(StateSnapshotIn) }, func() any { return new(map[string][]string) }},
	{"e3.UptimeHistory", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.GetRuntimeConfig", func() any { return new(struct{}) }, func() any { return new([]byte) }},
	{"e3.SetRuntimeConfig", func() any { return new([]byte) }, func() any { return new(struct{}) }},
	{"e3.SetConfigFields", func() any { return new(map[string][]byte) }, func() any { return new(map[string][]string) }},
	{"e3.GetConfigPath", func() any { return new(struct{}) }, func() any { return new(string) }},
	{"e3.ReinitiateModule", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e3.SetIsPublic", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.GetIsPublic", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.StartPublicAutoconnect", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e3.StopPublicAutoconnect", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e3.PublicAutoconnectStatus", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.ServiceHealth", func() any { return new(struct{}) }, func() any { return new([]ServiceHealthInfo) }},
	{"e3.FetchServiceData", func() any { return new(FetchServiceDataIn) }, func() any { return new([]byte) }},
	{"e3.GetTransportLogs", func() any { return new(int) }, func() any { return new([]TransportLog) }},
	{"e3.SetSTCPAddr", func() any { return new(SetSTCPAddrIn) }, func() any { return new(struct{}) }},
	{"e3.GetMinHops", func() any { return new(struct{}) }, func() any { return new(uint16) }},
	{"e3.GetLogRotationInterval", func() any { return new(struct{}) }, func() any { return new(time.Duration) }},
	{"e3.SetLogRotationInterval", func() any { return new(time.Duration) }, func() any { return new(struct{}) }},
	{"e3.DeleteApp", func() any { return new(AppNameIn) }, func() any { return new(struct{}) }},
	{"e3.AppHelp", func() any { return new(AppNameIn) }, func() any { return new(string) }},
	{"e3.SetAppArgs", func() any { return new(SetAppArgsIn) }, func() any { return new(struct{}) }},
	{"e3.SetAppEnv", func() any { return new(SetAppEnvIn) }, func() any { return new(struct{}) }},
	{"e3.SetAppEnvBatch", func() any { return new(SetAppEnvBatchIn) }, func() any { return new(struct{}) }},
	{"e3.SetAppEnvFull", func() any { return new(SetAppEnvFullIn) }, func() any { return new(struct{}) }},
	{"e3.SetAppLauncherMode", func() any { return new(AppModeIn) }, func() any { return new(struct{}) }},
	{"e3.GetAppSettings", func() any { return new(string) }, func() any { return new(map[string][]string) }},
	{"e3.SetAppSettings", func() any { return new(SetAppSettingsIn) }, func() any { return new(struct{}) }},
	{"e3.RecentAppLog", func() any { return new(RecentAppLogIn) }, func() any { return new([]string) }},
	{"e3.CutAppTunnel", func() any { return new(CutAppTunnelIn) }, func() any { return new(uint64) }},
	{"e3.TestProxy", func() any { return new(TestProxyIn) }, func() any { return new([]ProxyTestResult) }},
	{"e3.SetAppRoutingPolicy", func() any { return new(SetAppRoutingPolicyIn) }, func() any { return new(struct{}) }},
	{"e3.RoutingPolicies", func() any { return new(struct{}) }, func() any { return new(RoutingPolicies) }},
	{"e3.RoutingStats", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.ActiveRoutes", func() any { return new(struct{}) }, func() any { return new([]ActiveRoute) }},
	{"e3.RouteGroupMuxInfo", func() any { return new(string) }, func() any { return new([]RouteGroupMux) }},
	{"e3.RouteGroupMuxNegotiated", func() any { return new(string) }, func() any { return new(map[string][]string) }},
	{"e3.AddMuxRoute", func() any { return new(MuxRouteIn) }, func() any { return new(struct{}) }},
	{"e3.RemoveMuxRoute", func() any { return new(MuxRouteIn) }, func() any { return new(struct{}) }},
	{"e3.AddMuxRouteForward", func() any { return new(MuxRouteIn) }, func() any { return new(struct{}) }},
	{"e3.GrowMuxRoute", func() any { return new(MuxRouteIn) }, func() any { return new(int) }},
	{"e3.GrowMuxFromPool", func() any { return new(MuxRouteIn) }, func() any { return new(int) }},
	{"e3.SetMuxDirection", func() any { return new(AppModeIn) }, func() any { return new(struct{}) }},
	{"e3.SetMuxWeights", func() any { return new(SetMuxWeightsIn) }, func() any { return new(struct{}) }},
	{"e3.ClearMuxWeights", func() any { return new(SetMuxWeightsIn) }, func() any { return new(struct{}) }},
	{"e3.MuxWeights", func() any { return new(SetMuxWeightsIn) }, func() any { return new(map[string][]string) }},
	{"e3.SetMuxMode", func() any { return new(string) }, func() any { return new(struct{}) }},
	{"e3.SetMuxCap", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.SetMuxWidth", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.SetMuxStandby", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.SetMuxRoutes", func() any { return new(int) }, func() any { return new(struct{}) }},
	{"e3.RehomeTunnelLeg", func() any { return new(RehomeTunnelLegIn) }, func() any { return new(struct{}) }},
	{"e3.SetCalculateRoutes", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.GetCalculateRoutes", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.SetSyncTPDData", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.GetSyncTPDData", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.SetExistingTPOnly", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.SetForceLocalRoutes", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.GetRouterSettings", func() any { return new(struct{}) }, func() any { return new(RouterSettings) }},
	{"e3.SetRouterSettings", func() any { return new(RouterSettings) }, func() any { return new(struct{}) }},
	{"e3.GetRouterDialSettings", func() any { return new(struct{}) }, func() any { return new(RouterDialSettings) }},
	{"e3.SetRouterDialSettings", func() any { return new(RouterDialSettings) }, func() any { return new(struct{}) }},
	{"e3.RouteSetupStats", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.ResetRouteSetupStats", func() any { return new(struct{}) }, func() any { return new(struct{}) }},
	{"e3.GetTransportSetupNodes", func() any { return new(struct{}) }, func() any { return new([]PubKey) }},
	{"e3.GetTransportSetupNodesSorted", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.GetRouteSetupNodesSorted", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.GetTPSHealth", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.GetRSNHealth", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.EnableHypervisor", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.DisableHypervisor", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.IsHypervisorEnabled", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.EnableHypervisorUI", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.DisableHypervisorUI", func() any { return new(bool) }, func() any { return new(struct{}) }},
	{"e3.IsHypervisorUIServing", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.SetHypervisorAuth", func() any { return new(SetHypervisorAuthIn) }, func() any { return new(struct{}) }},
	{"e3.IsHypervisorAuthEnabled", func() any { return new(struct{}) }, func() any { return new(bool) }},
	{"e3.AddHypervisor", func() any { return new(PubKey) }, func() any { return new(struct{}) }},
	{"e3.RemoveHypervisor", func() any { return new(PubKey) }, func() any { return new(struct{}) }},
	{"e3.RemoveAllHypervisors", func() any { return new(struct{}) }, func() any { return new(int) }},
	{"e3.SetHypervisorPassword", func() any { return new(SetHypervisorPasswordIn) }, func() any { return new(struct{}) }},
	{"e3.PendingHypervisors", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.NewPairCode", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.HVListVisors", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.HVVisorSummary", func() any { return new(PubKey) }, func() any { return new(Summary) }},
	{"e3.HVStartApp", func() any { return new(HVAppIn) }, func() any { return new(struct{}) }},
	{"e3.HVStopApp", func() any { return new(HVAppIn) }, func() any { return new(struct{}) }},
	{"e3.HVSetAutostart", func() any { return new(HVAutostartIn) }, func() any { return new(struct{}) }},
	{"e3.HVSetMinHops", func() any { return new(HVMinHopsIn) }, func() any { return new(struct{}) }},
	{"e3.HVAddTransport", func() any { return new(HVAddTransportIn) }, func() any { return new(map[string][]string) }},
	{"e3.HVRemoveTransport", func() any { return new(HVRemoveTransportIn) }, func() any { return new(struct{}) }},
	{"e3.HVRemoveRoutingRule", func() any { return new(HVRemoveRuleIn) }, func() any { return new(struct{}) }},
	{"e3.HVLogs", func() any { return new(HVLogsIn) }, func() any { return new(map[string][]string) }},
	{"e3.TransportRPCCall", func() any { return new(TransportRPCCallIn) }, func() any { return new([]byte) }},
	{"e3.StopAllPings", func() any { return new(struct{}) }, func() any { return new(StopAllPingsOut) }},
	{"e3.DialDmsgPingViaServer", func() any { return new(DialDmsgPingViaServerIn) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgProbe", func() any { return new(DmsgProbeIn) }, func() any { return new(bool) }},
	{"e3.SetDmsgSessionsCount", func() any { return new(int) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgSetMinSessions", func() any { return new(int) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgConverge", func() any { return new([]string) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgConnectAll", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgSessions", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.DMSGServers", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.DmsgPorterStats", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.StartUIServer", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.StopUIServer", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.UIServerStatus", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.Skyenv", func() any { return new(struct{}) }, func() any { return new(string) }},
	{"e3.EmbeddedProxies", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
	{"e3.SetEmbeddedProxyEnabled", func() any { return new(EmbeddedProxyEnableIn) }, func() any { return new(map[string][]string) }},
	{"e3.SetEmbeddedProxyUpstream", func() any { return new(EmbeddedProxyAddrIn) }, func() any { return new(map[string][]string) }},
	{"e3.SetEmbeddedProxyBind", func() any { return new(EmbeddedProxyAddrIn) }, func() any { return new(map[string][]string) }},
	{"e3.TPSAddTransport", func() any { return new(TPSAddTransportIn) }, func() any { return new(map[string][]string) }},
	{"e3.TPSRemoveTransport", func() any { return new(TPSRemoveTransportIn) }, func() any { return new(map[string][]string) }},
	{"e3.TPSGetTransports", func() any { return new(PubKey) }, func() any { return new(map[string][]string) }},
	{"e3.TPSStatus", func() any { return new(struct{}) }, func() any { return new(map[string][]string) }},
}
