// Made by src/tools/generate.mjs from schemas/orgchart.schema.json. Change those and run `npm run generate`.
var Q=K,u={type:["object","null"],properties:{orgchart:{enum:[1,"1",null]},organization:{allOf:[{$ref:"#/definitions/organization"}]},include:{
type:["array","string","null"],items:{type:["string","null"]}},leadership_team:{type:["array","string","number","null"],items:{type:["string",
"number","null"]}},expects:{type:["array","string","number","null"],items:{type:["string","number","null"]}},areas:{type:["object","null"],additionalProperties:{
$ref:"#/definitions/area"}},metrics:{type:["object","null"],additionalProperties:{$ref:"#/definitions/metric"}},rules:{type:["object","null"],
additionalProperties:{enum:["off","hint","info","warning","error",!1,null]}},exceptions:{type:["array","null"],items:{$ref:"#/definitions/ex\
ception"}},positions:{type:["object","null"]}},patternProperties:{"^x-":!0},additionalProperties:!1},J=Object.prototype.hasOwnProperty,d=new RegExp(
"^x-","u"),g={type:["object","null"],properties:{name:{type:["string","number","null"]},industry:{type:["string","number","null"]},headcount:{
type:["integer","string","null"],minimum:0,pattern:"^\\d+$"},priorities:{type:["array","string","number","null"],items:{type:["string","numb\
er","null"]}},coverage:{enum:["full","partial",null]},profile:{enum:["standard","strict","startup",null]},co_leads:{type:["array","string","\
number","null"],items:{type:["string","number","null"]}}},patternProperties:{"^x-":!0},additionalProperties:!1},C=new RegExp("^\\d+$","u");function E(i,{
instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:g.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let e in i)if(!(e==="name"||e==="industry"||e==="headcount"||e==="priorities"||e==="coverage"||e==="profile"||e==="co_leads"||
d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};r===null?
r=[t]:r.push(t),n++}if(i.name!==void 0){let e=i.name;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:g.properties.name.type}};r===null?r=[t]:r.push(t),n++}}if(i.industry!==
void 0){let e=i.industry;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/industry",schemaPath:"\
#/properties/industry/type",keyword:"type",params:{type:g.properties.industry.type}};r===null?r=[t]:r.push(t),n++}}if(i.headcount!==void 0){
let e=i.headcount;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"&&e!==null){let t={instancePath:p+"/headcount",
schemaPath:"#/properties/headcount/type",keyword:"type",params:{type:g.properties.headcount.type}};r===null?r=[t]:r.push(t),n++}if(typeof e==
"number"&&isFinite(e)&&(e<0||isNaN(e))){let t={instancePath:p+"/headcount",schemaPath:"#/properties/headcount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};r===null?r=[t]:r.push(t),n++}if(typeof e=="string"&&!C.test(e)){let t={instancePath:p+"/headcount",schemaPath:"#/p\
roperties/headcount/pattern",keyword:"pattern",params:{pattern:"^\\d+$"}};r===null?r=[t]:r.push(t),n++}}if(i.priorities!==void 0){let e=i.priorities;
if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/priorities",schemaPath:"#/pr\
operties/priorities/type",keyword:"type",params:{type:g.properties.priorities.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.
length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/prioriti\
es/"+s,schemaPath:"#/properties/priorities/items/type",keyword:"type",params:{type:g.properties.priorities.items.type}};r===null?r=[o]:r.push(
o),n++}}}}if(i.coverage!==void 0){let e=i.coverage;if(!(e==="full"||e==="partial"||e===null)){let t={instancePath:p+"/coverage",schemaPath:"\
#/properties/coverage/enum",keyword:"enum",params:{allowedValues:g.properties.coverage.enum}};r===null?r=[t]:r.push(t),n++}}if(i.profile!==void 0){
let e=i.profile;if(!(e==="standard"||e==="strict"||e==="startup"||e===null)){let t={instancePath:p+"/profile",schemaPath:"#/properties/profi\
le/enum",keyword:"enum",params:{allowedValues:g.properties.profile.enum}};r===null?r=[t]:r.push(t),n++}}if(i.co_leads!==void 0){let e=i.co_leads;
if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/co_leads",schemaPath:"#/prop\
erties/co_leads/type",keyword:"type",params:{type:g.properties.co_leads.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;
for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/co_leads/"+s,schemaPath:"\
#/properties/co_leads/items/type",keyword:"type",params:{type:g.properties.co_leads.items.type}};r===null?r=[o]:r.push(o),n++}}}}}return E.errors=
r,n===0}var b={type:["object","null"],properties:{name:{type:["string","number","null"]},parent:{type:["string","number","null"]},st:{type:[
"array","string","number","null"],items:{type:["string","number","null"]}},abbr:{type:["string","number","null"]},aka:{type:["array","string",
"number","null"],items:{type:["string","number","null"]}}},patternProperties:{"^x-":!0},additionalProperties:!1};function N(i,{instancePath:p="",
parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:b.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)
if(!(e==="name"||e==="parent"||e==="st"||e==="abbr"||e==="aka"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:e}};r===null?r=[t]:r.push(t),n++}if(i.name!==void 0){let e=i.name;if(typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:b.properties.
name.type}};r===null?r=[t]:r.push(t),n++}}if(i.parent!==void 0){let e=i.parent;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==
null){let t={instancePath:p+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:b.properties.parent.type}};r===null?
r=[t]:r.push(t),n++}}if(i.st!==void 0){let e=i.st;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={
instancePath:p+"/st",schemaPath:"#/properties/st/type",keyword:"type",params:{type:b.properties.st.type}};r===null?r=[t]:r.push(t),n++}if(Array.
isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+
"/st/"+s,schemaPath:"#/properties/st/items/type",keyword:"type",params:{type:b.properties.st.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.
abbr!==void 0){let e=i.abbr;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/abbr",schemaPath:"#\
/properties/abbr/type",keyword:"type",params:{type:b.properties.abbr.type}};r===null?r=[t]:r.push(t),n++}}if(i.aka!==void 0){let e=i.aka;if(!Array.
isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/aka",schemaPath:"#/properties/aka/type",
keyword:"type",params:{type:b.properties.aka.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/aka/"+s,schemaPath:"#/properties/aka/items/type",
keyword:"type",params:{type:b.properties.aka.items.type}};r===null?r=[o]:r.push(o),n++}}}}}return N.errors=r,n===0}var P={type:["object","nu\
ll"],properties:{name:{type:["string","number","null"]},area:{type:["string","number","null"]},st:{type:["array","string","number","null"],items:{
type:["string","number","null"]}},abbr:{type:["string","number","null"]},aka:{type:["array","string","number","null"],items:{type:["string",
"number","null"]}}},patternProperties:{"^x-":!0},additionalProperties:!1};function O(i,{instancePath:p="",parentData:f,parentDataProperty:m,
rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:P.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)if(!(e==="name"||e==="a\
rea"||e==="st"||e==="abbr"||e==="aka"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:e}};r===null?r=[t]:r.push(t),n++}if(i.name!==void 0){let e=i.name;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(
e))&&e!==null){let t={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:P.properties.name.type}};r===null?
r=[t]:r.push(t),n++}}if(i.area!==void 0){let e=i.area;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type:P.properties.area.type}};r===null?r=[t]:r.push(t),n++}}if(i.st!==void 0){
let e=i.st;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/st",schemaPath:"#\
/properties/st/type",keyword:"type",params:{type:P.properties.st.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<
t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/st/"+s,schemaPath:"#/properti\
es/st/items/type",keyword:"type",params:{type:P.properties.st.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.abbr!==void 0){let e=i.abbr;
if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/abbr",schemaPath:"#/properties/abbr/type",keyword:"\
type",params:{type:P.properties.abbr.type}};r===null?r=[t]:r.push(t),n++}}if(i.aka!==void 0){let e=i.aka;if(!Array.isArray(e)&&typeof e!="st\
ring"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/aka",schemaPath:"#/properties/aka/type",keyword:"type",params:{
type:P.properties.aka.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="\
string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/aka/"+s,schemaPath:"#/properties/aka/items/type",keyword:"typ\
e",params:{type:P.properties.aka.items.type}};r===null?r=[o]:r.push(o),n++}}}}}return O.errors=r,n===0}var x={type:["object","null"],properties:{
rule:{type:["string","null"]},positions:{type:["array","string","number","null"],items:{type:["string","number","null"]}},reason:{type:["str\
ing","number","null"]},until:{type:["string","null"],pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9\
]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},required:["ru\
le"],patternProperties:{"^x-":!0},additionalProperties:!1},G=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|1\
1)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","u");
function V(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:x.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.rule===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ru\
le"}};r===null?r=[e]:r.push(e),n++}for(let e in i)if(!(e==="rule"||e==="positions"||e==="reason"||e==="until"||d.test(e))){let t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};r===null?r=[t]:r.push(t),n++}if(i.rule!==void 0){
let e=i.rule;if(typeof e!="string"&&e!==null){let t={instancePath:p+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:x.
properties.rule.type}};r===null?r=[t]:r.push(t),n++}}if(i.positions!==void 0){let e=i.positions;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type:x.
properties.positions.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="s\
tring"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/positions/"+s,schemaPath:"#/properties/positions/items/type",keyword:"\
type",params:{type:x.properties.positions.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.reason!==void 0){let e=i.reason;if(typeof e!="st\
ring"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:x.properties.reason.type}};r===null?r=[t]:r.push(t),n++}}if(i.until!==void 0){let e=i.until;if(typeof e!="string"&&e!==null){let t={instancePath:p+
"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:x.properties.until.type}};r===null?r=[t]:r.push(t),n++}if(typeof e==
"string"&&!G.test(e)){let t={instancePath:p+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?\
:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579]\
[26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};r===null?r=[t]:r.push(t),n++}}}return V.errors=r,n===0}function K(i,{instancePath:p="",parentData:f,
parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:u.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)if(!(J.
call(u.properties,e)||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};
r===null?r=[t]:r.push(t),n++}if(i.orgchart!==void 0){let e=i.orgchart;if(!(e===1||e==="1"||e===null)){let t={instancePath:p+"/orgchart",schemaPath:"\
#/properties/orgchart/enum",keyword:"enum",params:{allowedValues:u.properties.orgchart.enum}};r===null?r=[t]:r.push(t),n++}}if(i.organization!==
void 0&&(E(i.organization,{instancePath:p+"/organization",parentData:i,parentDataProperty:"organization",rootData:a})||(r=r===null?E.errors:
r.concat(E.errors),n=r.length)),i.include!==void 0){let e=i.include;if(!Array.isArray(e)&&typeof e!="string"&&e!==null){let t={instancePath:p+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:u.properties.include.type}};r===null?r=[t]:r.push(t),n++}if(Array.
isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&l!==null){let o={instancePath:p+"/include/"+s,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:u.properties.include.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.leadership_team!==
void 0){let e=i.leadership_team;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/leadership_team",schemaPath:"#/properties/leadership_team/type",keyword:"type",params:{type:u.properties.leadership_team.type}};r===null?r=
[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&l!==null){let o={instancePath:p+"/leadership_team/"+s,schemaPath:"#/properties/leadership_team/items/type",keyword:"type",params:{type:u.
properties.leadership_team.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.expects!==void 0){let e=i.expects;if(!Array.isArray(e)&&typeof e!=
"string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/expects",schemaPath:"#/properties/expects/type",keyword:"typ\
e",params:{type:u.properties.expects.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/expects/"+s,schemaPath:"#/properties/expects/it\
ems/type",keyword:"type",params:{type:u.properties.expects.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.areas!==void 0){let e=i.areas;if(!(e&&
typeof e=="object"&&!Array.isArray(e))&&e!==null){let t={instancePath:p+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{
type:u.properties.areas.type}};r===null?r=[t]:r.push(t),n++}if(e&&typeof e=="object"&&!Array.isArray(e))for(let t in e)N(e[t],{instancePath:p+
"/areas/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,rootData:a})||(r=r===null?N.errors:r.concat(N.errors),n=
r.length)}if(i.metrics!==void 0){let e=i.metrics;if(!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let t={instancePath:p+"/metrics",
schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:u.properties.metrics.type}};r===null?r=[t]:r.push(t),n++}if(e&&typeof e==
"object"&&!Array.isArray(e))for(let t in e)O(e[t],{instancePath:p+"/metrics/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:t,
rootData:a})||(r=r===null?O.errors:r.concat(O.errors),n=r.length)}if(i.rules!==void 0){let e=i.rules;if(!(e&&typeof e=="object"&&!Array.isArray(
e))&&e!==null){let t={instancePath:p+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:u.properties.rules.type}};r===
null?r=[t]:r.push(t),n++}if(e&&typeof e=="object"&&!Array.isArray(e))for(let t in e){let s=e[t];if(!(s==="off"||s==="hint"||s==="info"||s===
"warning"||s==="error"||s===!1||s===null)){let l={instancePath:p+"/rules/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:u.properties.rules.additionalProperties.enum}};r===null?r=[l]:r.push(
l),n++}}}if(i.exceptions!==void 0){let e=i.exceptions;if(!Array.isArray(e)&&e!==null){let t={instancePath:p+"/exceptions",schemaPath:"#/prop\
erties/exceptions/type",keyword:"type",params:{type:u.properties.exceptions.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.
length;for(let s=0;s<t;s++)V(e[s],{instancePath:p+"/exceptions/"+s,parentData:e,parentDataProperty:s,rootData:a})||(r=r===null?V.errors:r.concat(
V.errors),n=r.length)}}if(i.positions!==void 0){let e=i.positions;if(!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let t={instancePath:p+
"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type:u.properties.positions.type}};r===null?r=[t]:r.push(t),n++}}}
return K.errors=r,n===0}var S=L,y={type:["object","null"],properties:{title:{type:["string","number","null"]},reports_to:{type:["string","nu\
mber","array","null"],items:{type:["string","number","null"]}},role:{type:["string","number","null"]},holder:{type:["string","number","objec\
t","array","null"],allOf:[{$ref:"#/definitions/holder"}],items:{type:["string","number","object","null"],allOf:[{$ref:"#/definitions/holder"}]}},
status:{enum:["filled","vacant","proposed","eliminated",null]},dotted_line_to:{type:["array","string","number","null"],items:{type:["string",
"number","null"]}},assistant:{type:["boolean","null"]},department:{type:["string","number","null"]},location:{type:["string","number","null"]},
level:{enum:["board","executive","director","head","manager","lead","individual",null]},fte:{type:["number","string","null"],minimum:0,pattern:"\
^(\\d+(\\.\\d*)?|\\.\\d+)$"},headcount:{type:["integer","string","null"],minimum:0,pattern:"^\\d+$"},external:{type:["boolean","null"]},only:{
allOf:[{$ref:"#/definitions/scope"}]},purpose:{type:["string","number","null"]},focus:{type:["array","string","number","null"],items:{type:[
"string","number","null"]}},owns:{type:["array","string","number","null"],items:{$ref:"#/definitions/claim"}},contributes_to:{type:["array",
"string","number","null"],items:{$ref:"#/definitions/involvement"}},consulted_on:{type:["array","string","number","null"],items:{$ref:"#/def\
initions/involvement"}},metrics:{type:["array","string","number","null"],items:{$ref:"#/definitions/measure"}},tracks:{type:["array","string",
"number","null"],items:{$ref:"#/definitions/measure"}},works_with:{type:["array","string","number","null"],items:{$ref:"#/definitions/link"}},
responsibilities:{type:["array","string","number","null"],items:{type:["string","number","null"]}},requirements:{allOf:[{$ref:"#/definitions\
/requirements"}]},previously:{type:["array","string","number","null"],items:{type:["string","number","null"]}},sourcing:{enum:["internal","e\
xternal","both",null]},span_limit:{type:["integer","string","null"],minimum:0,pattern:"^\\d+$"},allow:{type:["array","null"],items:{$ref:"#/\
definitions/allowance"}},notes:{type:["string","number","array","null"],items:{type:["string","number","null"]}}},patternProperties:{"^x-":!0},
additionalProperties:!1},M=new RegExp("^(\\d+(\\.\\d*)?|\\.\\d+)$","u"),v={type:["string","number","object","array","null"],properties:{name:{
type:["string","number","null"]},email:{type:["string","null"]},employee_id:{type:["string","number","null"]},type:{enum:["permanent","actin\
g","interim",null]},until:{type:["string","null"],pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[\
12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},patternProperties:{
"^x-":!0},additionalProperties:!1};function A(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(typeof i!=
"object"&&typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:v.type}};
r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)if(!(e==="name"||e==="email"||e==="employee_id"||e===
"type"||e==="until"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};
r===null?r=[t]:r.push(t),n++}if(i.name!==void 0){let e=i.name;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:v.properties.name.type}};r===null?r=[t]:r.push(t),n++}}if(i.email!==
void 0){let e=i.email;if(typeof e!="string"&&e!==null){let t={instancePath:p+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{
type:v.properties.email.type}};r===null?r=[t]:r.push(t),n++}}if(i.employee_id!==void 0){let e=i.employee_id;if(typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/employee_id",schemaPath:"#/properties/employee_id/type",keyword:"type",params:{type:v.
properties.employee_id.type}};r===null?r=[t]:r.push(t),n++}}if(i.type!==void 0){let e=i.type;if(!(e==="permanent"||e==="acting"||e==="interi\
m"||e===null)){let t={instancePath:p+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:v.properties.type.enum}};
r===null?r=[t]:r.push(t),n++}}if(i.until!==void 0){let e=i.until;if(typeof e!="string"&&e!==null){let t={instancePath:p+"/until",schemaPath:"\
#/properties/until/type",keyword:"type",params:{type:v.properties.until.type}};r===null?r=[t]:r.push(t),n++}if(typeof e=="string"&&!G.test(e)){
let t={instancePath:p+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?\
:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|\
[13579][26])00)-02-29)$"}};r===null?r=[t]:r.push(t),n++}}}return A.errors=r,n===0}var c={type:["object","null"],properties:{region:{type:["s\
tring","number","array","null"],items:{type:["string","number","null"]}},segment:{type:["string","number","array","null"],items:{type:["stri\
ng","number","null"]}},product:{type:["string","number","array","null"],items:{type:["string","number","null"]}},channel:{type:["string","nu\
mber","array","null"],items:{type:["string","number","null"]}},stakeholder:{type:["string","number","array","null"],items:{type:["string","n\
umber","null"]}}},additionalProperties:{type:["string","number","boolean","array","null"],items:{type:["string","number","boolean","null"]}}};
function h(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:c.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="\
object"&&!Array.isArray(i)){for(let e in i)if(!(e==="region"||e==="segment"||e==="product"||e==="channel"||e==="stakeholder")){let t=i[e];if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&!Array.isArray(t)&&t!==null){let s={instancePath:p+"/"+e.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:c.additionalProperties.type}};r===null?r=[s]:r.push(
s),n++}if(Array.isArray(t)){let s=t.length;for(let l=0;l<s;l++){let o=t[l];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"&&o!==null){let I={instancePath:p+"/"+e.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",
keyword:"type",params:{type:c.additionalProperties.items.type}};r===null?r=[I]:r.push(I),n++}}}}if(i.region!==void 0){let e=i.region;if(typeof e!=
"string"&&!(typeof e=="number"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={instancePath:p+"/region",schemaPath:"#/properties/region/t\
ype",keyword:"type",params:{type:c.properties.region.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){
let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/region/"+s,schemaPath:"#/properties/\
region/items/type",keyword:"type",params:{type:c.properties.region.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.segment!==void 0){let e=i.
segment;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={instancePath:p+"/segment",schemaPath:"\
#/properties/segment/type",keyword:"type",params:{type:c.properties.segment.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.
length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/segment/"+
s,schemaPath:"#/properties/segment/items/type",keyword:"type",params:{type:c.properties.segment.items.type}};r===null?r=[o]:r.push(o),n++}}}}
if(i.product!==void 0){let e=i.product;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={instancePath:p+
"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:c.properties.product.type}};r===null?r=[t]:r.push(t),n++}if(Array.
isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+
"/product/"+s,schemaPath:"#/properties/product/items/type",keyword:"type",params:{type:c.properties.product.items.type}};r===null?r=[o]:r.push(
o),n++}}}}if(i.channel!==void 0){let e=i.channel;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={
instancePath:p+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:c.properties.channel.type}};r===null?r=[t]:r.push(
t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){
let o={instancePath:p+"/channel/"+s,schemaPath:"#/properties/channel/items/type",keyword:"type",params:{type:c.properties.channel.items.type}};
r===null?r=[o]:r.push(o),n++}}}}if(i.stakeholder!==void 0){let e=i.stakeholder;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&!Array.
isArray(e)&&e!==null){let t={instancePath:p+"/stakeholder",schemaPath:"#/properties/stakeholder/type",keyword:"type",params:{type:c.properties.
stakeholder.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/stakeholder/"+s,schemaPath:"#/properties/stakeholder/items/type",keyword:"type",params:{
type:c.properties.stakeholder.items.type}};r===null?r=[o]:r.push(o),n++}}}}}return h.errors=r,n===0}var w={type:["string","number","object",
"null"],properties:{area:{type:["string","number","null"]},except:{type:["array","string","number","null"],items:{type:["string","number","n\
ull"]}},only:{allOf:[{$ref:"#/definitions/scope"}]},shared_with:{type:["array","string","number","null"],items:{type:["string","number","nul\
l"]}},lead:{type:["string","number","null"]}},required:["area"],patternProperties:{"^x-":!0},additionalProperties:!1};function z(i,{instancePath:p="",
parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:w.type}};r===null?r=[e]:r.push(
e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.area===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"area"}};r===null?r=[e]:r.push(e),n++}for(let e in i)if(!(e==="area"||e==="except"||e==="only"||e==="shared_with"||e==="lead"||
d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};r===null?
r=[t]:r.push(t),n++}if(i.area!==void 0){let e=i.area;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type:w.properties.area.type}};r===null?r=[t]:r.push(t),n++}}if(i.except!==
void 0){let e=i.except;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/excep\
t",schemaPath:"#/properties/except/type",keyword:"type",params:{type:w.properties.except.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(
e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+
"/except/"+s,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type:w.properties.except.items.type}};r===null?r=[o]:r.push(
o),n++}}}}if(i.only!==void 0&&(h(i.only,{instancePath:p+"/only",parentData:i,parentDataProperty:"only",rootData:a})||(r=r===null?h.errors:r.
concat(h.errors),n=r.length)),i.shared_with!==void 0){let e=i.shared_with;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(
e))&&e!==null){let t={instancePath:p+"/shared_with",schemaPath:"#/properties/shared_with/type",keyword:"type",params:{type:w.properties.shared_with.
type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="\
number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/shared_with/"+s,schemaPath:"#/properties/shared_with/items/type",keyword:"type",params:{
type:w.properties.shared_with.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.lead!==void 0){let e=i.lead;if(typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type:w.properties.
lead.type}};r===null?r=[t]:r.push(t),n++}}}return z.errors=r,n===0}var q={type:["string","number","object","null"],properties:{area:{type:["\
string","number","null"]},except:{type:["array","string","number","null"],items:{type:["string","number","null"]}},only:{allOf:[{$ref:"#/def\
initions/scope"}]}},required:["area"],patternProperties:{"^x-":!0},additionalProperties:!1};function F(i,{instancePath:p="",parentData:f,parentDataProperty:m,
rootData:a=i}={}){let r=null,n=0;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==
null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:q.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.area===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"area"}};r===
null?r=[e]:r.push(e),n++}for(let e in i)if(!(e==="area"||e==="except"||e==="only"||d.test(e))){let t={instancePath:p,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:e}};r===null?r=[t]:r.push(t),n++}if(i.area!==void 0){let e=i.area;if(typeof e!=
"string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{
type:q.properties.area.type}};r===null?r=[t]:r.push(t),n++}}if(i.except!==void 0){let e=i.except;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type:q.properties.
except.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/except/"+s,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type:q.
properties.except.items.type}};r===null?r=[o]:r.push(o),n++}}}}i.only!==void 0&&(h(i.only,{instancePath:p+"/only",parentData:i,parentDataProperty:"\
only",rootData:a})||(r=r===null?h.errors:r.concat(h.errors),n=r.length))}return F.errors=r,n===0}var $={type:["string","number","object","nu\
ll"],properties:{metric:{type:["string","number","null"]},only:{allOf:[{$ref:"#/definitions/scope"}]},shared_with:{type:["array","string","n\
umber","null"],items:{type:["string","number","null"]}},lead:{type:["string","number","null"]}},required:["metric"],patternProperties:{"^x-":!0},
additionalProperties:!1};function _(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(typeof i!="st\
ring"&&!(typeof i=="number"&&isFinite(i))&&!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",
keyword:"type",params:{type:$.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metric===void 0){let e={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};r===null?r=[e]:r.push(e),n++}for(let e in i)if(!(e===
"metric"||e==="only"||e==="shared_with"||e==="lead"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:e}};r===null?r=[t]:r.push(t),n++}if(i.metric!==void 0){let e=i.metric;if(typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:$.properties.
metric.type}};r===null?r=[t]:r.push(t),n++}}if(i.only!==void 0&&(h(i.only,{instancePath:p+"/only",parentData:i,parentDataProperty:"only",rootData:a})||
(r=r===null?h.errors:r.concat(h.errors),n=r.length)),i.shared_with!==void 0){let e=i.shared_with;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/shared_with",schemaPath:"#/properties/shared_with/type",keyword:"type",params:{type:$.
properties.shared_with.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/shared_with/"+s,schemaPath:"#/properties/shared_with/items/t\
ype",keyword:"type",params:{type:$.properties.shared_with.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.lead!==void 0){let e=i.lead;if(typeof e!=
"string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{
type:$.properties.lead.type}};r===null?r=[t]:r.push(t),n++}}}return _.errors=r,n===0}var D={type:["string","number","object","null"],properties:{
with:{type:["string","number","null"]},about:{type:["array","string","number","null"],items:{type:["string","number","null"]}},gives:{type:[
"string","number","null"]},gets:{type:["string","number","null"]}},required:["with"],patternProperties:{"^x-":!0},additionalProperties:!1};function R(i,{
instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:D.type}};r===null?
r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.with===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"with"}};r===null?r=[e]:r.push(e),n++}for(let e in i)if(!(e==="with"||e==="about"||e==="gives"||e==="gets"||
d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};r===null?
r=[t]:r.push(t),n++}if(i.with!==void 0){let e=i.with;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+
"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type:D.properties.with.type}};r===null?r=[t]:r.push(t),n++}}if(i.about!==
void 0){let e=i.about;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/about",
schemaPath:"#/properties/about/type",keyword:"type",params:{type:D.properties.about.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){
let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/\
about/"+s,schemaPath:"#/properties/about/items/type",keyword:"type",params:{type:D.properties.about.items.type}};r===null?r=[o]:r.push(o),n++}}}}
if(i.gives!==void 0){let e=i.gives;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/gives",schemaPath:"\
#/properties/gives/type",keyword:"type",params:{type:D.properties.gives.type}};r===null?r=[t]:r.push(t),n++}}if(i.gets!==void 0){let e=i.gets;
if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/gets",schemaPath:"#/properties/gets/type",keyword:"\
type",params:{type:D.properties.gets.type}};r===null?r=[t]:r.push(t),n++}}}return R.errors=r,n===0}var k={type:["object","null"],properties:{
skills:{type:["array","string","number","null"],items:{type:["string","number","null"]}},background:{type:["array","string","number","null"],
items:{type:["string","number","null"]}},education:{type:["string","number","null"]},experience:{type:["string","number","null"]}},patternProperties:{
"^x-":!0},additionalProperties:!1};function H(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:k.type}};r===null?r=
[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)if(!(e==="skills"||e==="background"||e==="education"||e==="exp\
erience"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};
r===null?r=[t]:r.push(t),n++}if(i.skills!==void 0){let e=i.skills;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&
e!==null){let t={instancePath:p+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type:k.properties.skills.type}};r===null?
r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&l!==null){let o={instancePath:p+"/skills/"+s,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type:k.properties.skills.
items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.background!==void 0){let e=i.background;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:k.
properties.background.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="\
string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/background/"+s,schemaPath:"#/properties/background/items/type",
keyword:"type",params:{type:k.properties.background.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.education!==void 0){let e=i.education;
if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/education",schemaPath:"#/properties/education/t\
ype",keyword:"type",params:{type:k.properties.education.type}};r===null?r=[t]:r.push(t),n++}}if(i.experience!==void 0){let e=i.experience;if(typeof e!=
"string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/experience",schemaPath:"#/properties/experience/type",keyword:"\
type",params:{type:k.properties.experience.type}};r===null?r=[t]:r.push(t),n++}}}return H.errors=r,n===0}var j={type:["object","null"],properties:{
rule:{type:["string","null"]},with:{type:["array","string","number","null"],items:{type:["string","number","null"]}},reason:{type:["string",
"number","null"]},until:{type:["string","null"],pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12\
]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}},required:["rule"],
patternProperties:{"^x-":!0},additionalProperties:!1};function B(i,{instancePath:p="",parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,
n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:j.type}};
r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.rule===void 0){let e={instancePath:p,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rule"}};r===null?r=[e]:r.push(e),n++}for(let e in i)if(!(e==="rule"||e==="with"||e==="reason"||e===
"until"||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};
r===null?r=[t]:r.push(t),n++}if(i.rule!==void 0){let e=i.rule;if(typeof e!="string"&&e!==null){let t={instancePath:p+"/rule",schemaPath:"#/p\
roperties/rule/type",keyword:"type",params:{type:j.properties.rule.type}};r===null?r=[t]:r.push(t),n++}}if(i.with!==void 0){let e=i.with;if(!Array.
isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/with",schemaPath:"#/properties/with/ty\
pe",keyword:"type",params:{type:j.properties.with.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){
let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/with/"+s,schemaPath:"#/properties/wi\
th/items/type",keyword:"type",params:{type:j.properties.with.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.reason!==void 0){let e=i.reason;
if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:j.properties.reason.type}};r===null?r=[t]:r.push(t),n++}}if(i.until!==void 0){let e=i.until;if(typeof e!="string"&&e!==null){
let t={instancePath:p+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:j.properties.until.type}};r===null?r=[t]:r.push(
t),n++}if(typeof e=="string"&&!G.test(e)){let t={instancePath:p+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"\
^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}};r===null?r=[t]:r.push(t),n++}}}return B.errors=r,n===0}function L(i,{instancePath:p="",
parentData:f,parentDataProperty:m,rootData:a=i}={}){let r=null,n=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let e={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:y.type}};r===null?r=[e]:r.push(e),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)
if(!(J.call(y.properties,e)||d.test(e))){let t={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e}};
r===null?r=[t]:r.push(t),n++}if(i.title!==void 0){let e=i.title;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={
instancePath:p+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:y.properties.title.type}};r===null?r=[t]:r.push(t),
n++}}if(i.reports_to!==void 0){let e=i.reports_to;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={
instancePath:p+"/reports_to",schemaPath:"#/properties/reports_to/type",keyword:"type",params:{type:y.properties.reports_to.type}};r===null?r=
[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&l!==null){let o={instancePath:p+"/reports_to/"+s,schemaPath:"#/properties/reports_to/items/type",keyword:"type",params:{type:y.properties.
reports_to.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.role!==void 0){let e=i.role;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(
e))&&e!==null){let t={instancePath:p+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:y.properties.role.type}};r===null?
r=[t]:r.push(t),n++}}if(i.holder!==void 0){let e=i.holder;if(typeof e!="object"&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))){let t={
instancePath:p+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type:y.properties.holder.type}};r===null?r=[t]:r.push(
t),n++}if(A(e,{instancePath:p+"/holder",parentData:i,parentDataProperty:"holder",rootData:a})||(r=r===null?A.errors:r.concat(A.errors),n=r.length),
Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&!(l&&typeof l=="\
object"&&!Array.isArray(l))&&l!==null){let o={instancePath:p+"/holder/"+s,schemaPath:"#/properties/holder/items/type",keyword:"type",params:{
type:y.properties.holder.items.type}};r===null?r=[o]:r.push(o),n++}A(l,{instancePath:p+"/holder/"+s,parentData:e,parentDataProperty:s,rootData:a})||
(r=r===null?A.errors:r.concat(A.errors),n=r.length)}}}if(i.status!==void 0){let e=i.status;if(!(e==="filled"||e==="vacant"||e==="proposed"||
e==="eliminated"||e===null)){let t={instancePath:p+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:y.properties.
status.enum}};r===null?r=[t]:r.push(t),n++}}if(i.dotted_line_to!==void 0){let e=i.dotted_line_to;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/dotted_line_to",schemaPath:"#/properties/dotted_line_to/type",keyword:"type",params:{
type:y.properties.dotted_line_to.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/dotted_line_to/"+s,schemaPath:"#/properties/dotted_line_to/i\
tems/type",keyword:"type",params:{type:y.properties.dotted_line_to.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.assistant!==void 0){let e=i.
assistant;if(typeof e!="boolean"&&e!==null){let t={instancePath:p+"/assistant",schemaPath:"#/properties/assistant/type",keyword:"type",params:{
type:y.properties.assistant.type}};r===null?r=[t]:r.push(t),n++}}if(i.department!==void 0){let e=i.department;if(typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type:y.
properties.department.type}};r===null?r=[t]:r.push(t),n++}}if(i.location!==void 0){let e=i.location;if(typeof e!="string"&&!(typeof e=="numb\
er"&&isFinite(e))&&e!==null){let t={instancePath:p+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type:y.properties.
location.type}};r===null?r=[t]:r.push(t),n++}}if(i.level!==void 0){let e=i.level;if(!(e==="board"||e==="executive"||e==="director"||e==="hea\
d"||e==="manager"||e==="lead"||e==="individual"||e===null)){let t={instancePath:p+"/level",schemaPath:"#/properties/level/enum",keyword:"enu\
m",params:{allowedValues:y.properties.level.enum}};r===null?r=[t]:r.push(t),n++}}if(i.fte!==void 0){let e=i.fte;if(!(typeof e=="number"&&isFinite(
e))&&typeof e!="string"&&e!==null){let t={instancePath:p+"/fte",schemaPath:"#/properties/fte/type",keyword:"type",params:{type:y.properties.
fte.type}};r===null?r=[t]:r.push(t),n++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let t={instancePath:p+"/fte",schemaPath:"#/prop\
erties/fte/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[t]:r.push(t),n++}if(typeof e=="string"&&!M.test(e)){let t={
instancePath:p+"/fte",schemaPath:"#/properties/fte/pattern",keyword:"pattern",params:{pattern:"^(\\d+(\\.\\d*)?|\\.\\d+)$"}};r===null?r=[t]:
r.push(t),n++}}if(i.headcount!==void 0){let e=i.headcount;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"&&e!==
null){let t={instancePath:p+"/headcount",schemaPath:"#/properties/headcount/type",keyword:"type",params:{type:y.properties.headcount.type}};
r===null?r=[t]:r.push(t),n++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let t={instancePath:p+"/headcount",schemaPath:"#/propertie\
s/headcount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[t]:r.push(t),n++}if(typeof e=="string"&&!C.test(e)){let t={
instancePath:p+"/headcount",schemaPath:"#/properties/headcount/pattern",keyword:"pattern",params:{pattern:"^\\d+$"}};r===null?r=[t]:r.push(t),
n++}}if(i.external!==void 0){let e=i.external;if(typeof e!="boolean"&&e!==null){let t={instancePath:p+"/external",schemaPath:"#/properties/e\
xternal/type",keyword:"type",params:{type:y.properties.external.type}};r===null?r=[t]:r.push(t),n++}}if(i.only!==void 0&&(h(i.only,{instancePath:p+
"/only",parentData:i,parentDataProperty:"only",rootData:a})||(r=r===null?h.errors:r.concat(h.errors),n=r.length)),i.purpose!==void 0){let e=i.
purpose;if(typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/purpose",schemaPath:"#/properties/purpo\
se/type",keyword:"type",params:{type:y.properties.purpose.type}};r===null?r=[t]:r.push(t),n++}}if(i.focus!==void 0){let e=i.focus;if(!Array.
isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/focus",schemaPath:"#/properties/focus/\
type",keyword:"type",params:{type:y.properties.focus.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){
let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/focus/"+s,schemaPath:"#/properties/f\
ocus/items/type",keyword:"type",params:{type:y.properties.focus.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.owns!==void 0){let e=i.owns;
if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/owns",schemaPath:"#/properti\
es/owns/type",keyword:"type",params:{type:y.properties.owns.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<
t;s++)z(e[s],{instancePath:p+"/owns/"+s,parentData:e,parentDataProperty:s,rootData:a})||(r=r===null?z.errors:r.concat(z.errors),n=r.length)}}
if(i.contributes_to!==void 0){let e=i.contributes_to;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){
let t={instancePath:p+"/contributes_to",schemaPath:"#/properties/contributes_to/type",keyword:"type",params:{type:y.properties.contributes_to.
type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++)F(e[s],{instancePath:p+"/contributes_to/"+s,parentData:e,
parentDataProperty:s,rootData:a})||(r=r===null?F.errors:r.concat(F.errors),n=r.length)}}if(i.consulted_on!==void 0){let e=i.consulted_on;if(!Array.
isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/consulted_on",schemaPath:"#/properties\
/consulted_on/type",keyword:"type",params:{type:y.properties.consulted_on.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;
for(let s=0;s<t;s++)F(e[s],{instancePath:p+"/consulted_on/"+s,parentData:e,parentDataProperty:s,rootData:a})||(r=r===null?F.errors:r.concat(
F.errors),n=r.length)}}if(i.metrics!==void 0){let e=i.metrics;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&
e!==null){let t={instancePath:p+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:y.properties.metrics.type}};r===
null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++)_(e[s],{instancePath:p+"/metrics/"+s,parentData:e,parentDataProperty:s,
rootData:a})||(r=r===null?_.errors:r.concat(_.errors),n=r.length)}}if(i.tracks!==void 0){let e=i.tracks;if(!Array.isArray(e)&&typeof e!="str\
ing"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/tracks",schemaPath:"#/properties/tracks/type",keyword:"type",params:{
type:y.properties.tracks.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++)_(e[s],{instancePath:p+
"/tracks/"+s,parentData:e,parentDataProperty:s,rootData:a})||(r=r===null?_.errors:r.concat(_.errors),n=r.length)}}if(i.works_with!==void 0){
let e=i.works_with;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/works_wit\
h",schemaPath:"#/properties/works_with/type",keyword:"type",params:{type:y.properties.works_with.type}};r===null?r=[t]:r.push(t),n++}if(Array.
isArray(e)){let t=e.length;for(let s=0;s<t;s++)R(e[s],{instancePath:p+"/works_with/"+s,parentData:e,parentDataProperty:s,rootData:a})||(r=r===
null?R.errors:r.concat(R.errors),n=r.length)}}if(i.responsibilities!==void 0){let e=i.responsibilities;if(!Array.isArray(e)&&typeof e!="stri\
ng"&&!(typeof e=="number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/responsibilities",schemaPath:"#/properties/responsibilities/type",
keyword:"type",params:{type:y.properties.responsibilities.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<
t;s++){let l=e[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/responsibilities/"+s,schemaPath:"\
#/properties/responsibilities/items/type",keyword:"type",params:{type:y.properties.responsibilities.items.type}};r===null?r=[o]:r.push(o),n++}}}}
if(i.requirements!==void 0&&(H(i.requirements,{instancePath:p+"/requirements",parentData:i,parentDataProperty:"requirements",rootData:a})||(r=
r===null?H.errors:r.concat(H.errors),n=r.length)),i.previously!==void 0){let e=i.previously;if(!Array.isArray(e)&&typeof e!="string"&&!(typeof e==
"number"&&isFinite(e))&&e!==null){let t={instancePath:p+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:y.
properties.previously.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!="\
string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/previously/"+s,schemaPath:"#/properties/previously/items/type",
keyword:"type",params:{type:y.properties.previously.items.type}};r===null?r=[o]:r.push(o),n++}}}}if(i.sourcing!==void 0){let e=i.sourcing;if(!(e===
"internal"||e==="external"||e==="both"||e===null)){let t={instancePath:p+"/sourcing",schemaPath:"#/properties/sourcing/enum",keyword:"enum",
params:{allowedValues:y.properties.sourcing.enum}};r===null?r=[t]:r.push(t),n++}}if(i.span_limit!==void 0){let e=i.span_limit;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"&&e!==null){let t={instancePath:p+"/span_limit",schemaPath:"#/properties/span_l\
imit/type",keyword:"type",params:{type:y.properties.span_limit.type}};r===null?r=[t]:r.push(t),n++}if(typeof e=="number"&&isFinite(e)&&(e<0||
isNaN(e))){let t={instancePath:p+"/span_limit",schemaPath:"#/properties/span_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
r===null?r=[t]:r.push(t),n++}if(typeof e=="string"&&!C.test(e)){let t={instancePath:p+"/span_limit",schemaPath:"#/properties/span_limit/patt\
ern",keyword:"pattern",params:{pattern:"^\\d+$"}};r===null?r=[t]:r.push(t),n++}}if(i.allow!==void 0){let e=i.allow;if(!Array.isArray(e)&&e!==
null){let t={instancePath:p+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type:y.properties.allow.type}};r===null?r=[
t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++)B(e[s],{instancePath:p+"/allow/"+s,parentData:e,parentDataProperty:s,
rootData:a})||(r=r===null?B.errors:r.concat(B.errors),n=r.length)}}if(i.notes!==void 0){let e=i.notes;if(typeof e!="string"&&!(typeof e=="nu\
mber"&&isFinite(e))&&!Array.isArray(e)&&e!==null){let t={instancePath:p+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{
type:y.properties.notes.type}};r===null?r=[t]:r.push(t),n++}if(Array.isArray(e)){let t=e.length;for(let s=0;s<t;s++){let l=e[s];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let o={instancePath:p+"/notes/"+s,schemaPath:"#/properties/notes/items/type",keyword:"\
type",params:{type:y.properties.notes.items.type}};r===null?r=[o]:r.push(o),n++}}}}}return L.errors=r,n===0}export{Q as validateHead,S as validatePosition};
