// Generated from schemas/ by scripts/generate-config.js. Do not edit.
/* eslint-disable */
// prettier-ignore
const Xr=vr,yr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"visor-config.schema.json",type:"object",required:[
"version","sk","pk","dmsg","transport","routing","launcher","hypervisors"],additionalProperties:!1,properties:{$schema:{
type:"string"},version:{type:"string",pattern:"^(unknown|v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?)$"},sk:{$ref:"\
#/$defs/secKey"},pk:{$ref:"#/$defs/pubKey"},dmsg:{type:["object","array"],if:{type:"array"},then:{type:"array",minItems:1,
items:{$ref:"#/$defs/dmsg"}},else:{$ref:"#/$defs/dmsg"}},dmsgpty:{$ref:"#/$defs/pty"},pty:{$ref:"#/$defs/pty"},dmsgscp:{},
"skywire-tcp":{$ref:"#/$defs/stcp"},transport:{$ref:"#/$defs/transport"},routing:{$ref:"#/$defs/routing"},uptime_tracker:{
type:["object","null"],required:["addr"],additionalProperties:!1,properties:{addr:{$ref:"#/$defs/serviceUrl"},addr_dmsg:{
$ref:"#/$defs/dmsgUrl"}}},launcher:{$ref:"#/$defs/launcher"},survey_whitelist:{$ref:"#/$defs/pubKeyList"},user_survey_whitelist:{
$ref:"#/$defs/pubKeyList"},hypervisors:{$ref:"#/$defs/pubKeyList"},cli_addr:{$ref:"#/$defs/hostPortOrEmpty"},log_level:{
$ref:"#/$defs/logLevel"},local_path:{type:"string",pattern:"[^]"},dmsghttp_server_path:{type:"string"},stun_servers:{type:[
"array","null"],items:{$ref:"#/$defs/hostPortStrict"}},shutdown_timeout:{$ref:"#/$defs/duration"},is_public:{type:"boole\
an"},public_visor:{type:"object",additionalProperties:!1,properties:{registration_timeout:{$ref:"#/$defs/duration"},max_transports:{
type:"integer",minimum:0}}},geoip:{type:"string"},persistent_transports:{type:["array","null"],items:{type:"object",required:[
"pk","type"],additionalProperties:!1,properties:{pk:{$ref:"#/$defs/pubKey"},type:{$ref:"#/$defs/transportType"}}}},conf_service:{
type:"string"},conf_service_dmsg:{$ref:"#/$defs/dmsgUrl"},reward_address:{type:"string"},memory_limit:{type:"string",pattern:"\
^(auto|[0-9]+(B|KiB|MiB|GiB|TiB))$"},hypervisor:{$ref:"#/$defs/hypervisor"},ui_server:{},log_server:{},dmsg_web:{},skynet_web:{},
wisp:{},resolvers:{},browse_origin:{},skymail_bridge:{},skymail:{},rewards:{},embedded_services:{},stats:{},skychat:{},wallet:{},
coin_nodes:{},keyring:{},app_settings:{},survey_client_sk:{type:"string"},reward_system:{type:"string"},reward_system_dmsg:{
type:"string"},flight_recorder:{type:"boolean"}},allOf:[{not:{required:["dmsgpty","pty"]}}],$defs:{pubKey:{type:"string",
pattern:"^0[23][0-9a-fA-F]{64}$"},secKey:{type:"string",pattern:"^[0-9a-fA-F]{64}$",not:{pattern:"^0{64}$"}},pubKeyList:{
type:["array","null"],items:{$ref:"#/$defs/pubKey"}},port:{type:"integer",minimum:0,maximum:65535},appPort:{type:"intege\
r",minimum:1,maximum:65535},duration:{type:["string","integer"],pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s\
|\u03BCs|ms|s|m|h))+)$",minimum:0},hostPort:{type:"string",pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$"},
hostPortOrEmpty:{type:"string",pattern:"^((\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$"},hostPortStrict:{type:"s\
tring",pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$"},httpUrl:{type:"string",pattern:"^https?://[^\\s/]+(\
/[^\\s]*)?$"},dmsgUrl:{type:"string",pattern:"^dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?$"},serviceUrl:{type:"st\
ring",pattern:"^(https?://[^\\s/]+(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?)$"},transportType:{enum:[
"stcp","stcpr","sudph","dmsg"]},logLevel:{type:"string",pattern:"^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff\
][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[\
Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"},policyRef:{type:"string",pattern:"^$|^none$|^preset:[a-z0-9][a-\
z0-9-]*$|^@[^\\s]|(^|\\n)\\s*(def\\s+decide_route\\s*\\(|decide_route\\s*=)"},dmsgServerEntry:{type:"object",required:["\
static","server"],properties:{static:{$ref:"#/$defs/pubKey"},server:{type:"object",required:["address"],properties:{address:{
$ref:"#/$defs/hostPortStrict"},availableSessions:{type:"integer"},serverType:{type:"string"}}},version:{type:"string"},sequence:{
type:"integer"},timestamp:{type:"integer"},signature:{type:"string"},client_type:{type:"string"},protocol:{type:"string"}}},
dmsg:{type:"object",required:["discovery"],additionalProperties:!1,properties:{discovery:{$ref:"#/$defs/serviceUrl"},discovery_dmsg:{
$ref:"#/$defs/dmsgUrl"},sessions_count:{type:"integer",minimum:0},servers:{type:["array","null"],items:{$ref:"#/$defs/dm\
sgServerEntry"}},servers_type:{enum:["all","official","community",""]},protocol:{enum:["smux","yamux",""]},lan_servers:{
type:"array",items:{$ref:"#/$defs/dmsgServerEntry"}},hypervisor_discovery:{type:"string"},server:{}}},pty:{type:"object",
required:["dmsg_port","cli_network","cli_address"],additionalProperties:!1,properties:{dmsg_port:{$ref:"#/$defs/port"},cli_network:{
enum:["unix","tcp","tcp4","tcp6",""]},cli_address:{type:"string"},whitelist:{$ref:"#/$defs/pubKeyList"},ssh_listen:{$ref:"\
#/$defs/hostPortOrEmpty"},allow_rpc_exec:{type:"boolean"}}},stcp:{type:"object",additionalProperties:!1,properties:{pk_table:{
type:["object","null"],propertyNames:{$ref:"#/$defs/pubKey"},additionalProperties:{$ref:"#/$defs/hostPortStrict"}},listening_address:{
$ref:"#/$defs/hostPortOrEmpty"}}},logStore:{type:["object","null"],required:["type"],additionalProperties:!1,properties:{
type:{enum:["file","memory"]},location:{type:"string"},rotation_interval:{$ref:"#/$defs/duration"}},if:{properties:{type:{
const:"file"}},required:["type"]},then:{required:["location"],properties:{location:{type:"string",pattern:"[^]"}}}},transport:{
type:"object",required:["discovery","address_resolver"],additionalProperties:!1,properties:{discovery:{$ref:"#/$defs/ser\
viceUrl"},discovery_dmsg:{$ref:"#/$defs/dmsgUrl"},address_resolver:{$ref:"#/$defs/serviceUrl"},address_resolver_dmsg:{$ref:"\
#/$defs/dmsgUrl"},public_autoconnect:{type:"boolean"},transport_setup:{$ref:"#/$defs/pubKeyList"},user_transport_setup:{
$ref:"#/$defs/pubKeyList"},log_store:{$ref:"#/$defs/logStore"},stcpr_port:{$ref:"#/$defs/port"},sudph_port:{$ref:"#/$def\
s/port"},ar_transport_limit:{type:"integer"},tps_sk:{$ref:"#/$defs/secKey"},tps_dmsg:{},transport_port:{$ref:"#/$defs/po\
rt"},no_direct_transports:{type:"boolean"}}},routing:{type:"object",required:["route_finder"],additionalProperties:!1,properties:{
route_setup_nodes:{$ref:"#/$defs/pubKeyList"},user_route_setup_nodes:{$ref:"#/$defs/pubKeyList"},route_finder:{$ref:"#/$\
defs/serviceUrl"},route_finder_dmsg:{$ref:"#/$defs/dmsgUrl"},route_finder_timeout:{$ref:"#/$defs/duration"},min_hops:{type:"\
integer",minimum:0,maximum:65535},calculate_routes:{type:"boolean"},mux_routes:{type:"integer",minimum:0},transport_preference:{
type:"array",items:{$ref:"#/$defs/transportType"}},policy_per_dial:{$ref:"#/$defs/policyRef"},policy_timeout:{$ref:"#/$d\
efs/duration"},policy_timeout_per_dial_ms:{type:"integer",minimum:1,maximum:1e4},policy_failure_mode:{enum:["fallback-to\
-default","drop"]},policy_on_control_ports:{type:"boolean"},route_setup_sk:{$ref:"#/$defs/secKey"},enable_cascade_route_setup:{
type:"boolean"},router_settings:{},router_app_settings:{}},allOf:[{not:{required:["policy_timeout","policy_timeout_per_d\
ial_ms"]}}]},app:{type:"object",required:["name","port"],additionalProperties:!1,properties:{name:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},binary:{type:"string",pattern:"^[^/\\\\]*$"},args:{type:["array","string","null"],items:{
type:"string"}},auto_start:{type:"boolean"},port:{$ref:"#/$defs/appPort"},user:{type:"string"},group:{type:"string"},work_dir:{
type:"string"},env:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*="}},launcher_mode:{enum:["","inte\
rnal","external"]},restart_policy:{type:"string"},routing_policy:{$ref:"#/$defs/policyRef"}}},launcher:{type:"object",required:[
"service_discovery","apps","server_addr","bin_path"],additionalProperties:!1,properties:{service_discovery:{$ref:"#/$def\
s/serviceUrl"},service_discovery_dmsg:{$ref:"#/$defs/dmsgUrl"},apps:{type:["array","null"],items:{$ref:"#/$defs/app"}},server_addr:{
$ref:"#/$defs/hostPortStrict"},bin_path:{type:"string",pattern:"[^]"},display_node_ip:{type:"boolean"},heartbeat_interval:{
$ref:"#/$defs/duration"}}},cookies:{type:"object",required:["hash_key","block_key","expires_duration"],additionalProperties:!1,
properties:{hash_key:{type:"string",pattern:"^([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$"},block_key:{type:"string",pattern:"^(\
[0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$"},expires_duration:{type:"integer",minimum:1},path:{type:"string"},domain:{
type:"string"}}},hypervisor:{type:"object",required:["db_path","enable_auth","cookies","http_addr","enable_tls"],additionalProperties:!1,
properties:{enable:{type:"boolean"},db_path:{type:"string",pattern:"[^]"},enable_auth:{type:"boolean"},enable_pk_endpoint:{
type:"boolean"},cookies:{$ref:"#/$defs/cookies"},dmsg_port:{$ref:"#/$defs/port"},http_addr:{$ref:"#/$defs/hostPort"},enable_tls:{
type:"boolean"},tls_cert_file:{type:"string"},tls_key_file:{type:"string"},tp_viz:{type:"object"},lan_dmsg_server:{type:"\
object"},cxo_subscribe_interval:{$ref:"#/$defs/duration"}},if:{properties:{enable_tls:{const:!0}},required:["enable_tls"]},
then:{required:["tls_cert_file","tls_key_file"],properties:{tls_cert_file:{type:"string",pattern:"[^]"},tls_key_file:{type:"\
string",pattern:"[^]"}}}}}},B=Object.prototype.hasOwnProperty,zr=new RegExp("^(unknown|v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9\
A-Za-z.+-]+)?)$","u"),$=new RegExp("[^]","u"),Cr=new RegExp("^(auto|[0-9]+(B|KiB|MiB|GiB|TiB))$","u");const or=new RegExp("^0{64}$","u"),ar=new RegExp("^[0-9a-fA-F]{64}$","u");function S(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=S.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);const i=t,f=t;if(typeof r=="string"&&!or.test(r)){const p={};e===null?e=[p]:e.push(p),t++}var u=f===t;if(u){
const p={instancePath:s,schemaPath:"#/not",keyword:"not",params:{}};e===null?e=[p]:e.push(p),t++}else t=i,e!==null&&(i?e.
length=i:e=null);if(typeof r=="string"){if(!ar.test(r)){const p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-fA-F]{64}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};const lr=new RegExp("^0[23][0-9a-fA-F]{64}$","u");function k(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,
dynamicAnchors:d={}}={}){let e=null,t=0;const o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),typeof r=="string"){if(!lr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^0[23][0-9a-fA-F]{64}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};
const _r={type:"object",required:["discovery"],additionalProperties:!1,properties:{discovery:{$ref:"#/$defs/serviceUrl"},
discovery_dmsg:{$ref:"#/$defs/dmsgUrl"},sessions_count:{type:"integer",minimum:0},servers:{type:["array","null"],items:{
$ref:"#/$defs/dmsgServerEntry"}},servers_type:{enum:["all","official","community",""]},protocol:{enum:["smux","yamux",""]},
lan_servers:{type:"array",items:{$ref:"#/$defs/dmsgServerEntry"}},hypervisor_discovery:{type:"string"},server:{}}};const dr=new RegExp("^(https?://[^\\s/]+(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?)$","u");function N(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=N.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!dr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/]+(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]\
{1,5}(/[^\\s]*)?)$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}return N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};const Lr=new RegExp("^dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?$","u");function q(r,{instancePath:s="",parentData:_,
parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Lr.test(r)){const i={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return q.
errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const Dr=new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$","u");function E(r,{instancePath:s="",parentData:_,
parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Dr.test(r)){const i={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return E.
errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.static===void 0){const i={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"static"}};e===null?e=[i]:e.push(i),t++}if(r.server===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"}};e===null?e=[i]:e.push(i),t++}
if(r.static!==void 0&&(k(r.static,{instancePath:s+"/static",parentData:r,parentDataProperty:"static",rootData:y,dynamicAnchors:d})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.server!==void 0){let i=r.server;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.address===void 0){const f={instancePath:s+"/server",schemaPath:"#/properties/server/required",keyword:"\
required",params:{missingProperty:"address"}};e===null?e=[f]:e.push(f),t++}if(i.address!==void 0&&(E(i.address,{instancePath:s+
"/server/address",parentData:i,parentDataProperty:"address",rootData:y,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),i.availableSessions!==void 0){let f=i.availableSessions;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f))){const u={instancePath:s+"/server/availableSessions",schemaPath:"#/properties/server/properties/availableSe\
ssions/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}}if(i.serverType!==void 0&&typeof i.serverType!=
"string"){const f={instancePath:s+"/server/serverType",schemaPath:"#/properties/server/properties/serverType/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/server",schemaPath:"#/propert\
ies/server/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}if(r.version!==void 0&&typeof r.version!=
"string"){const i={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}if(r.sequence!==void 0){let i=r.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),t++}}if(r.signature!==void 0&&typeof r.signature!="string"){const i={instancePath:s+"/signature",
schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.client_type!==
void 0&&typeof r.client_type!="string"){const i={instancePath:s+"/client_type",schemaPath:"#/properties/client_type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.protocol!==void 0&&typeof r.protocol!="string"){
const i={instancePath:s+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return W.errors=e,t===0}W.evaluated={props:{static:!0,server:!0,version:!0,sequence:!0,timestamp:!0,signature:!0,
client_type:!0,protocol:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.discovery===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!B.
call(_r.properties,i)){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.discovery!==void 0&&(N(r.discovery,{instancePath:s+"/discovery",
parentData:r,parentDataProperty:"discovery",rootData:y,dynamicAnchors:d})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.discovery_dmsg!==void 0&&(q(r.discovery_dmsg,{instancePath:s+"/discovery_dmsg",parentData:r,parentDataProperty:"discov\
ery_dmsg",rootData:y,dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.sessions_count!==void 0){
let i=r.sessions_count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const f={instancePath:s+"/sessions_coun\
t",schemaPath:"#/properties/sessions_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){const f={instancePath:s+"/sessions_count",schemaPath:"#/properties/sessions_coun\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),t++}}if(r.servers!==void 0){let i=r.
servers;if(!Array.isArray(i)&&i!==null){const f={instancePath:s+"/servers",schemaPath:"#/properties/servers/type",keyword:"\
type",params:{type:_r.properties.servers.type}};e===null?e=[f]:e.push(f),t++}if(Array.isArray(i)){const f=i.length;for(let u=0;u<
f;u++)W(i[u],{instancePath:s+"/servers/"+u,parentData:i,parentDataProperty:u,rootData:y,dynamicAnchors:d})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length)}}if(r.servers_type!==void 0){let i=r.servers_type;if(!(i==="all"||i==="official"||
i==="community"||i==="")){const f={instancePath:s+"/servers_type",schemaPath:"#/properties/servers_type/enum",keyword:"e\
num",params:{allowedValues:_r.properties.servers_type.enum}};e===null?e=[f]:e.push(f),t++}}if(r.protocol!==void 0){let i=r.
protocol;if(!(i==="smux"||i==="yamux"||i==="")){const f={instancePath:s+"/protocol",schemaPath:"#/properties/protocol/en\
um",keyword:"enum",params:{allowedValues:_r.properties.protocol.enum}};e===null?e=[f]:e.push(f),t++}}if(r.lan_servers!==
void 0){let i=r.lan_servers;if(Array.isArray(i)){const f=i.length;for(let u=0;u<f;u++)W(i[u],{instancePath:s+"/lan_serve\
rs/"+u,parentData:i,parentDataProperty:u,rootData:y,dynamicAnchors:d})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{
const f={instancePath:s+"/lan_servers",schemaPath:"#/properties/lan_servers/type",keyword:"type",params:{type:"array"}};
e===null?e=[f]:e.push(f),t++}}if(r.hypervisor_discovery!==void 0&&typeof r.hypervisor_discovery!="string"){const i={instancePath:s+
"/hypervisor_discovery",schemaPath:"#/properties/hypervisor_discovery/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Or={type:"object",
required:["dmsg_port","cli_network","cli_address"],additionalProperties:!1,properties:{dmsg_port:{$ref:"#/$defs/port"},cli_network:{
enum:["unix","tcp","tcp4","tcp6",""]},cli_address:{type:"string"},whitelist:{$ref:"#/$defs/pubKeyList"},ssh_listen:{$ref:"\
#/$defs/hostPortOrEmpty"},allow_rpc_exec:{type:"boolean"}}};function F(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(
i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}return F.errors=e,t===0}F.evaluated=
{dynamicProps:!1,dynamicItems:!1};const cr={type:["array","null"],items:{$ref:"#/$defs/pubKey"}};function w(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=w.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:cr.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;for(let f=0;f<
i;f++)k(r[f],{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:y,dynamicAnchors:d})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}return w.errors=e,t===0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const Ar=new RegExp("^((\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$","u");function U(r,{instancePath:s="",parentData:_,
parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Ar.test(r)){const i={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^((\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),
t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.dmsg_port===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"dmsg_port"}};e===null?e=[i]:e.push(i),t++}if(r.cli_network===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cli_network"}};e===null?e=[i]:
e.push(i),t++}if(r.cli_address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cli_address"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="dmsg_port"||i==="cli_network"||i==="cli_address"||
i==="whitelist"||i==="ssh_listen"||i==="allow_rpc_exec")){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.dmsg_port!==void 0&&(F(r.dmsg_port,
{instancePath:s+"/dmsg_port",parentData:r,parentDataProperty:"dmsg_port",rootData:y,dynamicAnchors:d})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.cli_network!==void 0){let i=r.cli_network;if(!(i==="unix"||i==="tcp"||i==="tcp4"||i===
"tcp6"||i==="")){const f={instancePath:s+"/cli_network",schemaPath:"#/properties/cli_network/enum",keyword:"enum",params:{
allowedValues:Or.properties.cli_network.enum}};e===null?e=[f]:e.push(f),t++}}if(r.cli_address!==void 0&&typeof r.cli_address!=
"string"){const i={instancePath:s+"/cli_address",schemaPath:"#/properties/cli_address/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.whitelist!==void 0&&(w(r.whitelist,{instancePath:s+"/whitelist",parentData:r,
parentDataProperty:"whitelist",rootData:y,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.ssh_listen!==
void 0&&(U(r.ssh_listen,{instancePath:s+"/ssh_listen",parentData:r,parentDataProperty:"ssh_listen",rootData:y,dynamicAnchors:d})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.allow_rpc_exec!==void 0&&typeof r.allow_rpc_exec!="boolean"){const i={
instancePath:s+"/allow_rpc_exec",schemaPath:"#/properties/allow_rpc_exec/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Kr={type:"objec\
t",additionalProperties:!1,properties:{pk_table:{type:["object","null"],propertyNames:{$ref:"#/$defs/pubKey"},additionalProperties:{
$ref:"#/$defs/hostPortStrict"}},listening_address:{$ref:"#/$defs/hostPortOrEmpty"}}};function le(r,{instancePath:s="",parentData:_,
parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)if(!(f==="pk_table"||
f==="listening_address")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[u]:e.push(u),t++}if(r.pk_table!==void 0){let f=r.pk_table;if(!(f&&typeof f=="object"&&
!Array.isArray(f))&&f!==null){const u={instancePath:s+"/pk_table",schemaPath:"#/properties/pk_table/type",keyword:"type",
params:{type:Kr.properties.pk_table.type}};e===null?e=[u]:e.push(u),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(const u in f){
const p=t;k(u,{instancePath:s+"/pk_table",parentData:f,parentDataProperty:"pk_table",rootData:y,dynamicAnchors:d})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length);var i=p===t;if(!i){const a={instancePath:s+"/pk_table",schemaPath:"#/proper\
ties/pk_table/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[a]:e.push(a),t++}}for(const u in f)
E(f[u],{instancePath:s+"/pk_table/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:u,rootData:y,
dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}}r.listening_address!==void 0&&(U(r.listening_address,
{instancePath:s+"/listening_address",parentData:r,parentDataProperty:"listening_address",rootData:y,dynamicAnchors:d})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const Zr={type:"object",required:["discovery","address_resolver"],additionalProperties:!1,properties:{discovery:{$ref:"#\
/$defs/serviceUrl"},discovery_dmsg:{$ref:"#/$defs/dmsgUrl"},address_resolver:{$ref:"#/$defs/serviceUrl"},address_resolver_dmsg:{
$ref:"#/$defs/dmsgUrl"},public_autoconnect:{type:"boolean"},transport_setup:{$ref:"#/$defs/pubKeyList"},user_transport_setup:{
$ref:"#/$defs/pubKeyList"},log_store:{$ref:"#/$defs/logStore"},stcpr_port:{$ref:"#/$defs/port"},sudph_port:{$ref:"#/$def\
s/port"},ar_transport_limit:{type:"integer"},tps_sk:{$ref:"#/$defs/secKey"},tps_dmsg:{},transport_port:{$ref:"#/$defs/po\
rt"},no_direct_transports:{type:"boolean"}}},gr={type:["object","null"],required:["type"],additionalProperties:!1,properties:{
type:{enum:["file","memory"]},location:{type:"string"},rotation_interval:{$ref:"#/$defs/duration"}},if:{properties:{type:{
const:"file"}},required:["type"]},then:{required:["location"],properties:{location:{type:"string",pattern:"[^]"}}}},fr={
type:["string","integer"],pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$",minimum:0},
ur=new RegExp("^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$","u");function D(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=D.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ur.test(r)){const i={instancePath:s,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}};e===
null?e=[i]:e.push(i),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=fe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:gr.type}};e===null?e=[n]:e.push(n),t++}const i=t;let f=!0;const u=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")){const l={};e===null?e=[l]:e.push(l),t++}else if(r.
type!==void 0&&r.type!=="file"){const l={};e===null?e=[l]:e.push(l),t++}}var p=u===t;if(t=i,e!==null&&(i?e.length=i:e=null),
p){const n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.location===void 0){const c={instancePath:s,schemaPath:"#/\
then/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0){
let c=r.location;if(typeof c=="string"){if(!$.test(c)){const m={instancePath:s+"/location",schemaPath:"#/then/properties\
/location/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/location",schemaPath:"#/then/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
t++}}}var p=n===t;if(f=p,f){var a={};a.location=!0,a.type=!0}}if(!f){const n={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[
n]:e.push(n),t++}for(const n in r)if(!(n==="type"||n==="location"||n==="rotation_interval")){const l={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(r.
type!==void 0){let n=r.type;if(!(n==="file"||n==="memory")){const l={instancePath:s+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:gr.properties.type.enum}};e===null?e=[l]:e.push(l),t++}}if(r.location!==void 0&&
typeof r.location!="string"){const n={instancePath:s+"/location",schemaPath:"#/properties/location/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),t++}r.rotation_interval!==void 0&&(D(r.rotation_interval,{instancePath:s+
"/rotation_interval",parentData:r,parentDataProperty:"rotation_interval",rootData:y,dynamicAnchors:d})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length))}return fe.errors=e,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ue.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.discovery===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?
e=[i]:e.push(i),t++}if(r.address_resolver===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"address_resolver"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!B.call(Zr.properties,i)){const f={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[f]:e.push(f),t++}if(r.discovery!==void 0&&(N(r.discovery,{instancePath:s+"/discovery",parentData:r,parentDataProperty:"\
discovery",rootData:y,dynamicAnchors:d})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.discovery_dmsg!==void 0&&
(q(r.discovery_dmsg,{instancePath:s+"/discovery_dmsg",parentData:r,parentDataProperty:"discovery_dmsg",rootData:y,dynamicAnchors:d})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.address_resolver!==void 0&&(N(r.address_resolver,{instancePath:s+
"/address_resolver",parentData:r,parentDataProperty:"address_resolver",rootData:y,dynamicAnchors:d})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.address_resolver_dmsg!==void 0&&(q(r.address_resolver_dmsg,{instancePath:s+"/address_r\
esolver_dmsg",parentData:r,parentDataProperty:"address_resolver_dmsg",rootData:y,dynamicAnchors:d})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.public_autoconnect!==void 0&&typeof r.public_autoconnect!="boolean"){const i={instancePath:s+
"/public_autoconnect",schemaPath:"#/properties/public_autoconnect/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[i]:e.push(i),t++}if(r.transport_setup!==void 0&&(w(r.transport_setup,{instancePath:s+"/transport_setup",parentData:r,
parentDataProperty:"transport_setup",rootData:y,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.user_transport_setup!==void 0&&(w(r.user_transport_setup,{instancePath:s+"/user_transport_setup",parentData:r,parentDataProperty:"\
user_transport_setup",rootData:y,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.log_store!==
void 0&&(fe(r.log_store,{instancePath:s+"/log_store",parentData:r,parentDataProperty:"log_store",rootData:y,dynamicAnchors:d})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.stcpr_port!==void 0&&(F(r.stcpr_port,{instancePath:s+"/stcpr_po\
rt",parentData:r,parentDataProperty:"stcpr_port",rootData:y,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.sudph_port!==void 0&&(F(r.sudph_port,{instancePath:s+"/sudph_port",parentData:r,parentDataProperty:"sudph\
_port",rootData:y,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ar_transport_limit!==void 0){
let i=r.ar_transport_limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const f={instancePath:s+"/ar_transp\
ort_limit",schemaPath:"#/properties/ar_transport_limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(
f),t++}}if(r.tps_sk!==void 0&&(S(r.tps_sk,{instancePath:s+"/tps_sk",parentData:r,parentDataProperty:"tps_sk",rootData:y,
dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.transport_port!==void 0&&(F(r.transport_port,
{instancePath:s+"/transport_port",parentData:r,parentDataProperty:"transport_port",rootData:y,dynamicAnchors:d})||(e=e===
null?F.errors:e.concat(F.errors),t=e.length)),r.no_direct_transports!==void 0&&typeof r.no_direct_transports!="boolean"){
const i={instancePath:s+"/no_direct_transports",schemaPath:"#/properties/no_direct_transports/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const Er={type:"object",required:["route_finder"],additionalProperties:!1,properties:{route_setup_nodes:{$ref:"#/$defs/p\
ubKeyList"},user_route_setup_nodes:{$ref:"#/$defs/pubKeyList"},route_finder:{$ref:"#/$defs/serviceUrl"},route_finder_dmsg:{
$ref:"#/$defs/dmsgUrl"},route_finder_timeout:{$ref:"#/$defs/duration"},min_hops:{type:"integer",minimum:0,maximum:65535},
calculate_routes:{type:"boolean"},mux_routes:{type:"integer",minimum:0},transport_preference:{type:"array",items:{$ref:"\
#/$defs/transportType"}},policy_per_dial:{$ref:"#/$defs/policyRef"},policy_timeout:{$ref:"#/$defs/duration"},policy_timeout_per_dial_ms:{
type:"integer",minimum:1,maximum:1e4},policy_failure_mode:{enum:["fallback-to-default","drop"]},policy_on_control_ports:{
type:"boolean"},route_setup_sk:{$ref:"#/$defs/secKey"},enable_cascade_route_setup:{type:"boolean"},router_settings:{},router_app_settings:{}},
allOf:[{not:{required:["policy_timeout","policy_timeout_per_dial_ms"]}}]},Ur={enum:["stcp","stcpr","sudph","dmsg"]};function se(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=se.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r==="stcp"||r==="stcpr"||r==="sudph"||r==="dmsg")){
const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ur.enum}};e===null?e=[i]:e.push(i),t++}
return se.errors=e,t===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};const Sr=new RegExp("^$|^none$|^preset:[a-z0-9][a-z0-9-]*$|^@[^\\s]|(^|\\n)\\s*(def\\s+decide_route\\s*\\(|decide_route\\s*=)",
"u");function ie(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,
t=0;const o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Sr.
test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^$|^none$|^preset:[a-z0-9][a-\
z0-9-]*$|^@[^\\s]|(^|\\n)\\s*(def\\s+decide_route\\s*\\(|decide_route\\s*=)"}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ie.errors=
e,t===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ye.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);const i=t,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.policy_timeout===void 0&&(p="poli\
cy_timeout")||r.policy_timeout_per_dial_ms===void 0&&(p="policy_timeout_per_dial_ms")){const a={};e===null?e=[a]:e.push(
a),t++}}var u=f===t;if(u){const p={instancePath:s,schemaPath:"#/allOf/0/not",keyword:"not",params:{}};e===null?e=[p]:e.push(
p),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.route_finder===void 0){
const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"route_finder"}};e===null?e=[
p]:e.push(p),t++}for(const p in r)if(!B.call(Er.properties,p)){const a={instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),t++}if(r.route_setup_nodes!==void 0&&
(w(r.route_setup_nodes,{instancePath:s+"/route_setup_nodes",parentData:r,parentDataProperty:"route_setup_nodes",rootData:y,
dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.user_route_setup_nodes!==void 0&&(w(r.user_route_setup_nodes,
{instancePath:s+"/user_route_setup_nodes",parentData:r,parentDataProperty:"user_route_setup_nodes",rootData:y,dynamicAnchors:d})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.route_finder!==void 0&&(N(r.route_finder,{instancePath:s+"/route_\
finder",parentData:r,parentDataProperty:"route_finder",rootData:y,dynamicAnchors:d})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.route_finder_dmsg!==void 0&&(q(r.route_finder_dmsg,{instancePath:s+"/route_finder_dmsg",parentData:r,parentDataProperty:"\
route_finder_dmsg",rootData:y,dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.route_finder_timeout!==
void 0&&(D(r.route_finder_timeout,{instancePath:s+"/route_finder_timeout",parentData:r,parentDataProperty:"route_finder_\
timeout",rootData:y,dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.min_hops!==void 0){let p=r.
min_hops;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/min_hops",schemaPath:"#/pro\
perties/min_hops/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(
p)){if(p>65535||isNaN(p)){const a={instancePath:s+"/min_hops",schemaPath:"#/properties/min_hops/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:65535}};e===null?e=[a]:e.push(a),t++}if(p<0||isNaN(p)){const a={instancePath:s+"/min_ho\
ps",schemaPath:"#/properties/min_hops/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(
a),t++}}}if(r.calculate_routes!==void 0&&typeof r.calculate_routes!="boolean"){const p={instancePath:s+"/calculate_route\
s",schemaPath:"#/properties/calculate_routes/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),t++}
if(r.mux_routes!==void 0){let p=r.mux_routes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+
"/mux_routes",schemaPath:"#/properties/mux_routes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const a={instancePath:s+"/mux_routes",schemaPath:"#/properties/\
mux_routes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}if(r.transport_preference!==
void 0){let p=r.transport_preference;if(Array.isArray(p)){const a=p.length;for(let n=0;n<a;n++)se(p[n],{instancePath:s+"\
/transport_preference/"+n,parentData:p,parentDataProperty:n,rootData:y,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)}else{const a={instancePath:s+"/transport_preference",schemaPath:"#/properties/transport_preferenc\
e/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.policy_per_dial!==void 0&&(ie(r.policy_per_dial,
{instancePath:s+"/policy_per_dial",parentData:r,parentDataProperty:"policy_per_dial",rootData:y,dynamicAnchors:d})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)),r.policy_timeout!==void 0&&(D(r.policy_timeout,{instancePath:s+"/policy_\
timeout",parentData:r,parentDataProperty:"policy_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.
errors),t=e.length)),r.policy_timeout_per_dial_ms!==void 0){let p=r.policy_timeout_per_dial_ms;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/policy_timeout_per_dial_ms",schemaPath:"#/properties/policy_t\
imeout_per_dial_ms/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(
p)){if(p>1e4||isNaN(p)){const a={instancePath:s+"/policy_timeout_per_dial_ms",schemaPath:"#/properties/policy_timeout_pe\
r_dial_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[a]:e.push(a),t++}if(p<1||isNaN(p)){
const a={instancePath:s+"/policy_timeout_per_dial_ms",schemaPath:"#/properties/policy_timeout_per_dial_ms/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}}if(r.policy_failure_mode!==void 0){let p=r.policy_failure_mode;
if(!(p==="fallback-to-default"||p==="drop")){const a={instancePath:s+"/policy_failure_mode",schemaPath:"#/properties/pol\
icy_failure_mode/enum",keyword:"enum",params:{allowedValues:Er.properties.policy_failure_mode.enum}};e===null?e=[a]:e.push(
a),t++}}if(r.policy_on_control_ports!==void 0&&typeof r.policy_on_control_ports!="boolean"){const p={instancePath:s+"/po\
licy_on_control_ports",schemaPath:"#/properties/policy_on_control_ports/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[p]:e.push(p),t++}if(r.route_setup_sk!==void 0&&(S(r.route_setup_sk,{instancePath:s+"/route_setup_sk",parentData:r,
parentDataProperty:"route_setup_sk",rootData:y,dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.enable_cascade_route_setup!==void 0&&typeof r.enable_cascade_route_setup!="boolean"){const p={instancePath:s+"/enable_\
cascade_route_setup",schemaPath:"#/properties/enable_cascade_route_setup/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Br={type:"obj\
ect",required:["service_discovery","apps","server_addr","bin_path"],additionalProperties:!1,properties:{service_discovery:{
$ref:"#/$defs/serviceUrl"},service_discovery_dmsg:{$ref:"#/$defs/dmsgUrl"},apps:{type:["array","null"],items:{$ref:"#/$d\
efs/app"}},server_addr:{$ref:"#/$defs/hostPortStrict"},bin_path:{type:"string",pattern:"[^]"},display_node_ip:{type:"boo\
lean"},heartbeat_interval:{$ref:"#/$defs/duration"}}},Nr={type:"object",required:["name","port"],additionalProperties:!1,
properties:{name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},binary:{type:"string",pattern:"^[^/\\\\]*$"},
args:{type:["array","string","null"],items:{type:"string"}},auto_start:{type:"boolean"},port:{$ref:"#/$defs/appPort"},user:{
type:"string"},group:{type:"string"},work_dir:{type:"string"},env:{type:"array",items:{type:"string",pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*="}},launcher_mode:{enum:["","internal","external"]},restart_policy:{type:"string"},routing_policy:{$ref:"#\
/$defs/policyRef"}}},mr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u"),Tr=new RegExp("^[^/\\\\]*$","u"),Vr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]*=","u");function de(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=
[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}return de.errors=
e,t===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(r.port===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!B.call(Nr.properties,i)){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(!mr.
test(i)){const f={instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9._-]{0,63}$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.binary!==void 0){let i=r.binary;
if(typeof i=="string"){if(!Tr.test(i)){const f={instancePath:s+"/binary",schemaPath:"#/properties/binary/pattern",keyword:"\
pattern",params:{pattern:"^[^/\\\\]*$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/binary",schemaPath:"\
#/properties/binary/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.args!==void 0){let i=r.
args;if(!Array.isArray(i)&&typeof i!="string"&&i!==null){const f={instancePath:s+"/args",schemaPath:"#/properties/args/t\
ype",keyword:"type",params:{type:Nr.properties.args.type}};e===null?e=[f]:e.push(f),t++}if(Array.isArray(i)){const f=i.length;
for(let u=0;u<f;u++)if(typeof i[u]!="string"){const p={instancePath:s+"/args/"+u,schemaPath:"#/properties/args/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}if(r.auto_start!==void 0&&typeof r.auto_start!=
"boolean"){const i={instancePath:s+"/auto_start",schemaPath:"#/properties/auto_start/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),t++}if(r.port!==void 0&&(de(r.port,{instancePath:s+"/port",parentData:r,parentDataProperty:"\
port",rootData:y,dynamicAnchors:d})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.user!==void 0&&typeof r.user!=
"string"){const i={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}if(r.group!==void 0&&typeof r.group!="string"){const i={instancePath:s+"/group",schemaPath:"#/p\
roperties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.work_dir!==void 0&&typeof r.
work_dir!="string"){const i={instancePath:s+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.env!==void 0){let i=r.env;if(Array.isArray(i)){const f=i.length;for(let u=0;u<
f;u++){let p=i[u];if(typeof p=="string"){if(!Vr.test(p)){const a={instancePath:s+"/env/"+u,schemaPath:"#/properties/env/\
items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*="}};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:s+"/env/"+u,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}}else{const f={instancePath:s+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[f]:e.push(f),t++}}if(r.launcher_mode!==void 0){let i=r.launcher_mode;if(!(i===""||i==="internal"||i==="\
external")){const f={instancePath:s+"/launcher_mode",schemaPath:"#/properties/launcher_mode/enum",keyword:"enum",params:{
allowedValues:Nr.properties.launcher_mode.enum}};e===null?e=[f]:e.push(f),t++}}if(r.restart_policy!==void 0&&typeof r.restart_policy!=
"string"){const i={instancePath:s+"/restart_policy",schemaPath:"#/properties/restart_policy/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}r.routing_policy!==void 0&&(ie(r.routing_policy,{instancePath:s+"/routing_p\
olicy",parentData:r,parentDataProperty:"routing_policy",rootData:y,dynamicAnchors:d})||(e=e===null?ie.errors:e.concat(ie.
errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=me.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.service_discovery===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_discovery"}};e===null?
e=[i]:e.push(i),t++}if(r.apps===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apps"}};e===null?e=[i]:e.push(i),t++}if(r.server_addr===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"server_addr"}};e===null?e=[i]:e.push(i),t++}if(r.bin_path===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bin_path"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="service_discovery"||i==="service_discovery_dmsg"||i==="apps"||i==="server_addr"||i==="bin_path"||i==="display_\
node_ip"||i==="heartbeat_interval")){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.service_discovery!==void 0&&(N(r.service_discovery,
{instancePath:s+"/service_discovery",parentData:r,parentDataProperty:"service_discovery",rootData:y,dynamicAnchors:d})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.service_discovery_dmsg!==void 0&&(q(r.service_discovery_dmsg,{instancePath:s+
"/service_discovery_dmsg",parentData:r,parentDataProperty:"service_discovery_dmsg",rootData:y,dynamicAnchors:d})||(e=e===
null?q.errors:e.concat(q.errors),t=e.length)),r.apps!==void 0){let i=r.apps;if(!Array.isArray(i)&&i!==null){const f={instancePath:s+
"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type:Br.properties.apps.type}};e===null?e=[f]:e.push(
f),t++}if(Array.isArray(i)){const f=i.length;for(let u=0;u<f;u++)ce(i[u],{instancePath:s+"/apps/"+u,parentData:i,parentDataProperty:u,
rootData:y,dynamicAnchors:d})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}}if(r.server_addr!==void 0&&(E(r.server_addr,
{instancePath:s+"/server_addr",parentData:r,parentDataProperty:"server_addr",rootData:y,dynamicAnchors:d})||(e=e===null?
E.errors:e.concat(E.errors),t=e.length)),r.bin_path!==void 0){let i=r.bin_path;if(typeof i=="string"){if(!$.test(i)){const f={
instancePath:s+"/bin_path",schemaPath:"#/properties/bin_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?
e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/bin_path",schemaPath:"#/properties/bin_path/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.display_node_ip!==void 0&&typeof r.display_node_ip!="boolean"){const i={
instancePath:s+"/display_node_ip",schemaPath:"#/properties/display_node_ip/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[i]:e.push(i),t++}r.heartbeat_interval!==void 0&&(D(r.heartbeat_interval,{instancePath:s+"/heartbeat_interval",
parentData:r,parentDataProperty:"heartbeat_interval",rootData:y,dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const hr=new RegExp("^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][\
Nn]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn]\
[Ii][Cc])$","u");function he(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="stri\
ng"){if(!hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([Tt][Rr][Aa][Cc\
][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ee][\
Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"}};e===null?e=[i]:e.push(i),
t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
return he.errors=e,t===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};const Gr={type:"object",required:["db_path","ena\
ble_auth","cookies","http_addr","enable_tls"],additionalProperties:!1,properties:{enable:{type:"boolean"},db_path:{type:"\
string",pattern:"[^]"},enable_auth:{type:"boolean"},enable_pk_endpoint:{type:"boolean"},cookies:{$ref:"#/$defs/cookies"},
dmsg_port:{$ref:"#/$defs/port"},http_addr:{$ref:"#/$defs/hostPort"},enable_tls:{type:"boolean"},tls_cert_file:{type:"str\
ing"},tls_key_file:{type:"string"},tp_viz:{type:"object"},lan_dmsg_server:{type:"object"},cxo_subscribe_interval:{$ref:"\
#/$defs/duration"}},if:{properties:{enable_tls:{const:!0}},required:["enable_tls"]},then:{required:["tls_cert_file","tls\
_key_file"],properties:{tls_cert_file:{type:"string",pattern:"[^]"},tls_key_file:{type:"string",pattern:"[^]"}}}};const qr=new RegExp("^([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$","u"),jr=new RegExp("^([0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-f\
A-F]{64})$","u");function _e(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.hash_key===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hash_key"}};e===null?e=[i]:e.push(i),t++}if(r.block_key===void 0){const i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"block_key"}};e===null?e=[i]:e.push(i),t++}if(r.expires_duration===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_duration"}};
e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="hash_key"||i==="block_key"||i==="expires_duration"||i==="path"||
i==="domain")){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[f]:e.push(f),t++}if(r.hash_key!==void 0){let i=r.hash_key;if(typeof i=="string"){if(!qr.test(i)){const f={instancePath:s+
"/hash_key",schemaPath:"#/properties/hash_key/pattern",keyword:"pattern",params:{pattern:"^([0-9a-fA-F]{64}|[0-9a-fA-F]{\
128})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/hash_key",schemaPath:"#/properties/hash_key/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.block_key!==void 0){let i=r.block_key;if(typeof i==
"string"){if(!jr.test(i)){const f={instancePath:s+"/block_key",schemaPath:"#/properties/block_key/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={
instancePath:s+"/block_key",schemaPath:"#/properties/block_key/type",keyword:"type",params:{type:"string"}};e===null?e=[
f]:e.push(f),t++}}if(r.expires_duration!==void 0){let i=r.expires_duration;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/expires_duration",schemaPath:"#/properties/expires_duration/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const f={instancePath:s+
"/expires_duration",schemaPath:"#/properties/expires_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[f]:e.push(f),t++}}if(r.path!==void 0&&typeof r.path!="string"){const i={instancePath:s+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.domain!==void 0&&typeof r.
domain!="string"){const i={instancePath:s+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),t++}return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ir=new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$","u");function ge(r,{instancePath:s="",parentData:_,
parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Ir.test(r)){const i={instancePath:s,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ge.
errors=e,t===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ve.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);const i=t;let f=!0;const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.enable_tls===void 0&&
(n="enable_tls")){const l={};e===null?e=[l]:e.push(l),t++}else if(r.enable_tls!==void 0&&r.enable_tls!==!0){const l={};e===
null?e=[l]:e.push(l),t++}}var p=u===t;if(t=i,e!==null&&(i?e.length=i:e=null),p){const n=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.tls_cert_file===void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{
missingProperty:"tls_cert_file"}};e===null?e=[c]:e.push(c),t++}if(r.tls_key_file===void 0){const c={instancePath:s,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"tls_key_file"}};e===null?e=[c]:e.push(c),t++}if(r.tls_cert_file!==
void 0){let c=r.tls_cert_file;if(typeof c=="string"){if(!$.test(c)){const m={instancePath:s+"/tls_cert_file",schemaPath:"\
#/then/properties/tls_cert_file/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/tls_cert_file",schemaPath:"#/then/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}if(r.tls_key_file!==void 0){let c=r.tls_key_file;if(typeof c=="string"){if(!$.test(c)){const m={
instancePath:s+"/tls_key_file",schemaPath:"#/then/properties/tls_key_file/pattern",keyword:"pattern",params:{pattern:"[^\
]"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/tls_key_file",schemaPath:"#/then/properties/tls_key_fi\
le/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}var p=n===t;if(f=p,f){var a={};a.tls_cert_file=
!0,a.tls_key_file=!0,a.enable_tls=!0}}if(!f){const n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.db_path===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"db_path"}};e===null?e=[n]:e.push(n),t++}if(r.enable_auth===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enable_auth"}};e===null?
e=[n]:e.push(n),t++}if(r.cookies===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cookies"}};e===null?e=[n]:e.push(n),t++}if(r.http_addr===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"http_addr"}};e===null?e=[n]:e.push(n),t++}if(r.enable_tls===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"enable_tls"}};e===null?e=[n]:e.push(n),t++}for(const n in r)
if(!B.call(Gr.properties,n)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(r.enable!==void 0&&typeof r.enable!="boolean"){const n={instancePath:s+
"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.
db_path!==void 0){let n=r.db_path;if(typeof n=="string"){if(!$.test(n)){const l={instancePath:s+"/db_path",schemaPath:"#\
/properties/db_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+
"/db_path",schemaPath:"#/properties/db_path/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(r.
enable_auth!==void 0&&typeof r.enable_auth!="boolean"){const n={instancePath:s+"/enable_auth",schemaPath:"#/properties/e\
nable_auth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.enable_pk_endpoint!==void 0&&
typeof r.enable_pk_endpoint!="boolean"){const n={instancePath:s+"/enable_pk_endpoint",schemaPath:"#/properties/enable_pk\
_endpoint/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.cookies!==void 0&&(_e(r.cookies,
{instancePath:s+"/cookies",parentData:r,parentDataProperty:"cookies",rootData:y,dynamicAnchors:d})||(e=e===null?_e.errors:
e.concat(_e.errors),t=e.length)),r.dmsg_port!==void 0&&(F(r.dmsg_port,{instancePath:s+"/dmsg_port",parentData:r,parentDataProperty:"\
dmsg_port",rootData:y,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.http_addr!==void 0&&(ge(
r.http_addr,{instancePath:s+"/http_addr",parentData:r,parentDataProperty:"http_addr",rootData:y,dynamicAnchors:d})||(e=e===
null?ge.errors:e.concat(ge.errors),t=e.length)),r.enable_tls!==void 0&&typeof r.enable_tls!="boolean"){const n={instancePath:s+
"/enable_tls",schemaPath:"#/properties/enable_tls/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),
t++}if(r.tls_cert_file!==void 0&&typeof r.tls_cert_file!="string"){const n={instancePath:s+"/tls_cert_file",schemaPath:"\
#/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.tls_key_file!==
void 0&&typeof r.tls_key_file!="string"){const n={instancePath:s+"/tls_key_file",schemaPath:"#/properties/tls_key_file/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.tp_viz!==void 0){let n=r.tp_viz;if(!(n&&typeof n==
"object"&&!Array.isArray(n))){const l={instancePath:s+"/tp_viz",schemaPath:"#/properties/tp_viz/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.lan_dmsg_server!==void 0){let n=r.lan_dmsg_server;if(!(n&&typeof n=="\
object"&&!Array.isArray(n))){const l={instancePath:s+"/lan_dmsg_server",schemaPath:"#/properties/lan_dmsg_server/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}r.cxo_subscribe_interval!==void 0&&(D(r.cxo_subscribe_interval,
{instancePath:s+"/cxo_subscribe_interval",parentData:r,parentDataProperty:"cxo_subscribe_interval",rootData:y,dynamicAnchors:d})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function vr(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=vr.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t,f=t;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let a;if(r.dmsgpty===void 0&&(a="dmsgpty")||r.pty===void 0&&(a="pty")){const n={};e===null?e=[
n]:e.push(n),t++}}var u=f===t;if(u){const a={instancePath:s,schemaPath:"#/allOf/0/not",keyword:"not",params:{}};e===null?
e=[a]:e.push(a),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===
void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?
e=[a]:e.push(a),t++}if(r.sk===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sk"}};e===null?e=[a]:e.push(a),t++}if(r.pk===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pk"}};e===null?e=[a]:e.push(a),t++}if(r.dmsg===void 0){const a={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"dmsg"}};e===null?e=[a]:e.push(a),t++}if(r.transport===void 0){const a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"transport"}};e===null?e=[a]:e.push(a),
t++}if(r.routing===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r\
outing"}};e===null?e=[a]:e.push(a),t++}if(r.launcher===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"launcher"}};e===null?e=[a]:e.push(a),t++}if(r.hypervisors===void 0){const a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"hypervisors"}};e===null?e=[a]:e.push(a),t++}for(const a in r)
if(!B.call(yr.properties,a)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const a={
instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}if(r.version!==void 0){let a=r.version;if(typeof a=="string"){if(!zr.test(a)){const n={instancePath:s+"/ve\
rsion",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^(unknown|v?[0-9]+\\.[0-9]+\\.[0-9]+([\
-+][0-9A-Za-z.+-]+)?)$"}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/version",schemaPath:"#/properties\
/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(r.sk!==void 0&&(S(r.sk,{instancePath:s+
"/sk",parentData:r,parentDataProperty:"sk",rootData:y,dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.pk!==void 0&&(k(r.pk,{instancePath:s+"/pk",parentData:r,parentDataProperty:"pk",rootData:y,dynamicAnchors:d})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),r.dmsg!==void 0){let a=r.dmsg;if(!a||typeof a!="object"){const h={instancePath:s+
"/dmsg",schemaPath:"#/properties/dmsg/type",keyword:"type",params:{type:yr.properties.dmsg.type}};e===null?e=[h]:e.push(
h),t++}const n=t;let l=!0;const c=t;if(!Array.isArray(a)){const h={};e===null?e=[h]:e.push(h),t++}var p=c===t;t=n,e!==null&&
(n?e.length=n:e=null);let m;if(p){const h=t;if(Array.isArray(a)){if(a.length<1){const b={instancePath:s+"/dmsg",schemaPath:"\
#/properties/dmsg/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),t++}const P=a.length;for(let b=0;b<
P;b++)M(a[b],{instancePath:s+"/dmsg/"+b,parentData:a,parentDataProperty:b,rootData:y,dynamicAnchors:d})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)}else{const P={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/then/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[P]:e.push(P),t++}var p=h===t;l=p,m="then"}else{const h=t;M(a,{instancePath:s+"/dm\
sg",parentData:r,parentDataProperty:"dmsg",rootData:y,dynamicAnchors:d})||(e=e===null?M.errors:e.concat(M.errors),t=e.length);
var p=h===t;l=p,m="else"}if(!l){const h={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/if",keyword:"if",params:{failingKeyword:m}};
e===null?e=[h]:e.push(h),t++}}if(r.dmsgpty!==void 0&&(H(r.dmsgpty,{instancePath:s+"/dmsgpty",parentData:r,parentDataProperty:"\
dmsgpty",rootData:y,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.pty!==void 0&&(H(r.pty,{instancePath:s+
"/pty",parentData:r,parentDataProperty:"pty",rootData:y,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),t=e.
length)),r["skywire-tcp"]!==void 0&&(le(r["skywire-tcp"],{instancePath:s+"/skywire-tcp",parentData:r,parentDataProperty:"\
skywire-tcp",rootData:y,dynamicAnchors:d})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.transport!==void 0&&
(ue(r.transport,{instancePath:s+"/transport",parentData:r,parentDataProperty:"transport",rootData:y,dynamicAnchors:d})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.routing!==void 0&&(ye(r.routing,{instancePath:s+"/routing",parentData:r,
parentDataProperty:"routing",rootData:y,dynamicAnchors:d})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.uptime_tracker!==
void 0){let a=r.uptime_tracker;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){const n={instancePath:s+"/uptim\
e_tracker",schemaPath:"#/properties/uptime_tracker/type",keyword:"type",params:{type:yr.properties.uptime_tracker.type}};
e===null?e=[n]:e.push(n),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.addr===void 0){const n={instancePath:s+"/\
uptime_tracker",schemaPath:"#/properties/uptime_tracker/required",keyword:"required",params:{missingProperty:"addr"}};e===
null?e=[n]:e.push(n),t++}for(const n in a)if(!(n==="addr"||n==="addr_dmsg")){const l={instancePath:s+"/uptime_tracker",schemaPath:"\
#/properties/uptime_tracker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?
e=[l]:e.push(l),t++}a.addr!==void 0&&(N(a.addr,{instancePath:s+"/uptime_tracker/addr",parentData:a,parentDataProperty:"a\
ddr",rootData:y,dynamicAnchors:d})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),a.addr_dmsg!==void 0&&(q(a.addr_dmsg,
{instancePath:s+"/uptime_tracker/addr_dmsg",parentData:a,parentDataProperty:"addr_dmsg",rootData:y,dynamicAnchors:d})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length))}}if(r.launcher!==void 0&&(me(r.launcher,{instancePath:s+"/launcher",parentData:r,
parentDataProperty:"launcher",rootData:y,dynamicAnchors:d})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.survey_whitelist!==
void 0&&(w(r.survey_whitelist,{instancePath:s+"/survey_whitelist",parentData:r,parentDataProperty:"survey_whitelist",rootData:y,
dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.user_survey_whitelist!==void 0&&(w(r.user_survey_whitelist,
{instancePath:s+"/user_survey_whitelist",parentData:r,parentDataProperty:"user_survey_whitelist",rootData:y,dynamicAnchors:d})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.hypervisors!==void 0&&(w(r.hypervisors,{instancePath:s+"/hypervis\
ors",parentData:r,parentDataProperty:"hypervisors",rootData:y,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.cli_addr!==void 0&&(U(r.cli_addr,{instancePath:s+"/cli_addr",parentData:r,parentDataProperty:"cli_addr",rootData:y,
dynamicAnchors:d})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.log_level!==void 0&&(he(r.log_level,{instancePath:s+
"/log_level",parentData:r,parentDataProperty:"log_level",rootData:y,dynamicAnchors:d})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.local_path!==void 0){let a=r.local_path;if(typeof a=="string"){if(!$.test(a)){const n={instancePath:s+
"/local_path",schemaPath:"#/properties/local_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s+"/local_path",schemaPath:"#/properties/local_path/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}if(r.dmsghttp_server_path!==void 0&&typeof r.dmsghttp_server_path!="string"){const a={
instancePath:s+"/dmsghttp_server_path",schemaPath:"#/properties/dmsghttp_server_path/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(r.stun_servers!==void 0){let a=r.stun_servers;if(!Array.isArray(a)&&a!==null){
const n={instancePath:s+"/stun_servers",schemaPath:"#/properties/stun_servers/type",keyword:"type",params:{type:yr.properties.
stun_servers.type}};e===null?e=[n]:e.push(n),t++}if(Array.isArray(a)){const n=a.length;for(let l=0;l<n;l++)E(a[l],{instancePath:s+
"/stun_servers/"+l,parentData:a,parentDataProperty:l,rootData:y,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)}}if(r.shutdown_timeout!==void 0&&(D(r.shutdown_timeout,{instancePath:s+"/shutdown_timeout",parentData:r,parentDataProperty:"\
shutdown_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.is_public!==void 0&&
typeof r.is_public!="boolean"){const a={instancePath:s+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"ty\
pe",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(r.public_visor!==void 0){let a=r.public_visor;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const n in a)if(!(n==="registration_timeout"||n==="max_transports")){const l={instancePath:s+
"/public_visor",schemaPath:"#/properties/public_visor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[l]:e.push(l),t++}if(a.registration_timeout!==void 0&&(D(a.registration_timeout,{instancePath:s+"/public_viso\
r/registration_timeout",parentData:a,parentDataProperty:"registration_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?
D.errors:e.concat(D.errors),t=e.length)),a.max_transports!==void 0){let n=a.max_transports;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:s+"/public_visor/max_transports",schemaPath:"#/properties/public_viso\
r/properties/max_transports/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof n=="num\
ber"&&isFinite(n)&&(n<0||isNaN(n))){const l={instancePath:s+"/public_visor/max_transports",schemaPath:"#/properties/publ\
ic_visor/properties/max_transports/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),
t++}}}else{const n={instancePath:s+"/public_visor",schemaPath:"#/properties/public_visor/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),t++}}if(r.geoip!==void 0&&typeof r.geoip!="string"){const a={instancePath:s+"/geoip",
schemaPath:"#/properties/geoip/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.persistent_transports!==
void 0){let a=r.persistent_transports;if(!Array.isArray(a)&&a!==null){const n={instancePath:s+"/persistent_transports",schemaPath:"\
#/properties/persistent_transports/type",keyword:"type",params:{type:yr.properties.persistent_transports.type}};e===null?
e=[n]:e.push(n),t++}if(Array.isArray(a)){const n=a.length;for(let l=0;l<n;l++){let c=a[l];if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.pk===void 0){const m={instancePath:s+"/persistent_transports/"+l,schemaPath:"#/properties/persistent_tr\
ansports/items/required",keyword:"required",params:{missingProperty:"pk"}};e===null?e=[m]:e.push(m),t++}if(c.type===void 0){
const m={instancePath:s+"/persistent_transports/"+l,schemaPath:"#/properties/persistent_transports/items/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),t++}for(const m in c)if(!(m==="pk"||m==="type")){const h={
instancePath:s+"/persistent_transports/"+l,schemaPath:"#/properties/persistent_transports/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}c.pk!==void 0&&(k(c.pk,{instancePath:s+
"/persistent_transports/"+l+"/pk",parentData:c,parentDataProperty:"pk",rootData:y,dynamicAnchors:d})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),c.type!==void 0&&(se(c.type,{instancePath:s+"/persistent_transports/"+l+"/type",parentData:c,
parentDataProperty:"type",rootData:y,dynamicAnchors:d})||(e=e===null?se.errors:e.concat(se.errors),t=e.length))}else{const m={
instancePath:s+"/persistent_transports/"+l,schemaPath:"#/properties/persistent_transports/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),t++}}}}if(r.conf_service!==void 0&&typeof r.conf_service!="string"){const a={instancePath:s+
"/conf_service",schemaPath:"#/properties/conf_service/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}if(r.conf_service_dmsg!==void 0&&(q(r.conf_service_dmsg,{instancePath:s+"/conf_service_dmsg",parentData:r,parentDataProperty:"\
conf_service_dmsg",rootData:y,dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.reward_address!==
void 0&&typeof r.reward_address!="string"){const a={instancePath:s+"/reward_address",schemaPath:"#/properties/reward_add\
ress/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.memory_limit!==void 0){let a=r.memory_limit;
if(typeof a=="string"){if(!Cr.test(a)){const n={instancePath:s+"/memory_limit",schemaPath:"#/properties/memory_limit/pat\
tern",keyword:"pattern",params:{pattern:"^(auto|[0-9]+(B|KiB|MiB|GiB|TiB))$"}};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(r.hypervisor!==void 0&&(ve(r.hypervisor,{instancePath:s+"/hypervisor",parentData:r,parentDataProperty:"\
hypervisor",rootData:y,dynamicAnchors:d})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.survey_client_sk!==void 0&&
typeof r.survey_client_sk!="string"){const a={instancePath:s+"/survey_client_sk",schemaPath:"#/properties/survey_client_\
sk/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.reward_system!==void 0&&typeof r.reward_system!=
"string"){const a={instancePath:s+"/reward_system",schemaPath:"#/properties/reward_system/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(r.reward_system_dmsg!==void 0&&typeof r.reward_system_dmsg!="string"){const a={
instancePath:s+"/reward_system_dmsg",schemaPath:"#/properties/reward_system_dmsg/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[a]:e.push(a),t++}if(r.flight_recorder!==void 0&&typeof r.flight_recorder!="boolean"){const a={instancePath:s+
"/flight_recorder",schemaPath:"#/properties/flight_recorder/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:
e.push(a),t++}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),t++}return vr.errors=e,t===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Yr=Pr,ae={$schema:"ht\
tps://json-schema.org/draft/2020-12/schema",$id:"visor-config-e2.schema.json",type:"object",required:["version","sk","pk",
"dmsg","transport","routing","launcher","hypervisors"],additionalProperties:!1,properties:{$schema:{type:"string"},version:{
type:"string",pattern:"^(unknown|v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?)$"},sk:{$ref:"visor-config.schema.json\
#/$defs/secKey"},pk:{$ref:"visor-config.schema.json#/$defs/pubKey"},dmsg:{type:"object",required:["discovery"],additionalProperties:!1,
properties:{discovery:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},sessions_count:{type:"integer",minimum:0},servers:{
type:["array","null"],items:{$ref:"visor-config.schema.json#/$defs/dmsgServerEntry"}}}},dmsgpty:{type:"object",additionalProperties:!1,
properties:{dmsg_port:{$ref:"visor-config.schema.json#/$defs/port"},cli_network:{type:"string"},cli_address:{type:"strin\
g"}}},"skywire-tcp":{$ref:"visor-config.schema.json#/$defs/stcp"},transport:{type:"object",required:["discovery","addres\
s_resolver"],additionalProperties:!1,properties:{discovery:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},address_resolver:{
$ref:"visor-config.schema.json#/$defs/serviceUrl"},public_autoconnect:{type:"boolean"},transport_setup_nodes:{$ref:"viso\
r-config.schema.json#/$defs/pubKeyList"},log_store:{$ref:"visor-config.schema.json#/$defs/logStore"}}},routing:{type:"ob\
ject",required:["route_finder"],additionalProperties:!1,properties:{setup_nodes:{$ref:"visor-config.schema.json#/$defs/p\
ubKeyList"},route_finder:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},route_finder_timeout:{$ref:"visor-config.sc\
hema.json#/$defs/duration"},min_hops:{type:"integer",minimum:0,maximum:65535}}},uptime_tracker:{type:["object","null"],required:[
"addr"],additionalProperties:!1,properties:{addr:{$ref:"visor-config.schema.json#/$defs/serviceUrl"}}},launcher:{type:"o\
bject",required:["service_discovery","apps","server_addr","bin_path"],additionalProperties:!1,properties:{service_discovery:{
$ref:"visor-config.schema.json#/$defs/serviceUrl"},apps:{type:["array","null"],items:{type:"object",required:["name","po\
rt"],additionalProperties:!1,properties:{name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},binary:{type:"\
string",pattern:"^[^/\\\\]*$"},args:{type:["array","null"],items:{type:"string"}},auto_start:{type:"boolean"},port:{$ref:"\
visor-config.schema.json#/$defs/appPort"}}}},server_addr:{$ref:"visor-config.schema.json#/$defs/hostPortStrict"},bin_path:{
type:"string",pattern:"[^]"},display_node_ip:{type:"boolean"}}},hypervisors:{$ref:"visor-config.schema.json#/$defs/pubKe\
yList"},cli_addr:{$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"},log_level:{$ref:"visor-config.schema.json#/$de\
fs/logLevel"},local_path:{type:"string",pattern:"[^]"},custom_dmsg_http_path:{type:"string"},dmsghttp_server_path:{type:"\
string"},stun_servers:{type:["array","null"],items:{$ref:"visor-config.schema.json#/$defs/hostPortStrict"}},shutdown_timeout:{
$ref:"visor-config.schema.json#/$defs/duration"},restart_check_delay:{$ref:"visor-config.schema.json#/$defs/duration"},is_public:{
type:"boolean"},persistent_transports:{type:["array","null"],items:{type:"object",required:["pk","type"],additionalProperties:!1,
properties:{pk:{$ref:"visor-config.schema.json#/$defs/pubKey"},type:{$ref:"visor-config.schema.json#/$defs/transportType"}}}},
hypervisor:{type:"object",required:["db_path","enable_auth","cookies","http_addr","enable_tls"],additionalProperties:!1,
properties:{db_path:{type:"string",pattern:"[^]"},enable_auth:{type:"boolean"},cookies:{$ref:"visor-config.schema.json#/\
$defs/cookies"},dmsg_port:{$ref:"visor-config.schema.json#/$defs/port"},http_addr:{$ref:"visor-config.schema.json#/$defs\
/hostPort"},enable_tls:{type:"boolean"},tls_cert_file:{type:"string"},tls_key_file:{type:"string"}},if:{properties:{enable_tls:{
const:!0}},required:["enable_tls"]},then:{required:["tls_cert_file","tls_key_file"],properties:{tls_cert_file:{type:"str\
ing",pattern:"[^]"},tls_key_file:{type:"string",pattern:"[^]"}}}}}};function Pe(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Pe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);const i=t,f=t;if(typeof r=="string"&&!or.test(r)){const p={};e===null?e=[p]:e.push(p),t++}var u=f===t;if(u){
const p={instancePath:s,schemaPath:"#/not",keyword:"not",params:{}};e===null?e=[p]:e.push(p),t++}else t=i,e!==null&&(i?e.
length=i:e=null);if(typeof r=="string"){if(!ar.test(r)){const p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-fA-F]{64}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}return Pe.errors=e,t===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};
function J(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=J.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!lr.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^0[23][0-9a-fA-F]{64}$"}};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}return J.errors=e,t===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(https?://[^\\s/]+(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?)$"}};e===null?e=[i]:e.push(i),
t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.static===void 0){const i={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"static"}};e===null?e=[i]:e.push(i),t++}if(r.server===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"}};e===null?e=[i]:e.push(i),t++}
if(r.static!==void 0&&(k(r.static,{instancePath:s+"/static",parentData:r,parentDataProperty:"static",rootData:y,dynamicAnchors:d})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.server!==void 0){let i=r.server;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.address===void 0){const f={instancePath:s+"/server",schemaPath:"#/properties/server/required",keyword:"\
required",params:{missingProperty:"address"}};e===null?e=[f]:e.push(f),t++}if(i.address!==void 0&&(E(i.address,{instancePath:s+
"/server/address",parentData:i,parentDataProperty:"address",rootData:y,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),i.availableSessions!==void 0){let f=i.availableSessions;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f))){const u={instancePath:s+"/server/availableSessions",schemaPath:"#/properties/server/properties/availableSe\
ssions/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}}if(i.serverType!==void 0&&typeof i.serverType!=
"string"){const f={instancePath:s+"/server/serverType",schemaPath:"#/properties/server/properties/serverType/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/server",schemaPath:"#/propert\
ies/server/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}if(r.version!==void 0&&typeof r.version!=
"string"){const i={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}if(r.sequence!==void 0){let i=r.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),t++}}if(r.signature!==void 0&&typeof r.signature!="string"){const i={instancePath:s+"/signature",
schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.client_type!==
void 0&&typeof r.client_type!="string"){const i={instancePath:s+"/client_type",schemaPath:"#/properties/client_type/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.protocol!==void 0&&typeof r.protocol!="string"){
const i={instancePath:s+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return ke.errors=e,t===0}ke.evaluated={props:{static:!0,server:!0,version:!0,sequence:!0,timestamp:!0,
signature:!0,client_type:!0,protocol:!0},dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={
instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}
if(r<0||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[i]:e.push(i),t++}}return Q.errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=be.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)if(!(f==="p\
k_table"||f==="listening_address")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),t++}if(r.pk_table!==void 0){let f=r.pk_table;if(!(f&&typeof f==
"object"&&!Array.isArray(f))&&f!==null){const u={instancePath:s+"/pk_table",schemaPath:"#/properties/pk_table/type",keyword:"\
type",params:{type:Kr.properties.pk_table.type}};e===null?e=[u]:e.push(u),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){
for(const u in f){const p=t;k(u,{instancePath:s+"/pk_table",parentData:f,parentDataProperty:"pk_table",rootData:y,dynamicAnchors:d})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length);var i=p===t;if(!i){const a={instancePath:s+"/pk_table",schemaPath:"#\
/properties/pk_table/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[a]:e.push(a),t++}}for(const u in f)
E(f[u],{instancePath:s+"/pk_table/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:u,rootData:y,
dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}}r.listening_address!==void 0&&(U(r.listening_address,
{instancePath:s+"/listening_address",parentData:r,parentDataProperty:"listening_address",rootData:y,dynamicAnchors:d})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function T(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:cr.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;
for(let f=0;f<i;f++)k(r[f],{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:y,dynamicAnchors:d})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)}return T.errors=e,t===0}T.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function we(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.
isArray(r))&&r!==null){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:gr.type}};e===null?e=[n]:
e.push(n),t++}const i=t;let f=!0;const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="ty\
pe")){const l={};e===null?e=[l]:e.push(l),t++}else if(r.type!==void 0&&r.type!=="file"){const l={};e===null?e=[l]:e.push(
l),t++}}var p=u===t;if(t=i,e!==null&&(i?e.length=i:e=null),p){const n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
location===void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"loca\
tion"}};e===null?e=[c]:e.push(c),t++}if(r.location!==void 0){let c=r.location;if(typeof c=="string"){if(!$.test(c)){const m={
instancePath:s+"/location",schemaPath:"#/then/properties/location/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===
null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/location",schemaPath:"#/then/properties/location/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}var p=n===t;if(f=p,f){var a={};a.location=!0,a.type=!0}}if(!f){
const n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[n]:e.push(n),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="type"||n==="location"||n===
"rotation_interval")){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(r.type!==void 0){let n=r.type;if(!(n==="file"||n==="memory")){const l={
instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gr.properties.type.enum}};
e===null?e=[l]:e.push(l),t++}}if(r.location!==void 0&&typeof r.location!="string"){const n={instancePath:s+"/location",schemaPath:"\
#/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}r.rotation_interval!==void 0&&
(D(r.rotation_interval,{instancePath:s+"/rotation_interval",parentData:r,parentDataProperty:"rotation_interval",rootData:y,
dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}return we.errors=e,t===0}we.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="strin\
g"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:fr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}if(typeof r=="st\
ring"&&!ur.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[+-]?(([0-9]+(\
\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}};e===null?e=[i]:e.push(i),t++}return C.errors=e,t===0}C.evaluated=
{dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}
return $e.errors=e,t===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return X.errors=e,t===0}X.evaluated=
{dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="stri\
ng"){if(!Ar.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^((\\[[0-9A-Fa-f:.\
%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ae(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!hr.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb\
][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa][Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[\
Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Ae.errors=
e,t===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(r==="stcp"||r==="stcpr"||r==="sudph"||r==="dmsg")){const i={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ur.enum}};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.hash_key===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hash_key"}};e===null?e=[i]:e.push(i),t++}if(r.block_key===void 0){const i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"block_key"}};e===null?e=[i]:e.push(i),t++}if(r.expires_duration===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_duration"}};
e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="hash_key"||i==="block_key"||i==="expires_duration"||i==="path"||
i==="domain")){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[f]:e.push(f),t++}if(r.hash_key!==void 0){let i=r.hash_key;if(typeof i=="string"){if(!qr.test(i)){const f={instancePath:s+
"/hash_key",schemaPath:"#/properties/hash_key/pattern",keyword:"pattern",params:{pattern:"^([0-9a-fA-F]{64}|[0-9a-fA-F]{\
128})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/hash_key",schemaPath:"#/properties/hash_key/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.block_key!==void 0){let i=r.block_key;if(typeof i==
"string"){if(!jr.test(i)){const f={instancePath:s+"/block_key",schemaPath:"#/properties/block_key/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={
instancePath:s+"/block_key",schemaPath:"#/properties/block_key/type",keyword:"type",params:{type:"string"}};e===null?e=[
f]:e.push(f),t++}}if(r.expires_duration!==void 0){let i=r.expires_duration;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const f={instancePath:s+"/expires_duration",schemaPath:"#/properties/expires_duration/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const f={instancePath:s+
"/expires_duration",schemaPath:"#/properties/expires_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[f]:e.push(f),t++}}if(r.path!==void 0&&typeof r.path!="string"){const i={instancePath:s+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.domain!==void 0&&typeof r.
domain!="string"){const i={instancePath:s+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),t++}return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ie.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Ir.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Pr(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Pr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){const u={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[u]:e.push(u),t++}
if(r.sk===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sk"}};e===
null?e=[u]:e.push(u),t++}if(r.pk===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pk"}};e===null?e=[u]:e.push(u),t++}if(r.dmsg===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"dmsg"}};e===null?e=[u]:e.push(u),t++}if(r.transport===void 0){const u={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"transport"}};e===null?e=[u]:e.push(u),t++}if(r.routing===void 0){
const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"routing"}};e===null?e=[u]:e.
push(u),t++}if(r.launcher===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
launcher"}};e===null?e=[u]:e.push(u),t++}if(r.hypervisors===void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"hypervisors"}};e===null?e=[u]:e.push(u),t++}for(const u in r)if(!B.call(ae.properties,
u)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[p]:e.push(p),t++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const u={instancePath:s+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(r.version!==void 0){
let u=r.version;if(typeof u=="string"){if(!zr.test(u)){const p={instancePath:s+"/version",schemaPath:"#/properties/versi\
on/pattern",keyword:"pattern",params:{pattern:"^(unknown|v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?)$"}};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),t++}}if(r.sk!==void 0&&(Pe(r.sk,{instancePath:s+"/sk",parentData:r,parentDataProperty:"\
sk",rootData:y,dynamicAnchors:d})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.pk!==void 0&&(J(r.pk,{instancePath:s+
"/pk",parentData:r,parentDataProperty:"pk",rootData:y,dynamicAnchors:d})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
r.dmsg!==void 0){let u=r.dmsg;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.discovery===void 0){const p={instancePath:s+
"/dmsg",schemaPath:"#/properties/dmsg/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[p]:
e.push(p),t++}for(const p in u)if(!(p==="discovery"||p==="sessions_count"||p==="servers")){const a={instancePath:s+"/dms\
g",schemaPath:"#/properties/dmsg/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===
null?e=[a]:e.push(a),t++}if(u.discovery!==void 0&&(j(u.discovery,{instancePath:s+"/dmsg/discovery",parentData:u,parentDataProperty:"\
discovery",rootData:y,dynamicAnchors:d})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),u.sessions_count!==void 0){
let p=u.sessions_count;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/dmsg/sessions\
_count",schemaPath:"#/properties/dmsg/properties/sessions_count/type",keyword:"type",params:{type:"integer"}};e===null?e=
[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const a={instancePath:s+"/dmsg/sessions_count",schemaPath:"\
#/properties/dmsg/properties/sessions_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:
e.push(a),t++}}if(u.servers!==void 0){let p=u.servers;if(!Array.isArray(p)&&p!==null){const a={instancePath:s+"/dmsg/ser\
vers",schemaPath:"#/properties/dmsg/properties/servers/type",keyword:"type",params:{type:ae.properties.dmsg.properties.servers.
type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(p)){const a=p.length;for(let n=0;n<a;n++)ke(p[n],{instancePath:s+"/\
dmsg/servers/"+n,parentData:p,parentDataProperty:n,rootData:y,dynamicAnchors:d})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length)}}}else{const p={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),t++}}if(r.dmsgpty!==void 0){let u=r.dmsgpty;if(u&&typeof u=="object"&&!Array.isArray(u)){
for(const p in u)if(!(p==="dmsg_port"||p==="cli_network"||p==="cli_address")){const a={instancePath:s+"/dmsgpty",schemaPath:"\
#/properties/dmsgpty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:
e.push(a),t++}if(u.dmsg_port!==void 0&&(Q(u.dmsg_port,{instancePath:s+"/dmsgpty/dmsg_port",parentData:u,parentDataProperty:"\
dmsg_port",rootData:y,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),u.cli_network!==void 0&&typeof u.
cli_network!="string"){const p={instancePath:s+"/dmsgpty/cli_network",schemaPath:"#/properties/dmsgpty/properties/cli_ne\
twork/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(u.cli_address!==void 0&&typeof u.cli_address!=
"string"){const p={instancePath:s+"/dmsgpty/cli_address",schemaPath:"#/properties/dmsgpty/properties/cli_address/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/dmsgpty",schemaPath:"#/proper\
ties/dmsgpty/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r["skywire-tcp"]!==void 0&&(be(
r["skywire-tcp"],{instancePath:s+"/skywire-tcp",parentData:r,parentDataProperty:"skywire-tcp",rootData:y,dynamicAnchors:d})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.transport!==void 0){let u=r.transport;if(u&&typeof u=="object"&&
!Array.isArray(u)){if(u.discovery===void 0){const p={instancePath:s+"/transport",schemaPath:"#/properties/transport/requ\
ired",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[p]:e.push(p),t++}if(u.address_resolver===void 0){
const p={instancePath:s+"/transport",schemaPath:"#/properties/transport/required",keyword:"required",params:{missingProperty:"\
address_resolver"}};e===null?e=[p]:e.push(p),t++}for(const p in u)if(!(p==="discovery"||p==="address_resolver"||p==="pub\
lic_autoconnect"||p==="transport_setup_nodes"||p==="log_store")){const a={instancePath:s+"/transport",schemaPath:"#/prop\
erties/transport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(
a),t++}if(u.discovery!==void 0&&(j(u.discovery,{instancePath:s+"/transport/discovery",parentData:u,parentDataProperty:"d\
iscovery",rootData:y,dynamicAnchors:d})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),u.address_resolver!==void 0&&
(j(u.address_resolver,{instancePath:s+"/transport/address_resolver",parentData:u,parentDataProperty:"address_resolver",rootData:y,
dynamicAnchors:d})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),u.public_autoconnect!==void 0&&typeof u.public_autoconnect!=
"boolean"){const p={instancePath:s+"/transport/public_autoconnect",schemaPath:"#/properties/transport/properties/public_\
autoconnect/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),t++}u.transport_setup_nodes!==void 0&&
(T(u.transport_setup_nodes,{instancePath:s+"/transport/transport_setup_nodes",parentData:u,parentDataProperty:"transport\
_setup_nodes",rootData:y,dynamicAnchors:d})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),u.log_store!==void 0&&
(we(u.log_store,{instancePath:s+"/transport/log_store",parentData:u,parentDataProperty:"log_store",rootData:y,dynamicAnchors:d})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length))}else{const p={instancePath:s+"/transport",schemaPath:"#/propertie\
s/transport/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.routing!==void 0){let u=r.routing;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.route_finder===void 0){const p={instancePath:s+"/routing",schemaPath:"\
#/properties/routing/required",keyword:"required",params:{missingProperty:"route_finder"}};e===null?e=[p]:e.push(p),t++}
for(const p in u)if(!(p==="setup_nodes"||p==="route_finder"||p==="route_finder_timeout"||p==="min_hops")){const a={instancePath:s+
"/routing",schemaPath:"#/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[a]:e.push(a),t++}if(u.setup_nodes!==void 0&&(T(u.setup_nodes,{instancePath:s+"/routing/setup_nodes",parentData:u,
parentDataProperty:"setup_nodes",rootData:y,dynamicAnchors:d})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),u.route_finder!==
void 0&&(j(u.route_finder,{instancePath:s+"/routing/route_finder",parentData:u,parentDataProperty:"route_finder",rootData:y,
dynamicAnchors:d})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),u.route_finder_timeout!==void 0&&(C(u.route_finder_timeout,
{instancePath:s+"/routing/route_finder_timeout",parentData:u,parentDataProperty:"route_finder_timeout",rootData:y,dynamicAnchors:d})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),u.min_hops!==void 0){let p=u.min_hops;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){const a={instancePath:s+"/routing/min_hops",schemaPath:"#/properties/routing/properties/min\
_hops/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)){if(p>
65535||isNaN(p)){const a={instancePath:s+"/routing/min_hops",schemaPath:"#/properties/routing/properties/min_hops/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[a]:e.push(a),t++}if(p<0||isNaN(p)){const a={instancePath:s+
"/routing/min_hops",schemaPath:"#/properties/routing/properties/min_hops/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),t++}}}}else{const p={instancePath:s+"/routing",schemaPath:"#/properties/routing/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.uptime_tracker!==void 0){let u=r.uptime_tracker;
if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){const p={instancePath:s+"/uptime_tracker",schemaPath:"#/proper\
ties/uptime_tracker/type",keyword:"type",params:{type:ae.properties.uptime_tracker.type}};e===null?e=[p]:e.push(p),t++}if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.addr===void 0){const p={instancePath:s+"/uptime_tracker",schemaPath:"#/prope\
rties/uptime_tracker/required",keyword:"required",params:{missingProperty:"addr"}};e===null?e=[p]:e.push(p),t++}for(const p in u)
if(p!=="addr"){const a={instancePath:s+"/uptime_tracker",schemaPath:"#/properties/uptime_tracker/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),t++}u.addr!==void 0&&(j(u.addr,{instancePath:s+
"/uptime_tracker/addr",parentData:u,parentDataProperty:"addr",rootData:y,dynamicAnchors:d})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length))}}if(r.launcher!==void 0){let u=r.launcher;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.service_discovery===
void 0){const p={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/required",keyword:"required",params:{missingProperty:"\
service_discovery"}};e===null?e=[p]:e.push(p),t++}if(u.apps===void 0){const p={instancePath:s+"/launcher",schemaPath:"#/\
properties/launcher/required",keyword:"required",params:{missingProperty:"apps"}};e===null?e=[p]:e.push(p),t++}if(u.server_addr===
void 0){const p={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/required",keyword:"required",params:{missingProperty:"\
server_addr"}};e===null?e=[p]:e.push(p),t++}if(u.bin_path===void 0){const p={instancePath:s+"/launcher",schemaPath:"#/pr\
operties/launcher/required",keyword:"required",params:{missingProperty:"bin_path"}};e===null?e=[p]:e.push(p),t++}for(const p in u)
if(!(p==="service_discovery"||p==="apps"||p==="server_addr"||p==="bin_path"||p==="display_node_ip")){const a={instancePath:s+
"/launcher",schemaPath:"#/properties/launcher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[a]:e.push(a),t++}if(u.service_discovery!==void 0&&(j(u.service_discovery,{instancePath:s+"/launcher/service_\
discovery",parentData:u,parentDataProperty:"service_discovery",rootData:y,dynamicAnchors:d})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),u.apps!==void 0){let p=u.apps;if(!Array.isArray(p)&&p!==null){const a={instancePath:s+"/launcher/\
apps",schemaPath:"#/properties/launcher/properties/apps/type",keyword:"type",params:{type:ae.properties.launcher.properties.
apps.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(p)){const a=p.length;for(let n=0;n<a;n++){let l=p[n];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.name===void 0){const c={instancePath:s+"/launcher/apps/"+n,schemaPath:"#/properties/la\
uncher/properties/apps/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[c]:e.push(c),t++}
if(l.port===void 0){const c={instancePath:s+"/launcher/apps/"+n,schemaPath:"#/properties/launcher/properties/apps/items/\
required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[c]:e.push(c),t++}for(const c in l)if(!(c==="na\
me"||c==="binary"||c==="args"||c==="auto_start"||c==="port")){const m={instancePath:s+"/launcher/apps/"+n,schemaPath:"#/\
properties/launcher/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[m]:e.push(m),t++}if(l.name!==void 0){let c=l.name;if(typeof c=="string"){if(!mr.test(c)){const m={instancePath:s+
"/launcher/apps/"+n+"/name",schemaPath:"#/properties/launcher/properties/apps/items/properties/name/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/launcher/apps/"+n+"/name",schemaPath:"#/properties/launcher/properties/apps/items/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.binary!==void 0){let c=l.binary;if(typeof c=="string"){if(!Tr.
test(c)){const m={instancePath:s+"/launcher/apps/"+n+"/binary",schemaPath:"#/properties/launcher/properties/apps/items/p\
roperties/binary/pattern",keyword:"pattern",params:{pattern:"^[^/\\\\]*$"}};e===null?e=[m]:e.push(m),t++}}else{const m={
instancePath:s+"/launcher/apps/"+n+"/binary",schemaPath:"#/properties/launcher/properties/apps/items/properties/binary/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(l.args!==void 0){let c=l.args;if(!Array.isArray(
c)&&c!==null){const m={instancePath:s+"/launcher/apps/"+n+"/args",schemaPath:"#/properties/launcher/properties/apps/item\
s/properties/args/type",keyword:"type",params:{type:ae.properties.launcher.properties.apps.items.properties.args.type}};
e===null?e=[m]:e.push(m),t++}if(Array.isArray(c)){const m=c.length;for(let h=0;h<m;h++)if(typeof c[h]!="string"){const v={
instancePath:s+"/launcher/apps/"+n+"/args/"+h,schemaPath:"#/properties/launcher/properties/apps/items/properties/args/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}if(l.auto_start!==void 0&&typeof l.auto_start!=
"boolean"){const c={instancePath:s+"/launcher/apps/"+n+"/auto_start",schemaPath:"#/properties/launcher/properties/apps/i\
tems/properties/auto_start/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),t++}l.port!==void 0&&($e(
l.port,{instancePath:s+"/launcher/apps/"+n+"/port",parentData:l,parentDataProperty:"port",rootData:y,dynamicAnchors:d})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length))}else{const c={instancePath:s+"/launcher/apps/"+n,schemaPath:"#/pr\
operties/launcher/properties/apps/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}}}if(u.
server_addr!==void 0&&(X(u.server_addr,{instancePath:s+"/launcher/server_addr",parentData:u,parentDataProperty:"server_a\
ddr",rootData:y,dynamicAnchors:d})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),u.bin_path!==void 0){let p=u.bin_path;
if(typeof p=="string"){if(!$.test(p)){const a={instancePath:s+"/launcher/bin_path",schemaPath:"#/properties/launcher/pro\
perties/bin_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/launcher/bin_path",schemaPath:"#/properties/launcher/properties/bin_path/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}if(u.display_node_ip!==void 0&&typeof u.display_node_ip!="boolean"){const p={instancePath:s+
"/launcher/display_node_ip",schemaPath:"#/properties/launcher/properties/display_node_ip/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.hypervisors!==void 0&&(T(r.hypervisors,{instancePath:s+
"/hypervisors",parentData:r,parentDataProperty:"hypervisors",rootData:y,dynamicAnchors:d})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.cli_addr!==void 0&&(De(r.cli_addr,{instancePath:s+"/cli_addr",parentData:r,parentDataProperty:"\
cli_addr",rootData:y,dynamicAnchors:d})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.log_level!==void 0&&(Ae(
r.log_level,{instancePath:s+"/log_level",parentData:r,parentDataProperty:"log_level",rootData:y,dynamicAnchors:d})||(e=e===
null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.local_path!==void 0){let u=r.local_path;if(typeof u=="string"){if(!$.test(
u)){const p={instancePath:s+"/local_path",schemaPath:"#/properties/local_path/pattern",keyword:"pattern",params:{pattern:"\
[^]"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/local_path",schemaPath:"#/properties/local_path/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(r.custom_dmsg_http_path!==void 0&&typeof r.custom_dmsg_http_path!=
"string"){const u={instancePath:s+"/custom_dmsg_http_path",schemaPath:"#/properties/custom_dmsg_http_path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(r.dmsghttp_server_path!==void 0&&typeof r.dmsghttp_server_path!=
"string"){const u={instancePath:s+"/dmsghttp_server_path",schemaPath:"#/properties/dmsghttp_server_path/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(r.stun_servers!==void 0){let u=r.stun_servers;if(!Array.isArray(
u)&&u!==null){const p={instancePath:s+"/stun_servers",schemaPath:"#/properties/stun_servers/type",keyword:"type",params:{
type:ae.properties.stun_servers.type}};e===null?e=[p]:e.push(p),t++}if(Array.isArray(u)){const p=u.length;for(let a=0;a<
p;a++)X(u[a],{instancePath:s+"/stun_servers/"+a,parentData:u,parentDataProperty:a,rootData:y,dynamicAnchors:d})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)}}if(r.shutdown_timeout!==void 0&&(C(r.shutdown_timeout,{instancePath:s+"/sh\
utdown_timeout",parentData:r,parentDataProperty:"shutdown_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?C.errors:e.
concat(C.errors),t=e.length)),r.restart_check_delay!==void 0&&(C(r.restart_check_delay,{instancePath:s+"/restart_check_d\
elay",parentData:r,parentDataProperty:"restart_check_delay",rootData:y,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)),r.is_public!==void 0&&typeof r.is_public!="boolean"){const u={instancePath:s+"/is_public",schemaPath:"\
#/properties/is_public/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),t++}if(r.persistent_transports!==
void 0){let u=r.persistent_transports;if(!Array.isArray(u)&&u!==null){const p={instancePath:s+"/persistent_transports",schemaPath:"\
#/properties/persistent_transports/type",keyword:"type",params:{type:ae.properties.persistent_transports.type}};e===null?
e=[p]:e.push(p),t++}if(Array.isArray(u)){const p=u.length;for(let a=0;a<p;a++){let n=u[a];if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.pk===void 0){const l={instancePath:s+"/persistent_transports/"+a,schemaPath:"#/properties/persistent_tr\
ansports/items/required",keyword:"required",params:{missingProperty:"pk"}};e===null?e=[l]:e.push(l),t++}if(n.type===void 0){
const l={instancePath:s+"/persistent_transports/"+a,schemaPath:"#/properties/persistent_transports/items/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[l]:e.push(l),t++}for(const l in n)if(!(l==="pk"||l==="type")){const c={
instancePath:s+"/persistent_transports/"+a,schemaPath:"#/properties/persistent_transports/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}n.pk!==void 0&&(J(n.pk,{instancePath:s+
"/persistent_transports/"+a+"/pk",parentData:n,parentDataProperty:"pk",rootData:y,dynamicAnchors:d})||(e=e===null?J.errors:
e.concat(J.errors),t=e.length)),n.type!==void 0&&(qe(n.type,{instancePath:s+"/persistent_transports/"+a+"/type",parentData:n,
parentDataProperty:"type",rootData:y,dynamicAnchors:d})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))}else{const l={
instancePath:s+"/persistent_transports/"+a,schemaPath:"#/properties/persistent_transports/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}}}if(r.hypervisor!==void 0){let u=r.hypervisor;const p=t;let a=!0;const n=t;
if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.enable_tls===void 0&&(l="enable_tls")){const c={};e===null?e=[c]:
e.push(c),t++}else if(u.enable_tls!==void 0&&u.enable_tls!==!0){const c={};e===null?e=[c]:e.push(c),t++}}var i=n===t;if(t=
p,e!==null&&(p?e.length=p:e=null),i){const l=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.tls_cert_file===void 0){
const m={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/then/required",keyword:"required",params:{missingProperty:"\
tls_cert_file"}};e===null?e=[m]:e.push(m),t++}if(u.tls_key_file===void 0){const m={instancePath:s+"/hypervisor",schemaPath:"\
#/properties/hypervisor/then/required",keyword:"required",params:{missingProperty:"tls_key_file"}};e===null?e=[m]:e.push(
m),t++}if(u.tls_cert_file!==void 0){let m=u.tls_cert_file;if(typeof m=="string"){if(!$.test(m)){const h={instancePath:s+
"/hypervisor/tls_cert_file",schemaPath:"#/properties/hypervisor/then/properties/tls_cert_file/pattern",keyword:"pattern",
params:{pattern:"[^]"}};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/hypervisor/tls_cert_file",schemaPath:"\
#/properties/hypervisor/then/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),t++}}if(u.tls_key_file!==void 0){let m=u.tls_key_file;if(typeof m=="string"){if(!$.test(m)){const h={instancePath:s+"\
/hypervisor/tls_key_file",schemaPath:"#/properties/hypervisor/then/properties/tls_key_file/pattern",keyword:"pattern",params:{
pattern:"[^]"}};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/hypervisor/tls_key_file",schemaPath:"#/prop\
erties/hypervisor/then/properties/tls_key_file/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}}
var i=l===t;if(a=i,a){var f={};f.tls_cert_file=!0,f.tls_key_file=!0,f.enable_tls=!0}}if(!a){const l={instancePath:s+"/hy\
pervisor",schemaPath:"#/properties/hypervisor/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[l]:e.push(l),
t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.db_path===void 0){const l={instancePath:s+"/hypervisor",schemaPath:"\
#/properties/hypervisor/required",keyword:"required",params:{missingProperty:"db_path"}};e===null?e=[l]:e.push(l),t++}if(u.
enable_auth===void 0){const l={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"requi\
red",params:{missingProperty:"enable_auth"}};e===null?e=[l]:e.push(l),t++}if(u.cookies===void 0){const l={instancePath:s+
"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"required",params:{missingProperty:"cookies"}};e===null?
e=[l]:e.push(l),t++}if(u.http_addr===void 0){const l={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/r\
equired",keyword:"required",params:{missingProperty:"http_addr"}};e===null?e=[l]:e.push(l),t++}if(u.enable_tls===void 0){
const l={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"required",params:{missingProperty:"\
enable_tls"}};e===null?e=[l]:e.push(l),t++}for(const l in u)if(!(l==="db_path"||l==="enable_auth"||l==="cookies"||l==="d\
msg_port"||l==="http_addr"||l==="enable_tls"||l==="tls_cert_file"||l==="tls_key_file")){const c={instancePath:s+"/hyperv\
isor",schemaPath:"#/properties/hypervisor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[c]:e.push(c),t++}if(u.db_path!==void 0){let l=u.db_path;if(typeof l=="string"){if(!$.test(l)){const c={instancePath:s+
"/hypervisor/db_path",schemaPath:"#/properties/hypervisor/properties/db_path/pattern",keyword:"pattern",params:{pattern:"\
[^]"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/hypervisor/db_path",schemaPath:"#/properties/hypervi\
sor/properties/db_path/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}if(u.enable_auth!==void 0&&
typeof u.enable_auth!="boolean"){const l={instancePath:s+"/hypervisor/enable_auth",schemaPath:"#/properties/hypervisor/p\
roperties/enable_auth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(u.cookies!==void 0&&
(je(u.cookies,{instancePath:s+"/hypervisor/cookies",parentData:u,parentDataProperty:"cookies",rootData:y,dynamicAnchors:d})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length)),u.dmsg_port!==void 0&&(Q(u.dmsg_port,{instancePath:s+"/hypervisor\
/dmsg_port",parentData:u,parentDataProperty:"dmsg_port",rootData:y,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),u.http_addr!==void 0&&(Ie(u.http_addr,{instancePath:s+"/hypervisor/http_addr",parentData:u,parentDataProperty:"\
http_addr",rootData:y,dynamicAnchors:d})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),u.enable_tls!==void 0&&
typeof u.enable_tls!="boolean"){const l={instancePath:s+"/hypervisor/enable_tls",schemaPath:"#/properties/hypervisor/pro\
perties/enable_tls/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(u.tls_cert_file!==void 0&&
typeof u.tls_cert_file!="string"){const l={instancePath:s+"/hypervisor/tls_cert_file",schemaPath:"#/properties/hyperviso\
r/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(u.tls_key_file!==
void 0&&typeof u.tls_key_file!="string"){const l={instancePath:s+"/hypervisor/tls_key_file",schemaPath:"#/properties/hyp\
ervisor/properties/tls_key_file/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/type",keyword:"type",params:{type:"object"}};e===null?e=
[l]:e.push(l),t++}}}else{const u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
u]:e.push(u),t++}return Pr.errors=e,t===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const et=kr,V={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"visor-config-e1.schema.json",type:"object",required:["version","sk","\
pk","dmsg","transport","routing","launcher","hypervisors"],additionalProperties:!1,properties:{version:{type:"string",enum:[
"v1.0.0","v1.0.1"]},sk:{$ref:"visor-config.schema.json#/$defs/secKey"},pk:{$ref:"visor-config.schema.json#/$defs/pubKey"},
dmsg:{type:"object",required:["discovery"],additionalProperties:!1,properties:{discovery:{$ref:"visor-config.schema.json\
#/$defs/serviceUrl"},sessions_count:{type:"integer",minimum:0}}},dmsgpty:{type:"object",additionalProperties:!1,properties:{
port:{$ref:"visor-config.schema.json#/$defs/port"},authorization_file:{type:"string"},cli_network:{type:"string"},cli_address:{
type:"string"}}},stcp:{type:"object",additionalProperties:!1,properties:{pk_table:{type:["object","null"],propertyNames:{
$ref:"visor-config.schema.json#/$defs/pubKey"},additionalProperties:{$ref:"visor-config.schema.json#/$defs/hostPortStric\
t"}},local_address:{$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"}}},transport:{type:"object",required:["discov\
ery","address_resolver"],additionalProperties:!1,properties:{discovery:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},
address_resolver:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},log_store:{type:["object","null"],required:["type"],
additionalProperties:!1,properties:{type:{enum:["file","memory"]},location:{type:"string"}},if:{properties:{type:{const:"\
file"}},required:["type"]},then:{required:["location"],properties:{location:{type:"string",pattern:"[^]"}}}},trusted_visors:{
$ref:"visor-config.schema.json#/$defs/pubKeyList"}}},routing:{type:"object",required:["route_finder"],additionalProperties:!1,
properties:{setup_nodes:{$ref:"visor-config.schema.json#/$defs/pubKeyList"},route_finder:{$ref:"visor-config.schema.json\
#/$defs/serviceUrl"},route_finder_timeout:{$ref:"visor-config.schema.json#/$defs/duration"}}},uptime_tracker:{type:["obj\
ect","null"],required:["addr"],additionalProperties:!1,properties:{addr:{$ref:"visor-config.schema.json#/$defs/serviceUr\
l"}}},launcher:{type:"object",required:["apps","server_addr","bin_path"],additionalProperties:!1,properties:{discovery:{
type:["object","null"],required:["proxy_discovery_addr"],additionalProperties:!1,properties:{update_interval:{$ref:"viso\
r-config.schema.json#/$defs/duration"},proxy_discovery_addr:{$ref:"visor-config.schema.json#/$defs/serviceUrl"}}},apps:{
type:["array","null"],items:{type:"object",required:["name","port"],additionalProperties:!1,properties:{name:{type:"stri\
ng",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},args:{type:["array","null"],items:{type:"string"}},auto_start:{type:"bo\
olean"},port:{$ref:"visor-config.schema.json#/$defs/appPort"}}}},server_addr:{$ref:"visor-config.schema.json#/$defs/host\
PortStrict"},bin_path:{type:"string",pattern:"[^]"},local_path:{type:"string",pattern:"[^]"}}},hypervisors:{$ref:"visor-\
config.schema.json#/$defs/pubKeyList"},cli_addr:{$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"},log_level:{$ref:"\
visor-config.schema.json#/$defs/logLevel"},shutdown_timeout:{$ref:"visor-config.schema.json#/$defs/duration"},restart_check_delay:{
$ref:"visor-config.schema.json#/$defs/duration"},public_trusted_visor:{type:"boolean"},hypervisor:{type:"object",required:[
"db_path","enable_auth","cookies","http_addr","enable_tls"],additionalProperties:!1,properties:{db_path:{type:"string",pattern:"\
[^]"},enable_auth:{type:"boolean"},cookies:{$ref:"visor-config.schema.json#/$defs/cookies"},dmsg_port:{$ref:"visor-confi\
g.schema.json#/$defs/port"},http_addr:{$ref:"visor-config.schema.json#/$defs/hostPort"},enable_tls:{type:"boolean"},tls_cert_file:{
type:"string"},tls_key_file:{type:"string"}},if:{properties:{enable_tls:{const:!0}},required:["enable_tls"]},then:{required:[
"tls_cert_file","tls_key_file"],properties:{tls_cert_file:{type:"string",pattern:"[^]"},tls_key_file:{type:"string",pattern:"\
[^]"}}}}}};function Ne(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,
t=0;const o=Ne.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t,f=t;if(typeof r=="s\
tring"&&!or.test(r)){const p={};e===null?e=[p]:e.push(p),t++}var u=f===t;if(u){const p={instancePath:s,schemaPath:"#/not",
keyword:"not",params:{}};e===null?e=[p]:e.push(p),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){if(!ar.
test(r)){const p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"}};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),t++}return Ne.errors=e,t===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Y.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!lr.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^0[23][0-9a-fA-F]{64}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Y.errors=e,t===0}Y.evaluated=
{dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="strin\
g"){if(!dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/]+\
(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?)$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}I.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}
return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return re.errors=e,t===0}re.evaluated=
{dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="stri\
ng"){if(!Ar.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^((\\[[0-9A-Fa-f:.\
%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};
function L(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=L.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:cr.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;
for(let f=0;f<i;f++)k(r[f],{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:y,dynamicAnchors:d})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)}return L.errors=e,t===0}L.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function R(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fr.type}};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ur.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s\
|\u03BCs|ms|s|m|h))+)$"}};e===null?e=[i]:e.push(i),t++}return R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ee(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=
[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}return Ee.errors=
e,t===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa]\
[Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=xe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.hash_key===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hash_key"}};e===null?e=[i]:e.push(i),
t++}if(r.block_key===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
block_key"}};e===null?e=[i]:e.push(i),t++}if(r.expires_duration===void 0){const i={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"expires_duration"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="\
hash_key"||i==="block_key"||i==="expires_duration"||i==="path"||i==="domain")){const f={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.hash_key!==
void 0){let i=r.hash_key;if(typeof i=="string"){if(!qr.test(i)){const f={instancePath:s+"/hash_key",schemaPath:"#/proper\
ties/hash_key/pattern",keyword:"pattern",params:{pattern:"^([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$"}};e===null?e=[f]:e.push(
f),t++}}else{const f={instancePath:s+"/hash_key",schemaPath:"#/properties/hash_key/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),t++}}if(r.block_key!==void 0){let i=r.block_key;if(typeof i=="string"){if(!jr.test(i)){
const f={instancePath:s+"/block_key",schemaPath:"#/properties/block_key/pattern",keyword:"pattern",params:{pattern:"^([0\
-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/block_ke\
y",schemaPath:"#/properties/block_key/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.expires_duration!==
void 0){let i=r.expires_duration;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const f={instancePath:s+"/exp\
ires_duration",schemaPath:"#/properties/expires_duration/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.
push(f),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const f={instancePath:s+"/expires_duration",schemaPath:"\
#/properties/expires_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),t++}}
if(r.path!==void 0&&typeof r.path!="string"){const i={instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.domain!==void 0&&typeof r.domain!="string"){const i={instancePath:s+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return xe.
errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Ir.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Re.errors=e,t===0}Re.evaluated=
{dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.version===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[n]:e.push(n),t++}if(r.sk===void 0){const n={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"sk"}};e===null?e=[n]:e.push(n),t++}if(r.pk===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pk"}};e===null?e=[n]:e.push(n),t++}if(r.dmsg===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dmsg"}};e===null?e=[n]:e.push(
n),t++}if(r.transport===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
transport"}};e===null?e=[n]:e.push(n),t++}if(r.routing===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"routing"}};e===null?e=[n]:e.push(n),t++}if(r.launcher===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"launcher"}};e===null?e=[n]:e.push(n),t++}if(r.hypervisors===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hypervisors"}};e===null?
e=[n]:e.push(n),t++}for(const n in r)if(!B.call(V.properties,n)){const l={instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(r.version!==void 0){let n=r.
version;if(typeof n!="string"){const l={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(n==="v1.0.0"||n==="v1.0.1")){const l={instancePath:s+"/version",
schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues:V.properties.version.enum}};e===null?e=[l]:e.
push(l),t++}}if(r.sk!==void 0&&(Ne(r.sk,{instancePath:s+"/sk",parentData:r,parentDataProperty:"sk",rootData:y,dynamicAnchors:d})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.pk!==void 0&&(Y(r.pk,{instancePath:s+"/pk",parentData:r,parentDataProperty:"\
pk",rootData:y,dynamicAnchors:d})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.dmsg!==void 0){let n=r.dmsg;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.discovery===void 0){const l={instancePath:s+"/dmsg",schemaPath:"#/properties\
/dmsg/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[l]:e.push(l),t++}for(const l in n)if(!(l===
"discovery"||l==="sessions_count")){const c={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}if(n.discovery!==void 0&&(I(n.
discovery,{instancePath:s+"/dmsg/discovery",parentData:n,parentDataProperty:"discovery",rootData:y,dynamicAnchors:d})||(e=
e===null?I.errors:e.concat(I.errors),t=e.length)),n.sessions_count!==void 0){let l=n.sessions_count;if(!(typeof l=="numb\
er"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const c={instancePath:s+"/dmsg/sessions_count",schemaPath:"#/properties/dmsg/prope\
rties/sessions_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),t++}if(typeof l=="number"&&isFinite(
l)&&(l<0||isNaN(l))){const c={instancePath:s+"/dmsg/sessions_count",schemaPath:"#/properties/dmsg/properties/sessions_co\
unt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),t++}}}else{const l={instancePath:s+
"/dmsg",schemaPath:"#/properties/dmsg/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.dmsgpty!==
void 0){let n=r.dmsgpty;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const l in n)if(!(l==="port"||l==="authorizatio\
n_file"||l==="cli_network"||l==="cli_address")){const c={instancePath:s+"/dmsgpty",schemaPath:"#/properties/dmsgpty/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}if(n.port!==
void 0&&(ee(n.port,{instancePath:s+"/dmsgpty/port",parentData:n,parentDataProperty:"port",rootData:y,dynamicAnchors:d})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),n.authorization_file!==void 0&&typeof n.authorization_file!="stri\
ng"){const l={instancePath:s+"/dmsgpty/authorization_file",schemaPath:"#/properties/dmsgpty/properties/authorization_fil\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(n.cli_network!==void 0&&typeof n.cli_network!=
"string"){const l={instancePath:s+"/dmsgpty/cli_network",schemaPath:"#/properties/dmsgpty/properties/cli_network/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(n.cli_address!==void 0&&typeof n.cli_address!="string"){const l={
instancePath:s+"/dmsgpty/cli_address",schemaPath:"#/properties/dmsgpty/properties/cli_address/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/dmsgpty",schemaPath:"#/properties/dmsgpty/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.stcp!==void 0){let n=r.stcp;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const l in n)if(!(l==="pk_table"||l==="local_address")){const c={instancePath:s+"/stcp",
schemaPath:"#/properties/stcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?
e=[c]:e.push(c),t++}if(n.pk_table!==void 0){let l=n.pk_table;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){const c={
instancePath:s+"/stcp/pk_table",schemaPath:"#/properties/stcp/properties/pk_table/type",keyword:"type",params:{type:V.properties.
stcp.properties.pk_table.type}};e===null?e=[c]:e.push(c),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(const c in l){
const m=t;Y(c,{instancePath:s+"/stcp/pk_table",parentData:l,parentDataProperty:"pk_table",rootData:y,dynamicAnchors:d})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);var i=m===t;if(!i){const h={instancePath:s+"/stcp/pk_table",schemaPath:"\
#/properties/stcp/properties/pk_table/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[h]:e.push(
h),t++}}for(const c in l)re(l[c],{instancePath:s+"/stcp/pk_table/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:c,rootData:y,dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}}n.local_address!==
void 0&&(te(n.local_address,{instancePath:s+"/stcp/local_address",parentData:n,parentDataProperty:"local_address",rootData:y,
dynamicAnchors:d})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{const l={instancePath:s+"/stcp",schemaPath:"\
#/properties/stcp/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.transport!==void 0){let n=r.
transport;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.discovery===void 0){const l={instancePath:s+"/transport",schemaPath:"\
#/properties/transport/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[l]:e.push(l),t++}if(n.
address_resolver===void 0){const l={instancePath:s+"/transport",schemaPath:"#/properties/transport/required",keyword:"re\
quired",params:{missingProperty:"address_resolver"}};e===null?e=[l]:e.push(l),t++}for(const l in n)if(!(l==="discovery"||
l==="address_resolver"||l==="log_store"||l==="trusted_visors")){const c={instancePath:s+"/transport",schemaPath:"#/prope\
rties/transport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(
c),t++}if(n.discovery!==void 0&&(I(n.discovery,{instancePath:s+"/transport/discovery",parentData:n,parentDataProperty:"d\
iscovery",rootData:y,dynamicAnchors:d})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.address_resolver!==void 0&&
(I(n.address_resolver,{instancePath:s+"/transport/address_resolver",parentData:n,parentDataProperty:"address_resolver",rootData:y,
dynamicAnchors:d})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.log_store!==void 0){let l=n.log_store;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){const v={instancePath:s+"/transport/log_store",schemaPath:"#/propertie\
s/transport/properties/log_store/type",keyword:"type",params:{type:V.properties.transport.properties.log_store.type}};e===
null?e=[v]:e.push(v),t++}const c=t;let m=!0;const h=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.type===void 0&&
(v="type")){const P={};e===null?e=[P]:e.push(P),t++}else if(l.type!==void 0&&l.type!=="file"){const P={};e===null?e=[P]:
e.push(P),t++}}var f=h===t;if(t=c,e!==null&&(c?e.length=c:e=null),f){const v=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.location===void 0){const b={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/properties\
/log_store/then/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[b]:e.push(b),t++}if(l.location!==
void 0){let b=l.location;if(typeof b=="string"){if(!$.test(b)){const oe={instancePath:s+"/transport/log_store/location",
schemaPath:"#/properties/transport/properties/log_store/then/properties/location/pattern",keyword:"pattern",params:{pattern:"\
[^]"}};e===null?e=[oe]:e.push(oe),t++}}else{const oe={instancePath:s+"/transport/log_store/location",schemaPath:"#/prope\
rties/transport/properties/log_store/then/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[oe]:
e.push(oe),t++}}}var f=v===t;if(m=f,m){var u={};u.location=!0,u.type=!0}}if(!m){const v={instancePath:s+"/transport/log_\
store",schemaPath:"#/properties/transport/properties/log_store/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[v]:e.push(v),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.type===void 0){const v={instancePath:s+"/transport\
/log_store",schemaPath:"#/properties/transport/properties/log_store/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[v]:e.push(v),t++}for(const v in l)if(!(v==="type"||v==="location")){const P={instancePath:s+"/transp\
ort/log_store",schemaPath:"#/properties/transport/properties/log_store/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:v}};e===null?e=[P]:e.push(P),t++}if(l.type!==void 0){let v=l.type;if(!(v==="file"||v==="m\
emory")){const P={instancePath:s+"/transport/log_store/type",schemaPath:"#/properties/transport/properties/log_store/pro\
perties/type/enum",keyword:"enum",params:{allowedValues:V.properties.transport.properties.log_store.properties.type.enum}};
e===null?e=[P]:e.push(P),t++}}if(l.location!==void 0&&typeof l.location!="string"){const v={instancePath:s+"/transport/l\
og_store/location",schemaPath:"#/properties/transport/properties/log_store/properties/location/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),t++}}}n.trusted_visors!==void 0&&(L(n.trusted_visors,{instancePath:s+"/transpor\
t/trusted_visors",parentData:n,parentDataProperty:"trusted_visors",rootData:y,dynamicAnchors:d})||(e=e===null?L.errors:e.
concat(L.errors),t=e.length))}else{const l={instancePath:s+"/transport",schemaPath:"#/properties/transport/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.routing!==void 0){let n=r.routing;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){if(n.route_finder===void 0){const l={instancePath:s+"/routing",schemaPath:"#/properties/routing/\
required",keyword:"required",params:{missingProperty:"route_finder"}};e===null?e=[l]:e.push(l),t++}for(const l in n)if(!(l===
"setup_nodes"||l==="route_finder"||l==="route_finder_timeout")){const c={instancePath:s+"/routing",schemaPath:"#/propert\
ies/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),
t++}n.setup_nodes!==void 0&&(L(n.setup_nodes,{instancePath:s+"/routing/setup_nodes",parentData:n,parentDataProperty:"set\
up_nodes",rootData:y,dynamicAnchors:d})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),n.route_finder!==void 0&&(I(
n.route_finder,{instancePath:s+"/routing/route_finder",parentData:n,parentDataProperty:"route_finder",rootData:y,dynamicAnchors:d})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.route_finder_timeout!==void 0&&(R(n.route_finder_timeout,{instancePath:s+
"/routing/route_finder_timeout",parentData:n,parentDataProperty:"route_finder_timeout",rootData:y,dynamicAnchors:d})||(e=
e===null?R.errors:e.concat(R.errors),t=e.length))}else{const l={instancePath:s+"/routing",schemaPath:"#/properties/routi\
ng/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.uptime_tracker!==void 0){let n=r.uptime_tracker;
if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const l={instancePath:s+"/uptime_tracker",schemaPath:"#/proper\
ties/uptime_tracker/type",keyword:"type",params:{type:V.properties.uptime_tracker.type}};e===null?e=[l]:e.push(l),t++}if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.addr===void 0){const l={instancePath:s+"/uptime_tracker",schemaPath:"#/prope\
rties/uptime_tracker/required",keyword:"required",params:{missingProperty:"addr"}};e===null?e=[l]:e.push(l),t++}for(const l in n)
if(l!=="addr"){const c={instancePath:s+"/uptime_tracker",schemaPath:"#/properties/uptime_tracker/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}n.addr!==void 0&&(I(n.addr,{instancePath:s+
"/uptime_tracker/addr",parentData:n,parentDataProperty:"addr",rootData:y,dynamicAnchors:d})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length))}}if(r.launcher!==void 0){let n=r.launcher;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apps===
void 0){const l={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/required",keyword:"required",params:{missingProperty:"\
apps"}};e===null?e=[l]:e.push(l),t++}if(n.server_addr===void 0){const l={instancePath:s+"/launcher",schemaPath:"#/proper\
ties/launcher/required",keyword:"required",params:{missingProperty:"server_addr"}};e===null?e=[l]:e.push(l),t++}if(n.bin_path===
void 0){const l={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/required",keyword:"required",params:{missingProperty:"\
bin_path"}};e===null?e=[l]:e.push(l),t++}for(const l in n)if(!(l==="discovery"||l==="apps"||l==="server_addr"||l==="bin_\
path"||l==="local_path")){const c={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}if(n.discovery!==void 0){let l=n.discovery;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){const c={instancePath:s+"/launcher/discovery",schemaPath:"#/pr\
operties/launcher/properties/discovery/type",keyword:"type",params:{type:V.properties.launcher.properties.discovery.type}};
e===null?e=[c]:e.push(c),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.proxy_discovery_addr===void 0){const c={instancePath:s+
"/launcher/discovery",schemaPath:"#/properties/launcher/properties/discovery/required",keyword:"required",params:{missingProperty:"\
proxy_discovery_addr"}};e===null?e=[c]:e.push(c),t++}for(const c in l)if(!(c==="update_interval"||c==="proxy_discovery_a\
ddr")){const m={instancePath:s+"/launcher/discovery",schemaPath:"#/properties/launcher/properties/discovery/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),t++}l.update_interval!==
void 0&&(R(l.update_interval,{instancePath:s+"/launcher/discovery/update_interval",parentData:l,parentDataProperty:"upda\
te_interval",rootData:y,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),l.proxy_discovery_addr!==
void 0&&(I(l.proxy_discovery_addr,{instancePath:s+"/launcher/discovery/proxy_discovery_addr",parentData:l,parentDataProperty:"\
proxy_discovery_addr",rootData:y,dynamicAnchors:d})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}}if(n.apps!==void 0){
let l=n.apps;if(!Array.isArray(l)&&l!==null){const c={instancePath:s+"/launcher/apps",schemaPath:"#/properties/launcher/\
properties/apps/type",keyword:"type",params:{type:V.properties.launcher.properties.apps.type}};e===null?e=[c]:e.push(c),
t++}if(Array.isArray(l)){const c=l.length;for(let m=0;m<c;m++){let h=l[m];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.
name===void 0){const v={instancePath:s+"/launcher/apps/"+m,schemaPath:"#/properties/launcher/properties/apps/items/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[v]:e.push(v),t++}if(h.port===void 0){const v={instancePath:s+
"/launcher/apps/"+m,schemaPath:"#/properties/launcher/properties/apps/items/required",keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[v]:e.push(v),t++}for(const v in h)if(!(v==="name"||v==="args"||v==="auto_start"||v==="port")){const P={
instancePath:s+"/launcher/apps/"+m,schemaPath:"#/properties/launcher/properties/apps/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:v}};e===null?e=[P]:e.push(P),t++}if(h.name!==void 0){let v=h.name;if(typeof v==
"string"){if(!mr.test(v)){const P={instancePath:s+"/launcher/apps/"+m+"/name",schemaPath:"#/properties/launcher/properti\
es/apps/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};e===null?
e=[P]:e.push(P),t++}}else{const P={instancePath:s+"/launcher/apps/"+m+"/name",schemaPath:"#/properties/launcher/properti\
es/apps/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}}if(h.args!==void 0){
let v=h.args;if(!Array.isArray(v)&&v!==null){const P={instancePath:s+"/launcher/apps/"+m+"/args",schemaPath:"#/propertie\
s/launcher/properties/apps/items/properties/args/type",keyword:"type",params:{type:V.properties.launcher.properties.apps.
items.properties.args.type}};e===null?e=[P]:e.push(P),t++}if(Array.isArray(v)){const P=v.length;for(let b=0;b<P;b++)if(typeof v[b]!=
"string"){const oe={instancePath:s+"/launcher/apps/"+m+"/args/"+b,schemaPath:"#/properties/launcher/properties/apps/item\
s/properties/args/items/type",keyword:"type",params:{type:"string"}};e===null?e=[oe]:e.push(oe),t++}}}if(h.auto_start!==
void 0&&typeof h.auto_start!="boolean"){const v={instancePath:s+"/launcher/apps/"+m+"/auto_start",schemaPath:"#/properti\
es/launcher/properties/apps/items/properties/auto_start/type",keyword:"type",params:{type:"boolean"}};e===null?e=[v]:e.push(
v),t++}h.port!==void 0&&(Ee(h.port,{instancePath:s+"/launcher/apps/"+m+"/port",parentData:h,parentDataProperty:"port",rootData:y,
dynamicAnchors:d})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length))}else{const v={instancePath:s+"/launcher/apps/"+
m,schemaPath:"#/properties/launcher/properties/apps/items/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.
push(v),t++}}}}if(n.server_addr!==void 0&&(re(n.server_addr,{instancePath:s+"/launcher/server_addr",parentData:n,parentDataProperty:"\
server_addr",rootData:y,dynamicAnchors:d})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),n.bin_path!==void 0){
let l=n.bin_path;if(typeof l=="string"){if(!$.test(l)){const c={instancePath:s+"/launcher/bin_path",schemaPath:"#/proper\
ties/launcher/properties/bin_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[c]:e.push(c),t++}}else{
const c={instancePath:s+"/launcher/bin_path",schemaPath:"#/properties/launcher/properties/bin_path/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}if(n.local_path!==void 0){let l=n.local_path;if(typeof l=="string"){
if(!$.test(l)){const c={instancePath:s+"/launcher/local_path",schemaPath:"#/properties/launcher/properties/local_path/pa\
ttern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/launcher/l\
ocal_path",schemaPath:"#/properties/launcher/properties/local_path/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),t++}}}else{const l={instancePath:s+"/launcher",schemaPath:"#/properties/launcher/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}if(r.hypervisors!==void 0&&(L(r.hypervisors,{instancePath:s+"/hypervisors",
parentData:r,parentDataProperty:"hypervisors",rootData:y,dynamicAnchors:d})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)),r.cli_addr!==void 0&&(te(r.cli_addr,{instancePath:s+"/cli_addr",parentData:r,parentDataProperty:"cli_addr",rootData:y,
dynamicAnchors:d})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.log_level!==void 0&&(Fe(r.log_level,{instancePath:s+
"/log_level",parentData:r,parentDataProperty:"log_level",rootData:y,dynamicAnchors:d})||(e=e===null?Fe.errors:e.concat(Fe.
errors),t=e.length)),r.shutdown_timeout!==void 0&&(R(r.shutdown_timeout,{instancePath:s+"/shutdown_timeout",parentData:r,
parentDataProperty:"shutdown_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r.restart_check_delay!==void 0&&(R(r.restart_check_delay,{instancePath:s+"/restart_check_delay",parentData:r,parentDataProperty:"\
restart_check_delay",rootData:y,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.public_trusted_visor!==
void 0&&typeof r.public_trusted_visor!="boolean"){const n={instancePath:s+"/public_trusted_visor",schemaPath:"#/properti\
es/public_trusted_visor/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.hypervisor!==void 0){
let n=r.hypervisor;const l=t;let c=!0;const m=t;if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.enable_tls===void 0&&
(h="enable_tls")){const v={};e===null?e=[v]:e.push(v),t++}else if(n.enable_tls!==void 0&&n.enable_tls!==!0){const v={};e===
null?e=[v]:e.push(v),t++}}var p=m===t;if(t=l,e!==null&&(l?e.length=l:e=null),p){const h=t;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.tls_cert_file===void 0){const P={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/then/\
required",keyword:"required",params:{missingProperty:"tls_cert_file"}};e===null?e=[P]:e.push(P),t++}if(n.tls_key_file===
void 0){const P={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/then/required",keyword:"required",params:{
missingProperty:"tls_key_file"}};e===null?e=[P]:e.push(P),t++}if(n.tls_cert_file!==void 0){let P=n.tls_cert_file;if(typeof P==
"string"){if(!$.test(P)){const b={instancePath:s+"/hypervisor/tls_cert_file",schemaPath:"#/properties/hypervisor/then/pr\
operties/tls_cert_file/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+
"/hypervisor/tls_cert_file",schemaPath:"#/properties/hypervisor/then/properties/tls_cert_file/type",keyword:"type",params:{
type:"string"}};e===null?e=[b]:e.push(b),t++}}if(n.tls_key_file!==void 0){let P=n.tls_key_file;if(typeof P=="string"){if(!$.
test(P)){const b={instancePath:s+"/hypervisor/tls_key_file",schemaPath:"#/properties/hypervisor/then/properties/tls_key_\
file/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s+"/hyp\
ervisor/tls_key_file",schemaPath:"#/properties/hypervisor/then/properties/tls_key_file/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),t++}}}var p=h===t;if(c=p,c){var a={};a.tls_cert_file=!0,a.tls_key_file=!0,a.enable_tls=
!0}}if(!c){const h={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[h]:e.push(h),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.db_path===void 0){const h={instancePath:s+
"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"required",params:{missingProperty:"db_path"}};e===null?
e=[h]:e.push(h),t++}if(n.enable_auth===void 0){const h={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor\
/required",keyword:"required",params:{missingProperty:"enable_auth"}};e===null?e=[h]:e.push(h),t++}if(n.cookies===void 0){
const h={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"required",params:{missingProperty:"\
cookies"}};e===null?e=[h]:e.push(h),t++}if(n.http_addr===void 0){const h={instancePath:s+"/hypervisor",schemaPath:"#/pro\
perties/hypervisor/required",keyword:"required",params:{missingProperty:"http_addr"}};e===null?e=[h]:e.push(h),t++}if(n.
enable_tls===void 0){const h={instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/required",keyword:"requir\
ed",params:{missingProperty:"enable_tls"}};e===null?e=[h]:e.push(h),t++}for(const h in n)if(!(h==="db_path"||h==="enable\
_auth"||h==="cookies"||h==="dmsg_port"||h==="http_addr"||h==="enable_tls"||h==="tls_cert_file"||h==="tls_key_file")){const v={
instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h}};e===null?e=[v]:e.push(v),t++}if(n.db_path!==void 0){let h=n.db_path;if(typeof h=="string"){if(!$.
test(h)){const v={instancePath:s+"/hypervisor/db_path",schemaPath:"#/properties/hypervisor/properties/db_path/pattern",keyword:"\
pattern",params:{pattern:"[^]"}};e===null?e=[v]:e.push(v),t++}}else{const v={instancePath:s+"/hypervisor/db_path",schemaPath:"\
#/properties/hypervisor/properties/db_path/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}if(n.
enable_auth!==void 0&&typeof n.enable_auth!="boolean"){const h={instancePath:s+"/hypervisor/enable_auth",schemaPath:"#/p\
roperties/hypervisor/properties/enable_auth/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),t++}if(n.
cookies!==void 0&&(xe(n.cookies,{instancePath:s+"/hypervisor/cookies",parentData:n,parentDataProperty:"cookies",rootData:y,
dynamicAnchors:d})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),n.dmsg_port!==void 0&&(ee(n.dmsg_port,{instancePath:s+
"/hypervisor/dmsg_port",parentData:n,parentDataProperty:"dmsg_port",rootData:y,dynamicAnchors:d})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),n.http_addr!==void 0&&(Re(n.http_addr,{instancePath:s+"/hypervisor/http_addr",parentData:n,
parentDataProperty:"http_addr",rootData:y,dynamicAnchors:d})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),n.enable_tls!==
void 0&&typeof n.enable_tls!="boolean"){const h={instancePath:s+"/hypervisor/enable_tls",schemaPath:"#/properties/hyperv\
isor/properties/enable_tls/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),t++}if(n.tls_cert_file!==
void 0&&typeof n.tls_cert_file!="string"){const h={instancePath:s+"/hypervisor/tls_cert_file",schemaPath:"#/properties/h\
ypervisor/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(n.tls_key_file!==
void 0&&typeof n.tls_key_file!="string"){const h={instancePath:s+"/hypervisor/tls_key_file",schemaPath:"#/properties/hyp\
ervisor/properties/tls_key_file/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{const h={
instancePath:s+"/hypervisor",schemaPath:"#/properties/hypervisor/type",keyword:"type",params:{type:"object"}};e===null?e=
[h]:e.push(h),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}return kr.errors=e,t===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const rt=br,G={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"visor-config-e0.schema.json",type:"object",required:["key_pair","dmsg",
"transport","routing","apps","apps_path","local_path"],additionalProperties:!1,properties:{version:{type:"string",enum:[
"","1.0","v0.0.0"]},key_pair:{type:"object",required:["secret_key"],additionalProperties:!1,properties:{public_key:{$ref:"\
visor-config.schema.json#/$defs/pubKey"},secret_key:{$ref:"visor-config.schema.json#/$defs/secKey"}}},dmsg:{type:"object",
required:["discovery"],additionalProperties:!1,properties:{discovery:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},
sessions_count:{type:"integer",minimum:0}}},dmsg_pty:{type:"object",additionalProperties:!1,properties:{port:{$ref:"viso\
r-config.schema.json#/$defs/port"},authorization_file:{type:"string"},cli_network:{type:"string"},cli_address:{type:"str\
ing"}}},stcp:{type:"object",additionalProperties:!1,properties:{pk_table:{type:["object","null"],propertyNames:{$ref:"vi\
sor-config.schema.json#/$defs/pubKey"},additionalProperties:{$ref:"visor-config.schema.json#/$defs/hostPortStrict"}},local_address:{
$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"}}},transport:{type:"object",required:["discovery"],additionalProperties:!1,
properties:{discovery:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},log_store:{type:["object","null"],required:["t\
ype"],additionalProperties:!1,properties:{type:{enum:["file","memory"]},location:{type:"string"}},if:{properties:{type:{
const:"file"}},required:["type"]},then:{required:["location"],properties:{location:{type:"string",pattern:"[^]"}}}}}},routing:{
type:"object",required:["route_finder"],additionalProperties:!1,properties:{setup_nodes:{$ref:"visor-config.schema.json#\
/$defs/pubKeyList"},route_finder:{$ref:"visor-config.schema.json#/$defs/serviceUrl"},route_finder_timeout:{$ref:"visor-c\
onfig.schema.json#/$defs/duration"}}},uptime_tracker:{type:["object","null"],required:["addr"],additionalProperties:!1,properties:{
addr:{$ref:"visor-config.schema.json#/$defs/serviceUrl"}}},apps:{type:["array","null"],items:{type:"object",required:["a\
pp","port"],additionalProperties:!1,properties:{app:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},args:{type:[
"array","null"],items:{type:"string"}},auto_start:{type:"boolean"},port:{$ref:"visor-config.schema.json#/$defs/appPort"}}}},
trusted_visors:{$ref:"visor-config.schema.json#/$defs/pubKeyList"},hypervisors:{type:["array","null"],items:{type:"objec\
t",required:["public_key"],additionalProperties:!1,properties:{public_key:{$ref:"visor-config.schema.json#/$defs/pubKey"},
address:{type:"string"}}}},apps_path:{type:"string",pattern:"[^]"},local_path:{type:"string",pattern:"[^]"},log_level:{$ref:"\
visor-config.schema.json#/$defs/logLevel"},shutdown_timeout:{$ref:"visor-config.schema.json#/$defs/duration"},interfaces:{
type:"object",additionalProperties:!1,properties:{rpc:{$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"}}},app_server_addr:{
$ref:"visor-config.schema.json#/$defs/hostPortStrict"},restart_check_delay:{$ref:"visor-config.schema.json#/$defs/durati\
on"}}};function x(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,
t=0;const o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!lr.
test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^0[23][0-9a-fA-F]{64}$"}};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ze.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t,f=t;if(typeof r=="string"&&!or.test(r)){const p={};e===null?
e=[p]:e.push(p),t++}var u=f===t;if(u){const p={instancePath:s,schemaPath:"#/not",keyword:"not",params:{}};e===null?e=[p]:
e.push(p),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){if(!ar.test(r)){const p={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}return ze.errors=e,t===0}ze.evaluated=
{dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="strin\
g"){if(!dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/]+\
(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]{1,5}(/[^\\s]*)?)$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return A.errors=e,t===0}A.evaluated=
{dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}
return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]+):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return O.errors=e,t===0}O.evaluated=
{dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="strin\
g"){if(!Ar.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^((\\[[0-9A-Fa-f:.%\
]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return K.errors=e,t===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};
function Z(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:cr.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;
for(let f=0;f<i;f++)k(r[f],{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:y,dynamicAnchors:d})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)}return Z.errors=e,t===0}Z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function z(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fr.type}};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ur.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s\
|\u03BCs|ms|s|m|h))+)$"}};e===null?e=[i]:e.push(i),t++}return z.errors=e,t===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};
function ne(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=
[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}return ne.errors=
e,t===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa]\
[Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}return Ke.errors=e,t===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=br.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key_pair===void 0){const p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_pair"}};e===null?e=[p]:e.push(p),
t++}if(r.dmsg===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dmsg"}};
e===null?e=[p]:e.push(p),t++}if(r.transport===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"transport"}};e===null?e=[p]:e.push(p),t++}if(r.routing===void 0){const p={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"routing"}};e===null?e=[p]:e.push(p),t++}if(r.apps===void 0){const p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apps"}};e===null?e=[p]:e.push(p),t++}
if(r.apps_path===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"app\
s_path"}};e===null?e=[p]:e.push(p),t++}if(r.local_path===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"local_path"}};e===null?e=[p]:e.push(p),t++}for(const p in r)if(!B.call(G.properties,p)){
const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[a]:e.push(a),t++}if(r.version!==void 0){let p=r.version;if(typeof p!="string"){const a={instancePath:s+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(!(p===
""||p==="1.0"||p==="v0.0.0")){const a={instancePath:s+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{
allowedValues:G.properties.version.enum}};e===null?e=[a]:e.push(a),t++}}if(r.key_pair!==void 0){let p=r.key_pair;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.secret_key===void 0){const a={instancePath:s+"/key_pair",schemaPath:"#/properties/key_\
pair/required",keyword:"required",params:{missingProperty:"secret_key"}};e===null?e=[a]:e.push(a),t++}for(const a in p)if(!(a===
"public_key"||a==="secret_key")){const n={instancePath:s+"/key_pair",schemaPath:"#/properties/key_pair/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}p.public_key!==void 0&&(x(
p.public_key,{instancePath:s+"/key_pair/public_key",parentData:p,parentDataProperty:"public_key",rootData:y,dynamicAnchors:d})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),p.secret_key!==void 0&&(ze(p.secret_key,{instancePath:s+"/key_pair/\
secret_key",parentData:p,parentDataProperty:"secret_key",rootData:y,dynamicAnchors:d})||(e=e===null?ze.errors:e.concat(ze.
errors),t=e.length))}else{const a={instancePath:s+"/key_pair",schemaPath:"#/properties/key_pair/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.dmsg!==void 0){let p=r.dmsg;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.discovery===void 0){const a={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/required",keyword:"required",
params:{missingProperty:"discovery"}};e===null?e=[a]:e.push(a),t++}for(const a in p)if(!(a==="discovery"||a==="sessions_\
count")){const n={instancePath:s+"/dmsg",schemaPath:"#/properties/dmsg/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}if(p.discovery!==void 0&&(A(p.discovery,{instancePath:s+
"/dmsg/discovery",parentData:p,parentDataProperty:"discovery",rootData:y,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),p.sessions_count!==void 0){let a=p.sessions_count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const n={instancePath:s+"/dmsg/sessions_count",schemaPath:"#/properties/dmsg/properties/sessions_count/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const n={
instancePath:s+"/dmsg/sessions_count",schemaPath:"#/properties/dmsg/properties/sessions_count/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s+"/dmsg",schemaPath:"#/prop\
erties/dmsg/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.dmsg_pty!==void 0){let p=r.dmsg_pty;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="port"||a==="authorization_file"||a==="cli_networ\
k"||a==="cli_address")){const n={instancePath:s+"/dmsg_pty",schemaPath:"#/properties/dmsg_pty/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}if(p.port!==void 0&&(pe(p.port,{instancePath:s+
"/dmsg_pty/port",parentData:p,parentDataProperty:"port",rootData:y,dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.
errors),t=e.length)),p.authorization_file!==void 0&&typeof p.authorization_file!="string"){const a={instancePath:s+"/dms\
g_pty/authorization_file",schemaPath:"#/properties/dmsg_pty/properties/authorization_file/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(p.cli_network!==void 0&&typeof p.cli_network!="string"){const a={instancePath:s+
"/dmsg_pty/cli_network",schemaPath:"#/properties/dmsg_pty/properties/cli_network/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[a]:e.push(a),t++}if(p.cli_address!==void 0&&typeof p.cli_address!="string"){const a={instancePath:s+"/\
dmsg_pty/cli_address",schemaPath:"#/properties/dmsg_pty/properties/cli_address/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/dmsg_pty",schemaPath:"#/properties/dmsg_pty/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.stcp!==void 0){let p=r.stcp;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(const a in p)if(!(a==="pk_table"||a==="local_address")){const n={instancePath:s+"/stcp",schemaPath:"#/pr\
operties/stcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(
n),t++}if(p.pk_table!==void 0){let a=p.pk_table;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){const n={instancePath:s+
"/stcp/pk_table",schemaPath:"#/properties/stcp/properties/pk_table/type",keyword:"type",params:{type:G.properties.stcp.properties.
pk_table.type}};e===null?e=[n]:e.push(n),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(const n in a){const l=t;x(
n,{instancePath:s+"/stcp/pk_table",parentData:a,parentDataProperty:"pk_table",rootData:y,dynamicAnchors:d})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length);var i=l===t;if(!i){const c={instancePath:s+"/stcp/pk_table",schemaPath:"#/proper\
ties/stcp/properties/pk_table/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[c]:e.push(c),t++}}
for(const n in a)O(a[n],{instancePath:s+"/stcp/pk_table/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,
rootData:y,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}}p.local_address!==void 0&&(K(p.local_address,
{instancePath:s+"/stcp/local_address",parentData:p,parentDataProperty:"local_address",rootData:y,dynamicAnchors:d})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length))}else{const a={instancePath:s+"/stcp",schemaPath:"#/properties/stcp/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.transport!==void 0){let p=r.transport;if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.discovery===void 0){const a={instancePath:s+"/transport",schemaPath:"#/prope\
rties/transport/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[a]:e.push(a),t++}for(const a in p)
if(!(a==="discovery"||a==="log_store")){const n={instancePath:s+"/transport",schemaPath:"#/properties/transport/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}if(p.discovery!==
void 0&&(A(p.discovery,{instancePath:s+"/transport/discovery",parentData:p,parentDataProperty:"discovery",rootData:y,dynamicAnchors:d})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),p.log_store!==void 0){let a=p.log_store;if(!(a&&typeof a=="object"&&
!Array.isArray(a))&&a!==null){const m={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/properti\
es/log_store/type",keyword:"type",params:{type:G.properties.transport.properties.log_store.type}};e===null?e=[m]:e.push(
m),t++}const n=t;let l=!0;const c=t;if(a&&typeof a=="object"&&!Array.isArray(a)){let m;if(a.type===void 0&&(m="type")){const h={};
e===null?e=[h]:e.push(h),t++}else if(a.type!==void 0&&a.type!=="file"){const h={};e===null?e=[h]:e.push(h),t++}}var f=c===
t;if(t=n,e!==null&&(n?e.length=n:e=null),f){const m=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.location===void 0){
const v={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/properties/log_store/then/required",keyword:"\
required",params:{missingProperty:"location"}};e===null?e=[v]:e.push(v),t++}if(a.location!==void 0){let v=a.location;if(typeof v==
"string"){if(!$.test(v)){const P={instancePath:s+"/transport/log_store/location",schemaPath:"#/properties/transport/prop\
erties/log_store/then/properties/location/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[P]:e.push(P),t++}}else{
const P={instancePath:s+"/transport/log_store/location",schemaPath:"#/properties/transport/properties/log_store/then/pro\
perties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}}}var f=m===t;if(l=f,l){var u={};
u.location=!0,u.type=!0}}if(!l){const m={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/proper\
ties/log_store/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[m]:e.push(m),t++}if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.type===void 0){const m={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/proper\
ties/log_store/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),t++}for(const m in a)
if(!(m==="type"||m==="location")){const h={instancePath:s+"/transport/log_store",schemaPath:"#/properties/transport/prop\
erties/log_store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(
h),t++}if(a.type!==void 0){let m=a.type;if(!(m==="file"||m==="memory")){const h={instancePath:s+"/transport/log_store/ty\
pe",schemaPath:"#/properties/transport/properties/log_store/properties/type/enum",keyword:"enum",params:{allowedValues:G.
properties.transport.properties.log_store.properties.type.enum}};e===null?e=[h]:e.push(h),t++}}if(a.location!==void 0&&typeof a.
location!="string"){const m={instancePath:s+"/transport/log_store/location",schemaPath:"#/properties/transport/propertie\
s/log_store/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}}else{const a={
instancePath:s+"/transport",schemaPath:"#/properties/transport/type",keyword:"type",params:{type:"object"}};e===null?e=[
a]:e.push(a),t++}}if(r.routing!==void 0){let p=r.routing;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.route_finder===
void 0){const a={instancePath:s+"/routing",schemaPath:"#/properties/routing/required",keyword:"required",params:{missingProperty:"\
route_finder"}};e===null?e=[a]:e.push(a),t++}for(const a in p)if(!(a==="setup_nodes"||a==="route_finder"||a==="route_fin\
der_timeout")){const n={instancePath:s+"/routing",schemaPath:"#/properties/routing/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}p.setup_nodes!==void 0&&(Z(p.setup_nodes,{instancePath:s+
"/routing/setup_nodes",parentData:p,parentDataProperty:"setup_nodes",rootData:y,dynamicAnchors:d})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),p.route_finder!==void 0&&(A(p.route_finder,{instancePath:s+"/routing/route_finder",parentData:p,
parentDataProperty:"route_finder",rootData:y,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),p.
route_finder_timeout!==void 0&&(z(p.route_finder_timeout,{instancePath:s+"/routing/route_finder_timeout",parentData:p,parentDataProperty:"\
route_finder_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{const a={
instancePath:s+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),t++}}if(r.uptime_tracker!==void 0){let p=r.uptime_tracker;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
const a={instancePath:s+"/uptime_tracker",schemaPath:"#/properties/uptime_tracker/type",keyword:"type",params:{type:G.properties.
uptime_tracker.type}};e===null?e=[a]:e.push(a),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.addr===void 0){const a={
instancePath:s+"/uptime_tracker",schemaPath:"#/properties/uptime_tracker/required",keyword:"required",params:{missingProperty:"\
addr"}};e===null?e=[a]:e.push(a),t++}for(const a in p)if(a!=="addr"){const n={instancePath:s+"/uptime_tracker",schemaPath:"\
#/properties/uptime_tracker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[n]:e.push(n),t++}p.addr!==void 0&&(A(p.addr,{instancePath:s+"/uptime_tracker/addr",parentData:p,parentDataProperty:"a\
ddr",rootData:y,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}}if(r.apps!==void 0){let p=r.apps;
if(!Array.isArray(p)&&p!==null){const a={instancePath:s+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:G.properties.apps.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(p)){const a=p.length;for(let n=0;n<a;n++){let l=p[n];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.app===void 0){const c={instancePath:s+"/apps/"+n,schemaPath:"#/propert\
ies/apps/items/required",keyword:"required",params:{missingProperty:"app"}};e===null?e=[c]:e.push(c),t++}if(l.port===void 0){
const c={instancePath:s+"/apps/"+n,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty:"\
port"}};e===null?e=[c]:e.push(c),t++}for(const c in l)if(!(c==="app"||c==="args"||c==="auto_start"||c==="port")){const m={
instancePath:s+"/apps/"+n,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[m]:e.push(m),t++}if(l.app!==void 0){let c=l.app;if(typeof c=="string"){if(!mr.test(c)){
const m={instancePath:s+"/apps/"+n+"/app",schemaPath:"#/properties/apps/items/properties/app/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/apps/"+
n+"/app",schemaPath:"#/properties/apps/items/properties/app/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:
e.push(m),t++}}if(l.args!==void 0){let c=l.args;if(!Array.isArray(c)&&c!==null){const m={instancePath:s+"/apps/"+n+"/arg\
s",schemaPath:"#/properties/apps/items/properties/args/type",keyword:"type",params:{type:G.properties.apps.items.properties.
args.type}};e===null?e=[m]:e.push(m),t++}if(Array.isArray(c)){const m=c.length;for(let h=0;h<m;h++)if(typeof c[h]!="stri\
ng"){const v={instancePath:s+"/apps/"+n+"/args/"+h,schemaPath:"#/properties/apps/items/properties/args/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}}if(l.auto_start!==void 0&&typeof l.auto_start!="boolean"){const c={
instancePath:s+"/apps/"+n+"/auto_start",schemaPath:"#/properties/apps/items/properties/auto_start/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[c]:e.push(c),t++}l.port!==void 0&&(ne(l.port,{instancePath:s+"/apps/"+n+"/port",parentData:l,
parentDataProperty:"port",rootData:y,dynamicAnchors:d})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else{const c={
instancePath:s+"/apps/"+n,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),t++}}}}if(r.trusted_visors!==void 0&&(Z(r.trusted_visors,{instancePath:s+"/trusted_visors",parentData:r,parentDataProperty:"\
trusted_visors",rootData:y,dynamicAnchors:d})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.hypervisors!==void 0){
let p=r.hypervisors;if(!Array.isArray(p)&&p!==null){const a={instancePath:s+"/hypervisors",schemaPath:"#/properties/hype\
rvisors/type",keyword:"type",params:{type:G.properties.hypervisors.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(
p)){const a=p.length;for(let n=0;n<a;n++){let l=p[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.public_key===void 0){
const c={instancePath:s+"/hypervisors/"+n,schemaPath:"#/properties/hypervisors/items/required",keyword:"required",params:{
missingProperty:"public_key"}};e===null?e=[c]:e.push(c),t++}for(const c in l)if(!(c==="public_key"||c==="address")){const m={
instancePath:s+"/hypervisors/"+n,schemaPath:"#/properties/hypervisors/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),t++}if(l.public_key!==void 0&&(x(l.public_key,{instancePath:s+
"/hypervisors/"+n+"/public_key",parentData:l,parentDataProperty:"public_key",rootData:y,dynamicAnchors:d})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length)),l.address!==void 0&&typeof l.address!="string"){const c={instancePath:s+"/hyper\
visors/"+n+"/address",schemaPath:"#/properties/hypervisors/items/properties/address/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:s+"/hypervisors/"+n,schemaPath:"#/properties/hyperviso\
rs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}}}if(r.apps_path!==void 0){let p=r.apps_path;
if(typeof p=="string"){if(!$.test(p)){const a={instancePath:s+"/apps_path",schemaPath:"#/properties/apps_path/pattern",keyword:"\
pattern",params:{pattern:"[^]"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/apps_path",schemaPath:"#/p\
roperties/apps_path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.local_path!==void 0){
let p=r.local_path;if(typeof p=="string"){if(!$.test(p)){const a={instancePath:s+"/local_path",schemaPath:"#/properties/\
local_path/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/local_path",schemaPath:"#/properties/local_path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
t++}}if(r.log_level!==void 0&&(Ke(r.log_level,{instancePath:s+"/log_level",parentData:r,parentDataProperty:"log_level",rootData:y,
dynamicAnchors:d})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.shutdown_timeout!==void 0&&(z(r.shutdown_timeout,
{instancePath:s+"/shutdown_timeout",parentData:r,parentDataProperty:"shutdown_timeout",rootData:y,dynamicAnchors:d})||(e=
e===null?z.errors:e.concat(z.errors),t=e.length)),r.interfaces!==void 0){let p=r.interfaces;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(const a in p)if(a!=="rpc"){const n={instancePath:s+"/interfaces",schemaPath:"#/properties/interfaces/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),t++}p.rpc!==void 0&&
(K(p.rpc,{instancePath:s+"/interfaces/rpc",parentData:p,parentDataProperty:"rpc",rootData:y,dynamicAnchors:d})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length))}else{const a={instancePath:s+"/interfaces",schemaPath:"#/properties/interfaces/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}r.app_server_addr!==void 0&&(O(r.app_server_addr,
{instancePath:s+"/app_server_addr",parentData:r,parentDataProperty:"app_server_addr",rootData:y,dynamicAnchors:d})||(e=e===
null?O.errors:e.concat(O.errors),t=e.length)),r.restart_check_delay!==void 0&&(z(r.restart_check_delay,{instancePath:s+"\
/restart_check_delay",parentData:r,parentDataProperty:"restart_check_delay",rootData:y,dynamicAnchors:d})||(e=e===null?z.
errors:e.concat(z.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),t++}return br.errors=e,t===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const tt=wr,
Fr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"visor-config-e0a.schema.json",type:"object",required:["v\
isor"],additionalProperties:!1,properties:{version:{$ref:"visor-config-e0.schema.json#/properties/version"},visor:{type:"\
object",required:["static_secret_key"],additionalProperties:!1,properties:{static_public_key:{$ref:"visor-config.schema.\
json#/$defs/pubKey"},static_secret_key:{$ref:"visor-config.schema.json#/$defs/secKey"}}},dmsg:{$ref:"visor-config-e0.sch\
ema.json#/properties/dmsg"},dmsg_pty:{$ref:"visor-config-e0.schema.json#/properties/dmsg_pty"},stcp:{$ref:"visor-config-\
e0.schema.json#/properties/stcp"},transport:{$ref:"visor-config-e0.schema.json#/properties/transport"},routing:{$ref:"vi\
sor-config-e0.schema.json#/properties/routing"},uptime:{type:["object","null"],additionalProperties:!1,properties:{tracker:{
$ref:"visor-config.schema.json#/$defs/serviceUrl"}}},apps:{$ref:"visor-config-e0.schema.json#/properties/apps"},trusted_visors:{
$ref:"visor-config-e0.schema.json#/properties/trusted_visors"},hypervisors:{$ref:"visor-config-e0.schema.json#/propertie\
s/hypervisors"},apps_path:{$ref:"visor-config-e0.schema.json#/properties/apps_path"},local_path:{$ref:"visor-config-e0.s\
chema.json#/properties/local_path"},log_level:{$ref:"visor-config-e0.schema.json#/properties/log_level"},shutdown_timeout:{
$ref:"visor-config-e0.schema.json#/properties/shutdown_timeout"},interfaces:{$ref:"visor-config-e0.schema.json#/properti\
es/interfaces"},app_server_sock_file:{type:"string"},restart_check_delay:{$ref:"visor-config-e0.schema.json#/properties/\
restart_check_delay"}}},Wr={type:"string",enum:["","1.0","v0.0.0"]};function Ue(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}if(!(r===""||r==="1.0"||r==="v0.0.0")){const i={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Wr.enum}};e===null?e=[i]:e.push(i),t++}return Ue.errors=e,t===0}Ue.evaluated={dynamicProps:!1,
dynamicItems:!1};function Te(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="stri\
ng"){if(!lr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^0[23][0-9a-fA-F]\
{64}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),t++}return Te.errors=e,t===0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Ce(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ce.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t,f=t;if(typeof r=="string"&&!or.test(r)){const p={};
e===null?e=[p]:e.push(p),t++}var u=f===t;if(u){const p={instancePath:s,schemaPath:"#/not",keyword:"not",params:{}};e===null?
e=[p]:e.push(p),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){if(!ar.test(r)){const p={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}return Ce.errors=
e,t===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.discovery===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
discovery"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="discovery"||i==="sessions_count")){const f={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(
f),t++}if(r.discovery!==void 0&&(A(r.discovery,{instancePath:s+"/discovery",parentData:r,parentDataProperty:"discovery",
rootData:y,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.sessions_count!==void 0){let i=r.sessions_count;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const f={instancePath:s+"/sessions_count",schemaPath:"#/proper\
ties/sessions_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof i=="number"&&isFinite(
i)&&(i<0||isNaN(i))){const f={instancePath:s+"/sessions_count",schemaPath:"#/properties/sessions_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),t++}}}else{const i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){for(const i in r)if(!(i==="port"||i==="authorization_file"||i==="cli_network"||i==="cli_address")){const f={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[f]:e.push(f),t++}if(r.port!==void 0&&(pe(r.port,{instancePath:s+"/port",parentData:r,parentDataProperty:"port",rootData:y,
dynamicAnchors:d})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.authorization_file!==void 0&&typeof r.authorization_file!=
"string"){const i={instancePath:s+"/authorization_file",schemaPath:"#/properties/authorization_file/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.cli_network!==void 0&&typeof r.cli_network!="string"){const i={
instancePath:s+"/cli_network",schemaPath:"#/properties/cli_network/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(r.cli_address!==void 0&&typeof r.cli_address!="string"){const i={instancePath:s+"/cli_address",schemaPath:"\
#/properties/cli_address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===0}Oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Mr={type:"object",additionalProperties:!1,properties:{pk_table:{type:["\
object","null"],propertyNames:{$ref:"visor-config.schema.json#/$defs/pubKey"},additionalProperties:{$ref:"visor-config.s\
chema.json#/$defs/hostPortStrict"}},local_address:{$ref:"visor-config.schema.json#/$defs/hostPortOrEmpty"}}};function Ze(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ze.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="pk_table"||f==="local_address")){const u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),t++}if(r.pk_table!==void 0){let f=r.pk_table;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&f!==null){const u={instancePath:s+"/pk_table",schemaPath:"#/properties/pk_table/\
type",keyword:"type",params:{type:Mr.properties.pk_table.type}};e===null?e=[u]:e.push(u),t++}if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const u in f){const p=t;x(u,{instancePath:s+"/pk_table",parentData:f,parentDataProperty:"pk_table",rootData:y,
dynamicAnchors:d})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);var i=p===t;if(!i){const a={instancePath:s+"/pk_\
table",schemaPath:"#/properties/pk_table/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[a]:
e.push(a),t++}}for(const u in f)O(f[u],{instancePath:s+"/pk_table/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,
parentDataProperty:u,rootData:y,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}}r.local_address!==
void 0&&(K(r.local_address,{instancePath:s+"/local_address",parentData:r,parentDataProperty:"local_address",rootData:y,dynamicAnchors:d})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),t++}return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const xr={type:"object",required:["discovery"],additionalProperties:!1,properties:{discovery:{$ref:"visor-config.schema.\
json#/$defs/serviceUrl"},log_store:{type:["object","null"],required:["type"],additionalProperties:!1,properties:{type:{enum:[
"file","memory"]},location:{type:"string"}},if:{properties:{type:{const:"file"}},required:["type"]},then:{required:["loc\
ation"],properties:{location:{type:"string",pattern:"[^]"}}}}}};function Se(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.discovery===void 0){const u={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"discovery"}};e===null?e=[u]:e.push(u),t++}for(const u in r)if(!(u===
"discovery"||u==="log_store")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u}};e===null?e=[p]:e.push(p),t++}if(r.discovery!==void 0&&(A(r.discovery,{instancePath:s+"/di\
scovery",parentData:r,parentDataProperty:"discovery",rootData:y,dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.log_store!==void 0){let u=r.log_store;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null){const l={
instancePath:s+"/log_store",schemaPath:"#/properties/log_store/type",keyword:"type",params:{type:xr.properties.log_store.
type}};e===null?e=[l]:e.push(l),t++}const p=t;let a=!0;const n=t;if(u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.
type===void 0&&(l="type")){const c={};e===null?e=[c]:e.push(c),t++}else if(u.type!==void 0&&u.type!=="file"){const c={};
e===null?e=[c]:e.push(c),t++}}var i=n===t;if(t=p,e!==null&&(p?e.length=p:e=null),i){const l=t;if(u&&typeof u=="object"&&
!Array.isArray(u)){if(u.location===void 0){const m={instancePath:s+"/log_store",schemaPath:"#/properties/log_store/then/\
required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[m]:e.push(m),t++}if(u.location!==void 0){let m=u.
location;if(typeof m=="string"){if(!$.test(m)){const h={instancePath:s+"/log_store/location",schemaPath:"#/properties/lo\
g_store/then/properties/location/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[h]:e.push(h),t++}}else{const h={
instancePath:s+"/log_store/location",schemaPath:"#/properties/log_store/then/properties/location/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),t++}}}var i=l===t;if(a=i,a){var f={};f.location=!0,f.type=!0}}if(!a){const l={instancePath:s+
"/log_store",schemaPath:"#/properties/log_store/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[l]:e.push(l),
t++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){const l={instancePath:s+"/log_store",schemaPath:"#/\
properties/log_store/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[l]:e.push(l),t++}for(const l in u)
if(!(l==="type"||l==="location")){const c={instancePath:s+"/log_store",schemaPath:"#/properties/log_store/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),t++}if(u.type!==void 0){let l=u.
type;if(!(l==="file"||l==="memory")){const c={instancePath:s+"/log_store/type",schemaPath:"#/properties/log_store/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:xr.properties.log_store.properties.type.enum}};e===null?e=[c]:e.push(
c),t++}}if(u.location!==void 0&&typeof u.location!="string"){const l={instancePath:s+"/log_store/location",schemaPath:"#\
/properties/log_store/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}}else{
const u={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}return Se.
errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.route_finder===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
route_finder"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="setup_nodes"||i==="route_finder"||i==="route_fin\
der_timeout")){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[f]:e.push(f),t++}r.setup_nodes!==void 0&&(Z(r.setup_nodes,{instancePath:s+"/setup_nodes",parentData:r,parentDataProperty:"\
setup_nodes",rootData:y,dynamicAnchors:d})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.route_finder!==void 0&&
(A(r.route_finder,{instancePath:s+"/route_finder",parentData:r,parentDataProperty:"route_finder",rootData:y,dynamicAnchors:d})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.route_finder_timeout!==void 0&&(z(r.route_finder_timeout,{instancePath:s+
"/route_finder_timeout",parentData:r,parentDataProperty:"route_finder_timeout",rootData:y,dynamicAnchors:d})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[i]:e.push(i),t++}return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{
instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ve.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!dr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/]+(/[^\\s]*)?|dmsg://0[23][0-9a-fA-F]{64}:[0-9]\
{1,5}(/[^\\s]*)?)$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};const Rr={
type:["array","null"],items:{type:"object",required:["app","port"],additionalProperties:!1,properties:{app:{type:"string",
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},args:{type:["array","null"],items:{type:"string"}},auto_start:{type:"boolea\
n"},port:{$ref:"visor-config.schema.json#/$defs/appPort"}}}};function Ge(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Rr.
type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;for(let f=0;f<i;f++){let u=r[f];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.app===void 0){const p={instancePath:s+"/"+f,schemaPath:"#/items/required",keyword:"req\
uired",params:{missingProperty:"app"}};e===null?e=[p]:e.push(p),t++}if(u.port===void 0){const p={instancePath:s+"/"+f,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"port"}};e===null?e=[p]:e.push(p),t++}for(const p in u)if(!(p===
"app"||p==="args"||p==="auto_start"||p==="port")){const a={instancePath:s+"/"+f,schemaPath:"#/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),t++}if(u.app!==void 0){let p=u.app;
if(typeof p=="string"){if(!mr.test(p)){const a={instancePath:s+"/"+f+"/app",schemaPath:"#/items/properties/app/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/"+f+"/app",schemaPath:"#/items/properties/app/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}
if(u.args!==void 0){let p=u.args;if(!Array.isArray(p)&&p!==null){const a={instancePath:s+"/"+f+"/args",schemaPath:"#/ite\
ms/properties/args/type",keyword:"type",params:{type:Rr.items.properties.args.type}};e===null?e=[a]:e.push(a),t++}if(Array.
isArray(p)){const a=p.length;for(let n=0;n<a;n++)if(typeof p[n]!="string"){const l={instancePath:s+"/"+f+"/args/"+n,schemaPath:"\
#/items/properties/args/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}}if(u.auto_start!==
void 0&&typeof u.auto_start!="boolean"){const p={instancePath:s+"/"+f+"/auto_start",schemaPath:"#/items/properties/auto_\
start/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),t++}u.port!==void 0&&(ne(u.port,{instancePath:s+
"/"+f+"/port",parentData:u,parentDataProperty:"port",rootData:y,dynamicAnchors:d})||(e=e===null?ne.errors:e.concat(ne.errors),
t=e.length))}else{const p={instancePath:s+"/"+f,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}}return Ge.errors=e,t===0}Ge.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=We.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:cr.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;for(let f=0;f<
i;f++)k(r[f],{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:y,dynamicAnchors:d})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}return We.errors=e,t===0}We.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const Hr={
type:["array","null"],items:{type:"object",required:["public_key"],additionalProperties:!1,properties:{public_key:{$ref:"\
visor-config.schema.json#/$defs/pubKey"},address:{type:"string"}}}};function Me(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!Array.isArray(r)&&r!==null){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Hr.
type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(r)){const i=r.length;for(let f=0;f<i;f++){let u=r[f];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.public_key===void 0){const p={instancePath:s+"/"+f,schemaPath:"#/items/required",keyword:"\
required",params:{missingProperty:"public_key"}};e===null?e=[p]:e.push(p),t++}for(const p in u)if(!(p==="public_key"||p===
"address")){const a={instancePath:s+"/"+f,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),t++}if(u.public_key!==void 0&&(x(u.public_key,{instancePath:s+"/"+f+"/pu\
blic_key",parentData:u,parentDataProperty:"public_key",rootData:y,dynamicAnchors:d})||(e=e===null?x.errors:e.concat(x.errors),
t=e.length)),u.address!==void 0&&typeof u.address!="string"){const p={instancePath:s+"/"+f+"/address",schemaPath:"#/item\
s/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/"+f,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}return Me.errors=e,
t===0}Me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!$.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return He.
errors=e,t===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!$.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Je.
errors=e,t===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([Tt][Rr][Aa][Cc][Ee]|[Dd][Ee][Bb][Uu][Gg]|[Ii][Nn][Ff][Oo]|[Nn][Oo][Tt][Ii][Cc][Ee]|[Ww][Aa][Rr][Nn]|[Ww][Aa]\
[Rr][Nn][Ii][Nn][Gg]|[Ee][Rr][Rr][Oo][Rr]|[Ff][Aa][Tt][Aa][Ll]|[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]|[Pp][Aa][Nn][Ii][Cc])$"}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}return Qe.errors=e,t===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=Xe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:fr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ur.test(r)){const i={instancePath:s,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}};e===
null?e=[i]:e.push(i),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;
const o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){for(const i in r)if(i!=="rpc"){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}r.rpc!==void 0&&(K(r.rpc,{instancePath:s+"/rpc",
parentData:r,parentDataProperty:"rpc",rootData:y,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ye.
errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:fr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.
push(i),t++}if(typeof r=="string"&&!ur.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(0|[+-]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}};e===null?e=[i]:e.push(i),t++}return er.
errors=e,t===0}er.evaluated={dynamicProps:!1,dynamicItems:!1};function wr(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.visor===void 0){const i={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"visor"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!B.call(Fr.
properties,i)){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[f]:e.push(f),t++}if(r.version!==void 0&&(Ue(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"\
version",rootData:y,dynamicAnchors:d})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.visor!==void 0){let i=r.
visor;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.static_secret_key===void 0){const f={instancePath:s+"/visor",schemaPath:"\
#/properties/visor/required",keyword:"required",params:{missingProperty:"static_secret_key"}};e===null?e=[f]:e.push(f),t++}
for(const f in i)if(!(f==="static_public_key"||f==="static_secret_key")){const u={instancePath:s+"/visor",schemaPath:"#/\
properties/visor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(
u),t++}i.static_public_key!==void 0&&(Te(i.static_public_key,{instancePath:s+"/visor/static_public_key",parentData:i,parentDataProperty:"\
static_public_key",rootData:y,dynamicAnchors:d})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),i.static_secret_key!==
void 0&&(Ce(i.static_secret_key,{instancePath:s+"/visor/static_secret_key",parentData:i,parentDataProperty:"static_secre\
t_key",rootData:y,dynamicAnchors:d})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{const f={instancePath:s+
"/visor",schemaPath:"#/properties/visor/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}if(r.
dmsg!==void 0&&(Le(r.dmsg,{instancePath:s+"/dmsg",parentData:r,parentDataProperty:"dmsg",rootData:y,dynamicAnchors:d})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.dmsg_pty!==void 0&&(Oe(r.dmsg_pty,{instancePath:s+"/dmsg_pty",parentData:r,
parentDataProperty:"dmsg_pty",rootData:y,dynamicAnchors:d})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.stcp!==
void 0&&(Ze(r.stcp,{instancePath:s+"/stcp",parentData:r,parentDataProperty:"stcp",rootData:y,dynamicAnchors:d})||(e=e===
null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.transport!==void 0&&(Se(r.transport,{instancePath:s+"/transport",parentData:r,
parentDataProperty:"transport",rootData:y,dynamicAnchors:d})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),r.routing!==
void 0&&(Be(r.routing,{instancePath:s+"/routing",parentData:r,parentDataProperty:"routing",rootData:y,dynamicAnchors:d})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.uptime!==void 0){let i=r.uptime;if(!(i&&typeof i=="object"&&!Array.
isArray(i))&&i!==null){const f={instancePath:s+"/uptime",schemaPath:"#/properties/uptime/type",keyword:"type",params:{type:Fr.
properties.uptime.type}};e===null?e=[f]:e.push(f),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f in i)if(f!==
"tracker"){const u={instancePath:s+"/uptime",schemaPath:"#/properties/uptime/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),t++}i.tracker!==void 0&&(Ve(i.tracker,{instancePath:s+
"/uptime/tracker",parentData:i,parentDataProperty:"tracker",rootData:y,dynamicAnchors:d})||(e=e===null?Ve.errors:e.concat(
Ve.errors),t=e.length))}}if(r.apps!==void 0&&(Ge(r.apps,{instancePath:s+"/apps",parentData:r,parentDataProperty:"apps",rootData:y,
dynamicAnchors:d})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.trusted_visors!==void 0&&(We(r.trusted_visors,
{instancePath:s+"/trusted_visors",parentData:r,parentDataProperty:"trusted_visors",rootData:y,dynamicAnchors:d})||(e=e===
null?We.errors:e.concat(We.errors),t=e.length)),r.hypervisors!==void 0&&(Me(r.hypervisors,{instancePath:s+"/hypervisors",
parentData:r,parentDataProperty:"hypervisors",rootData:y,dynamicAnchors:d})||(e=e===null?Me.errors:e.concat(Me.errors),t=
e.length)),r.apps_path!==void 0&&(He(r.apps_path,{instancePath:s+"/apps_path",parentData:r,parentDataProperty:"apps_path",
rootData:y,dynamicAnchors:d})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.local_path!==void 0&&(Je(r.local_path,
{instancePath:s+"/local_path",parentData:r,parentDataProperty:"local_path",rootData:y,dynamicAnchors:d})||(e=e===null?Je.
errors:e.concat(Je.errors),t=e.length)),r.log_level!==void 0&&(Qe(r.log_level,{instancePath:s+"/log_level",parentData:r,
parentDataProperty:"log_level",rootData:y,dynamicAnchors:d})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.shutdown_timeout!==
void 0&&(Xe(r.shutdown_timeout,{instancePath:s+"/shutdown_timeout",parentData:r,parentDataProperty:"shutdown_timeout",rootData:y,
dynamicAnchors:d})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.interfaces!==void 0&&(Ye(r.interfaces,{instancePath:s+
"/interfaces",parentData:r,parentDataProperty:"interfaces",rootData:y,dynamicAnchors:d})||(e=e===null?Ye.errors:e.concat(
Ye.errors),t=e.length)),r.app_server_sock_file!==void 0&&typeof r.app_server_sock_file!="string"){const i={instancePath:s+
"/app_server_sock_file",schemaPath:"#/properties/app_server_sock_file/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}r.restart_check_delay!==void 0&&(er(r.restart_check_delay,{instancePath:s+"/restart_check_delay",parentData:r,
parentDataProperty:"restart_check_delay",rootData:y,dynamicAnchors:d})||(e=e===null?er.errors:e.concat(er.errors),t=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return wr.
errors=e,t===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const st=$r,Jr={$schema:"https://json-schema.org/\
draft/2020-12/schema",$id:"hypervisor-config.schema.json",type:"object",required:["public_key","secret_key","db_path","e\
nable_auth","cookies","dmsg_discovery","http_addr","enable_tls"],additionalProperties:!1,properties:{public_key:{$ref:"v\
isor-config.schema.json#/$defs/pubKey"},secret_key:{$ref:"visor-config.schema.json#/$defs/secKey"},db_path:{type:"string",
pattern:"[^]"},enable_auth:{type:"boolean"},cookies:{$ref:"visor-config.schema.json#/$defs/cookies"},dmsg_discovery:{$ref:"\
visor-config.schema.json#/$defs/httpUrl"},dmsg_port:{$ref:"visor-config.schema.json#/$defs/port"},http_addr:{$ref:"visor\
-config.schema.json#/$defs/hostPort"},enable_tls:{type:"boolean"},tls_cert_file:{type:"string"},tls_key_file:{type:"stri\
ng"}},if:{properties:{enable_tls:{const:!0}},required:["enable_tls"]},then:{required:["tls_cert_file","tls_key_file"],properties:{
tls_cert_file:{type:"string",pattern:"[^]"},tls_key_file:{type:"string",pattern:"[^]"}}}};function rr(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=rr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!lr.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^0[23][0-9a-fA-F]{64}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return rr.errors=e,t===0}rr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=tr.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t,f=t;if(typeof r==
"string"&&!or.test(r)){const p={};e===null?e=[p]:e.push(p),t++}var u=f===t;if(u){const p={instancePath:s,schemaPath:"#/n\
ot",keyword:"not",params:{}};e===null?e=[p]:e.push(p),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(typeof r=="string"){
if(!ar.test(r)){const p={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"}};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}return tr.errors=e,t===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};function sr(r,{instancePath:s="",
parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=sr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.hash_key===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hash_key"}};e===null?e=[i]:e.push(i),
t++}if(r.block_key===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
block_key"}};e===null?e=[i]:e.push(i),t++}if(r.expires_duration===void 0){const i={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"expires_duration"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="\
hash_key"||i==="block_key"||i==="expires_duration"||i==="path"||i==="domain")){const f={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),t++}if(r.hash_key!==
void 0){let i=r.hash_key;if(typeof i=="string"){if(!qr.test(i)){const f={instancePath:s+"/hash_key",schemaPath:"#/proper\
ties/hash_key/pattern",keyword:"pattern",params:{pattern:"^([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$"}};e===null?e=[f]:e.push(
f),t++}}else{const f={instancePath:s+"/hash_key",schemaPath:"#/properties/hash_key/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),t++}}if(r.block_key!==void 0){let i=r.block_key;if(typeof i=="string"){if(!jr.test(i)){
const f={instancePath:s+"/block_key",schemaPath:"#/properties/block_key/pattern",keyword:"pattern",params:{pattern:"^([0\
-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:s+"/block_ke\
y",schemaPath:"#/properties/block_key/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.expires_duration!==
void 0){let i=r.expires_duration;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const f={instancePath:s+"/exp\
ires_duration",schemaPath:"#/properties/expires_duration/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.
push(f),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const f={instancePath:s+"/expires_duration",schemaPath:"\
#/properties/expires_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),t++}}
if(r.path!==void 0&&typeof r.path!="string"){const i={instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.domain!==void 0&&typeof r.domain!="string"){const i={instancePath:s+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return sr.
errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Qr=new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$","u");function ir(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Qr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^https?://[^\\s/]+(/[^\\s]*)?$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ir.errors=e,t===0}ir.evaluated={dynamicProps:!1,
dynamicItems:!1};function pr(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}
return pr.errors=e,t===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:s="",parentData:_,parentDataProperty:g,
rootData:y=r,dynamicAnchors:d={}}={}){let e=null,t=0;const o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r=="string"){if(!Ir.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]]*):[0-9]{1,5}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return nr.errors=e,t===0}nr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function $r(r,{instancePath:s="",parentData:_,parentDataProperty:g,rootData:y=r,dynamicAnchors:d={}}={}){
let e=null,t=0;const o=$r.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);const i=t;let f=!0;
const u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.enable_tls===void 0&&(n="enable_tls")){const l={};e===
null?e=[l]:e.push(l),t++}else if(r.enable_tls!==void 0&&r.enable_tls!==!0){const l={};e===null?e=[l]:e.push(l),t++}}var p=u===
t;if(t=i,e!==null&&(i?e.length=i:e=null),p){const n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tls_cert_file===
void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"tls_cert_file"}};
e===null?e=[c]:e.push(c),t++}if(r.tls_key_file===void 0){const c={instancePath:s,schemaPath:"#/then/required",keyword:"r\
equired",params:{missingProperty:"tls_key_file"}};e===null?e=[c]:e.push(c),t++}if(r.tls_cert_file!==void 0){let c=r.tls_cert_file;
if(typeof c=="string"){if(!$.test(c)){const m={instancePath:s+"/tls_cert_file",schemaPath:"#/then/properties/tls_cert_fi\
le/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/tls_c\
ert_file",schemaPath:"#/then/properties/tls_cert_file/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(
m),t++}}if(r.tls_key_file!==void 0){let c=r.tls_key_file;if(typeof c=="string"){if(!$.test(c)){const m={instancePath:s+"\
/tls_key_file",schemaPath:"#/then/properties/tls_key_file/pattern",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=
[m]:e.push(m),t++}}else{const m={instancePath:s+"/tls_key_file",schemaPath:"#/then/properties/tls_key_file/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}var p=n===t;if(f=p,f){var a={};a.tls_cert_file=!0,a.tls_key_file=
!0,a.enable_tls=!0}}if(!f){const n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?
e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.public_key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"public_key"}};e===null?e=[n]:e.push(n),t++}if(r.secret_key===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret_key"}};e===null?e=[n]:
e.push(n),t++}if(r.db_path===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
db_path"}};e===null?e=[n]:e.push(n),t++}if(r.enable_auth===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"enable_auth"}};e===null?e=[n]:e.push(n),t++}if(r.cookies===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cookies"}};e===null?e=[n]:e.push(n),t++}if(r.dmsg_discovery===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dmsg_discovery"}};e===
null?e=[n]:e.push(n),t++}if(r.http_addr===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"http_addr"}};e===null?e=[n]:e.push(n),t++}if(r.enable_tls===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"enable_tls"}};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!B.
call(Jr.properties,n)){const l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[l]:e.push(l),t++}if(r.public_key!==void 0&&(rr(r.public_key,{instancePath:s+"/public_\
key",parentData:r,parentDataProperty:"public_key",rootData:y,dynamicAnchors:d})||(e=e===null?rr.errors:e.concat(rr.errors),
t=e.length)),r.secret_key!==void 0&&(tr(r.secret_key,{instancePath:s+"/secret_key",parentData:r,parentDataProperty:"secr\
et_key",rootData:y,dynamicAnchors:d})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.db_path!==void 0){let n=r.
db_path;if(typeof n=="string"){if(!$.test(n)){const l={instancePath:s+"/db_path",schemaPath:"#/properties/db_path/patter\
n",keyword:"pattern",params:{pattern:"[^]"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/db_path",schemaPath:"\
#/properties/db_path/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(r.enable_auth!==void 0&&
typeof r.enable_auth!="boolean"){const n={instancePath:s+"/enable_auth",schemaPath:"#/properties/enable_auth/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.cookies!==void 0&&(sr(r.cookies,{instancePath:s+"/cooki\
es",parentData:r,parentDataProperty:"cookies",rootData:y,dynamicAnchors:d})||(e=e===null?sr.errors:e.concat(sr.errors),t=
e.length)),r.dmsg_discovery!==void 0&&(ir(r.dmsg_discovery,{instancePath:s+"/dmsg_discovery",parentData:r,parentDataProperty:"\
dmsg_discovery",rootData:y,dynamicAnchors:d})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),r.dmsg_port!==void 0&&
(pr(r.dmsg_port,{instancePath:s+"/dmsg_port",parentData:r,parentDataProperty:"dmsg_port",rootData:y,dynamicAnchors:d})||
(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.http_addr!==void 0&&(nr(r.http_addr,{instancePath:s+"/http_addr",
parentData:r,parentDataProperty:"http_addr",rootData:y,dynamicAnchors:d})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.
length)),r.enable_tls!==void 0&&typeof r.enable_tls!="boolean"){const n={instancePath:s+"/enable_tls",schemaPath:"#/prop\
erties/enable_tls/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),t++}if(r.tls_cert_file!==void 0&&
typeof r.tls_cert_file!="string"){const n={instancePath:s+"/tls_cert_file",schemaPath:"#/properties/tls_cert_file/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.tls_key_file!==void 0&&typeof r.tls_key_file!="\
string"){const n={instancePath:s+"/tls_key_file",schemaPath:"#/properties/tls_key_file/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[n]:e.push(n),t++}return $r.errors=e,t===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{st as checkHypervisorConfig,Xr as checkVisorConfig,rt as checkVisorConfigE0,tt as checkVisorConfigE0a,et as checkVisorConfigE1,
Yr as checkVisorConfigE2};
