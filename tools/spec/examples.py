"""Example payloads for the component schemas of a spec in normal form.

`derive` makes up a believable value of one schema, `validate` tells what is wrong with a value,
`fill` gives every component of a document an example. What a value looks like stands in the
tables below; the code only picks, nests and bounds.
"""

from __future__ import annotations

import copy
import hashlib
import json
import math
import re
from collections.abc import Iterator
from fnmatch import translate
from functools import cache
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

Json = Any
Schema = dict[str, Any]

# A rule is name patterns, " = " and a value (JSON where it parses as JSON, else a text); ";;" parts
# rules. A pattern is `property` or `Owner.property`, with `*` as in file names. `#` in a text
# becomes an id that depends on that text alone, so one thing has one id everywhere. The first rule
# whose value fits the schema is taken, so the special ones stand before the general ones.
RULES = r"""
# models
*Embedding*.model = text-embedding-3-small ;; *Image*.model = gpt-image-1.5 ;; *Speech*.model = gpt-4o-mini-tts
RealtimeTranslation*.model = gpt-realtime-translate ;; *Translation*.model = whisper-1
*Transcri*.model = gpt-4o-transcribe ;; *Moderation*.model = omni-moderation-latest ;; *Video*.model = sora-2
*Realtime*.model = gpt-realtime ;; CreateCompletion*.model = gpt-3.5-turbo-instruct
*FineTun*.model = gpt-4o-mini ;; *model model_id model_ids* models *_model *model_name *_models = gpt-5.1-mini
*model *_models = gpt-5-mini ;; fine_tuned_model* = ft:gpt-4o-mini:velo-nord:repairs:#
DeleteModel*.id = ft:gpt-4o-mini:velo-nord:repairs:# ;; Model.id = gpt-5.1-mini ;; DeleteModel*.object = model
DeleteEvalRun*.object = eval.run.deleted ;; DeleteEvalRun*.run_id = evalrun_#
DeleteEval*.object = eval.deleted
# exceptions
*Container*.status = running ;; *ContainerFile*.object = container.file ;; *Container*.object = container
*Program*.id = prog_# ;; *OwnerServiceAccount.id = svc_acct_# ;; *OwnerServiceAccount.name = Nightly import
*OwnerUser.id = user-# ;; ChatCompletion*ToolCall*.id = call_# ;; WebhookBatch*Data.id = batch_#
WebhookFineTuning*Data.id = ftjob-# ;; WebhookEvalRun*Data.id = evalrun_#
Webhook*Call*.call_id Webhook*Call*.session_id = rtc_# ;; Webhook*Data.id = resp_#
*Webhook*.event_id Webhook*.id = evt_#
*TaskGroup*.id TaskItem.id Widget*.id ClientToolCallItem.id UserMessageItem.id AssistantMessageItem.id = cti_#
*AgentMessage*.id = amsg_# ;; *MultiAgentCall*.id = mac_# ;; *ContextManagement*.type = compaction
stop stop_configuration = Customer: ;; *MessageSystem*.text = Answer questions about bicycle repair in plain words.
*Tracing*.group_id = call-4821 ;; MessageDelta*.role = assistant
*Eval*.role = user ;; calculate_output = (matches_answer + tone) / 2 ;; recent_threads = 10 ;; *max_input_tokens = 5000000
*Realtime*.previous_item_id = item_### ;; input_uncached_tokens = 36 ;; *Segment*.id segment_id = seg_#
conversation *ConversationParam* = conv_# ;; container = cntr_# ;; *SafetyCheck*.id = cu_sc_#
*ProjectsDataItem.id *ProjectsItem.id = proj_# ;; *ProviderMapping*.id = map_# ;; *IdentityProvider*.id = idp_#
*IpAllowlist*.id = ipallow_# ;; *IpAllowlist*.name = Workshop network ;; *ExternalKey*.id = ekey_#
*TurnDetection.type = server_vad ;; *ToolChoice.id = find_part ;; *Owner.type = user
*Owner.object = organization.user ;; *Owner.id = user-#
# ids
*Realtime*Item*.id *Realtime*.item_id *Realtime*.previous_item_id = item_#
*FunctionCall*.item_id *FunctionToolCall*.id *FunctionCall*.id = fc_#
*WebSearch*.item_id *WebSearch*.id = ws_# ;; *FileSearch*.item_id *FileSearch*.id = fs_#
*CodeInterpreter*.item_id *CodeInterpreter*.id = ci_# ;; *ImageGen*.item_id *ImageGen*.id = ig_#
*MCPApproval*.id approval_request_id = mcpr_#
*MCPListTools*.item_id *MCPListTools*.id *McpListTools*.item_id *McpListTools*.id = mcpl_#
*MCP*.item_id *MCP*.id *Mcp*.item_id *Mcp*.id = mcp_# ;; *Reasoning*.item_id *Reasoning*.id = rs_#
*CustomToolCall*.item_id *CustomToolCall*.id = ctc_# ;; *LocalShell*.id = lsh_#
*Shell*.item_id *Shell*.id = sh_# ;; *ApplyPatch*.item_id *ApplyPatch*.id = apc_# ;; *Computer*.id = cu_#
*ToolSearch*.id = tsc_# ;; *Compaction*.id = cmp_# ;; *xpires*.seconds = 600
*ompletionChunk*.id *ChatCompletion*List.*_id = chatcmpl-#
*ChatCompletion*ToolCall*.id tool_call_id call_id caller_id *RunToolCall*.id *ToolCalls*Object.id = call_#
*ChatCompletion*.id completion_id = chatcmpl-# ;; CreateCompletion*.id = cmpl-#
*RunOutputItem*.id *RunOutputItem*.*t_id = outputitem_#
*EvalRun*.id EvalRun*.run_id *EvalRun*.first_id *EvalRun*.last_id = evalrun_#
*Eval*.id eval_id *EvalList*.*t_id = eval_# ;; *ontainerFile*.id *ontainerFile*.*t_id = cfile_#
*Container*.id container_id = cntr_# ;; *FileBatch*.id = vsfb_#
*VectorStore*File*.id *VectorStoreFile*.first_id *VectorStoreFile*.last_id = file-#
*VectorStore*.id vector_store_id vector_store = vs_# ;; *UploadPart*.id part_id = part_#
*Upload*.id upload_id = upload_#
*File*.id *file_id training_file validation_file result_file *FilesResponse.*t_id = file-#
*FineTuningJobCheckpoint*.id = ftckpt_# ;; *FineTuningJobEvent*.id = ftevent-#
*FineTuningCheckpointPermission*.id *CheckpointPermission*.id = cp_#
*FineTuning*.id fine_tuning_job_id = ftjob-# ;; *Batch*.id *batch_id *Batches*.*t_id = batch_#
*Moderation*.id = modr-# ;; *Assistant*.id assistant_id *Assistants*.*t_id = asst_#
*RunStep*.id step_id *RunSteps*.*t_id = step_# ;; *Run*.id run_id *Runs*.*t_id = run_#
*Chat*Thread*.id ThreadItem*.thread_id ThreadResource.id *Item.thread_id *ThreadListResource.*t_id = cthr_#
*Thread*.id thread_id = thread_# ;; *Conversation*.id conversation_id = conv_# ;; *Skill*.id skill_id = skill_#
*Video*.id *video_id = video_# ;; *VoiceConsent*.id = cons_# ;; *Voice*.id voice_id = voice_#
consent consent_id = cons_# ;; *Certificate*.id certificate_id *Certificates*.*t_id = cert_#
*ServiceAccountApiKey*.id *ApiKey*.id api_key_id *APIKey*.id *ApiKey*.*t_id = key_#
*ServiceAccount*.id service_account_id = svc_acct_# ;; *Invite*.id = invite-#
*Group*User*.id *User*.id user_id principal_id owner_id created_by actor_id assigned_by = user-#
*Group*.id group_id = group_# ;; *Role*.id role_id = role_# ;; *RateLimit*.id = rl-#
*SpendAlert*.id alert_id = alert_# ;; *Tenant*.id tenant_id = tenant_#
*Project*.id project_id resource_id *ProjectList*.*t_id = proj_# ;; *Organization*.id organization_id = org-#
AuditLog*.id *AuditLogs*.*t_id = audit_log-# ;; *Session*.id session_id = sess_#
*Workflow*.id workflow_id = wf_# ;; *Prompt*.id prompt_id = pmpt_# ;; *Agent*.id *agent_id = agent_#
*Attachment*.id = atch_# ;; *Stream*.id *Chunk*.id = resp_# ;; *ResponseModeration*.id = modr-#
previous_response_id comparison_response_id = resp_## ;; *Response.id *response_id = resp_#
*Message*.id message_id *OutputItem*.id item_id *Messages*.*t_id *Item*.id *Program*.id part_ids = msg_#
event_id *event_id = event_# ;; stream_id = stream_1 ;; previous_item_id = msg_##
identity_provider_id = idp_# ;; mapping_id = map_# ;; external_key_id = ekey_# ;; workspace_id = ws-#
connector_id = connector_# ;; tunnel_id = tunnel_0f3a9c51d2b84e67a1c9f05be7d3628a
remixed_from_video_id = video_## ;; endpoint *endpoints url_path = /v1/responses
*_arn = arn:aws:iam::000000000000:role/velo-nord ;; *_ocid = ocid1.resource.oc1.eu-stockholm-1.#
client_id audience external_id *account_name bucket* = velo-nord-workshop
idempotency_key = 5f0c9c1e-7d3b-4a52-9c1a-2f6f0b1d8e47 ;; *key_location = europe-north1
*project_number = "482100000000" ;; account_id = acct_# ;; request_id = req_#
# times
*.created* *.activated* submitted_at sent_at joined_at uploaded_at received_at assigned_at first_seen* = 1790162412
expires_at *expires_at *expiration = 1790248853
added_at in_progress_at started_at updated_at opened_at valid_at effective_at accepted_at modified_at = 1790162416
finalizing_at last_used_at *last_active_at *last_used_at = 1790162448
*_at ended_at finished_at estimated_finish = 1790162453 ;; gt gte start_time *_after *_since = 1790121600
lt lte end_time *_before *_until = 1790208000 ;; *date *day = "2026-09-23"
*expires_at = "2026-09-24T11:20:53Z" ;; *_at created timestamp *_time = "2026-09-23T11:20:12Z"
expires_in_seconds seconds_remaining = 600 ;; silence_duration_ms = 500 ;; timeout_ms *_timeout_ms = 10000
reset_seconds = 12 ;; seconds = 8 ;; seconds = "8" ;; minutes = 20 ;; days = 7 ;; duration = 8.4
*duration_ms elapsed_ms = 840 ;; start from_ = 0 ;; end = 3.2 ;; *start_ms = 1200 ;; *end_ms = 3400
*delay_ms *_ms = 300 ;; *timestamp*ms = 1790162412000
# figures
cached_tokens* *cache*tokens* reasoning_tokens *prediction_tokens *cached*_tokens = 0
*Input*.image_tokens *audio_tokens = 0
*Output*.text_tokens *.output_text_tokens *Completion*.text_tokens = 87 ;; *image_tokens = 1056
input_tokens prompt_tokens text_tokens *input_tokens input_text_tokens input_uncached_tokens = 36
output_tokens completion_tokens *output_tokens = 87 ;; total_tokens = 123
max_output_tokens max_tokens max_completion_tokens *max_output_tokens *max_completions_tokens = 1024
max_*tokens* = 100000 ;; max_chunk_size_tokens = 800 ;; chunk_overlap_tokens = 400 ;; max_output_length = 4096
max_requests* *per_1_minute = 500 ;; max_* = 20 ;; trained_tokens = 48210 ;; sequence_number = 4
end_index = 17 ;; *_index index = 0 ;; step step_number = 88 ;; *line lineno = 12 ;; size_bytes *bytes = 48213
*_width display_width width = 1280 ;; *_height display_height height = 720 ;; x = 412 ;; y = 236 ;; scroll_x = 0
scroll_y = 480 ;; status_code = 404 ;; exit_code = 0 ;; *Error*.status status = 400
invocation_count num_model_requests *requests count *_count total = 12 ;; completed passed succeeded = 11
failed errored = 1 ;; cancelled in_progress skipped = 0 ;; characters = 412 ;; quantity = 12.5
*amount limit_amount = 5000 ;; *Costs*.value = 1.27 ;; remaining = 480 ;; *Limit*.limit = 500 ;; limit = 20
progress = 60 ;; compression_ratio = 1.31 ;; *logprob = -0.0312 ;; *logprobs = -0.31
*CategoryScores.violence = 0.8127 ;; *CategoryScores.* = 0.0004
*score *scores *probability *similarity relevance = 0.92 ;; *threshold = 0.5 ;; *_loss = 0.412
*accuracy = 0.937 ;; *ratio = 0.8 ;; text_weight = 0.4 ;; weight *_weight = 0.6 ;; no_speech_prob = 0.012
*Filter*.value = velo-nord ;; reward value strength confidence = 0.75 ;; TranscriptionSegment.temperature = 0.0
TranscriptionSegment.id seek = 0 ;; TranscriptionSegment.tokens = [50364, 1012, 460] ;; temperature = 0.7
top_p = 0.9 ;; seed = 42 ;; speed = 1.0 ;; user_agent = velo-nord-workshop/1.4 ;; port = 443
text_offset = [0, 7] ;; embedding = [0.0123, -0.0456, 0.0312, -0.0078] ;; range = [0, 1]
bytes = [67, 104, 97, 105, 110]
# texts
*Language*.code = en ;; *ProtocolError*.code = -32602 ;; *HTTPError*.code = 502
*Error*.code error_code = invalid_value ;; *Error*.code = invalid_file
*Error*.type error_type *error_type = invalid_request_error ;; *Error*.param param = input
*Error*.message error_message *.error *error_details* *error_message notice = The request names a file that no longer exists.
*Safety*.code = malicious_instructions
*Safety*.message = The page asks the assistant to ignore its instructions.
code *code = print(sum([12, 7, 23])) ;; *Event*.message = Step 88 of 200: training loss 0.41
message = The file could not be read. ;; reason *_reason *justification = The chain guide is public.
finish_reason = stop ;; *DomainSecret*.name = PARTS_API_KEY ;; *DomainSecret*.value = velo-nord-s3cr3t
*MCP*.name *FunctionTool*.name *Function*.name *Tools*.name *ToolCall*.name *ToolChoice*.name *ToolParam*.name *Function*Done*.name *Tool.name tool_name tool_names tool = find_part
arguments *arguments_json = {"part": "chain", "speeds": 9} ;; arguments = "{\"part\":\"chain\",\"speeds\":9}"
ApplyPatch*.output = Updated parts/chains.txt
*MCP*.output *Function*.output *ToolCallOutput*.output *ToolOutput*.output = "{\"price\":24.9,\"in_stock\":true}"
*Refusal*.delta = I can't help ;; *Arguments*.delta = "{\"part\":" ;; *CodeDelta*.delta = "print("
*Shell*.delta *Patch*.delta = "ls " ;; *Transcript*.delta = How do I
*Audio.data *Audio*.delta *Audio.delta *Audio*.audio audio audio_sample voice_sample = UklGRiQAAABXQVZF
*Image*.result b64_json partial_image_b64 *_b64 *base64* *b64* = iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=
encrypted_content *ciphertext = gAAAAABo0qN8kq3v1Xb7 ;; *Skill*.data = UEsDBBQAAAAIAA==
video = AAAAIGZ0eXBpc29tAAACAGlzb21pc28y
input_reference image images mask = iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwC ;; recording = UklGRiQAAABXQVZF
file_data = data:application/pdf;base64,JVBERi0xLjcK ;; *Wave*.data *Audio*.data data = UklGRiQAAABXQVZF
known_speaker_references = data:audio/wav;base64,UklGRiQAAABXQVZF ;; delta = " chain" ;; obfuscation = x7Kq2
*transcript* = How do I fix a slipping chain?
*Transcri*.text *Translation*.text *Transcript*.text = How do I fix a slipping chain?
*FilePath*.text = sandbox:/mnt/data/prices.csv ;; *Citation*.text = 【4:0†chain-guide.pdf】
*Input*.text *User*.text = How do I fix a slipping chain?
*Summary*.text *Summar*.delta = Compared two ways of shortening a chain.
*Reasoning*.text = The chain skips under load, so wear is the likely cause.
*SystemMessage*.text *SystemMessage*.content *DeveloperMessage*.content = Answer questions about bicycle repair in plain words.
*ToolMessage*.content *FunctionMessage*.content = "{\"price\":24.9,\"in_stock\":true}"
*UserMessage*.content *CreateMessage*.content *AdditionalMessage*.content *InputMessage*.content *CreateThread*.content = How do I fix a slipping chain?
text output_text *Message*.content content_parts quote output_message = Measure the chain first; replace it if it has stretched by one percent.
refusal = I can't help with that request.
*Certificate*.content certificate = "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2\n-----END CERTIFICATE-----"
*FileContent*.content = "part,stock\nchain,14\n" ;; content *prompt_text body = How do I fix a slipping chain?
*Image*.prompt *Video*.prompt revised_prompt = A red city bicycle in front of a small workshop, watercolour
*Transcri*.prompt *Translation*.prompt = A call about chains, cassettes and derailleurs.
*Speech*.instructions = Speak calmly, like someone behind a workshop counter.
*instructions* system_prompt = Answer questions about bicycle repair in plain words.
*Speech*.input = The workshop opens at nine.
*GraderPython*.source = "def grade(sample, item):\n    return float(sample['output_text'] == item['answer'])"
*Grader*.input *Grader*.source = {{sample.output_text}} ;; *Grader*.reference = {{item.answer}}
*Grader*.name *OutputItemResult*.name grader_name = matches_answer
input *prompt question questions query *query *queries model_sample *_input = How do I fix a slipping chain?
answer answers = Shorten it by one link. ;; logs stdout output *_output result *results = "42\n"
stderr = "warning: 2 parts have no price" ;; commands = ["ls -l parts", "cat parts/chains.txt"]
command = ["ls", "-l", "parts"] ;; setup_commands *commands = ["pip install velo"] ;; command* script = ls parts
args = ["-m", "parts"] ;; env_vars = TZ=Europe/Oslo ;; python = ["requests"] ;; npm = ["lodash"]
system = ["git"] ;; diff = "@@ -1 +1 @@\n-chain: 13\n+chain: 14\n" ;; pattern expression = chain
definition grammar = "start: /[a-z]+/"
filter *_filter = status = 'active' ;; *Speaker*.name speaker* known_speaker_names = Ada
*ProjectsDataItem.name *Project*.title *Organization*.title = Bike shop ;; title heading *title = Slipping chain
*summary = Explained how to measure and shorten a chain.
*Role*.description = Reads parts and prices, changes nothing.
*Skill*.description = Measures and shortens a chain, step by step.
*Assistant*.description *Agent*.description = Helps customers repair their bicycles.
*Schema*.description *Format*.description = A bicycle part and its price.
*Organization*.description = A bicycle workshop in Oslo.
*VectorStore*.description = Repair manuals of the workshop.
description *description explanation detailed_explanation purpose_text = Looks up a bicycle part and its price.
*Prompt*.version version *_version = "2" ;; keys = ["SHIFT"] ;; key *Filter.key = brand
*ApiKey*.value *APIKey*.value api_key *.key *secret_value = sk-proj-Zb81...f3Qk
*Secret.value client_secret *ession*.value ephemeral_key = ek_#
*LogProb*.token *ogprob*.token tokens token = " chain" ;; word = chain ;; *redacted_value *hint = sk-...f3Qk
*token *authorization *bearer = tok_# ;; signing_secret = whsec_# ;; *secret* *password = s3cr3t-#
*secret_name = PARTS_API_KEY ;; system_fingerprint = fp_# ;; *fingerprint *digest *sha256 checksum = #
md5 = 9e107d9d372bb6826bd81d3542a419d6 ;; service_tier = default ;; context_level = medium
resource_type = api.project ;; principal_type = user
permissions* scopes *permissions scope = api.model.request ;; owned_by = openai
*onversation*.object = realtime.conversation ;; object = list
*Output*.role *Sample*.role *Assistant*.role = assistant
*Input*.role *UserMessage*.role *Create*Message*.role = user ;; *User*.role = member ;; role = owner
event_type* response_event = response.completed ;; environment_type = openai_hosted ;; reasoning_effort = medium
choice selected_option = first ;; review_target = output ;; resource *_endpoint = https://example.com/api
phase = final_answer ;; status = completed ;; status = succeeded ;; status = active ;; status = enabled
status = available ;; status = pass ;; state = active ;; mode = auto ;; issuer = Velo Nord Imaging
interval = month ;; detail = auto ;; source = user ;; AuditLogActorApiKey.type = service_account
AdminApiKey*.type = organization.api_key ;; *Result.type *GraderResponseMetadata.type = string_check
*FileContent*.type = text ;; api_call_logging = disabled ;; *_visibility = ANY_ROLE
item_reference = item.messages ;; testing_criteria = matches_answer
ChatCompletionAllowedTools.tools = [{"type": "function", "function": {"name": "find_part"}}]
*ToolChoiceAllowed.tools = [{"type": "function", "name": "find_part"}]
allowed_tools = ["find_part", "order_part"] ;; *Webhook*.name = X-Call-Source ;; *Webhook*.value = workshop-desk
value = Shorten the chain by one link. ;; *audio_format *Audio.format *Audio*put.format = pcm16
CreateT*ResponseVerbose*.language = english ;; language *language *languages = en ;; country = NO ;; city = Oslo
region = Oslo ;; *region = eu-north-1 ;; geography = eu ;; timezone = Europe/Oslo ;; currency *currency = usd
*country_code = NO ;; ip_address *ips = 203.0.113.24 ;; *cidr* = 203.0.113.0/24
email *email *emails recipients = ada.berg@example.com ;; subject_prefix *subject = Velo Nord
*File*.filename *filename *file_name = chain-guide.pdf ;; *Attachment*.name = worn-sprocket.png
*Attachment*.mime_type = image/png ;; mime_type *media_type *content_type = application/pdf
path *path *paths = parts/chains.txt ;; cwd *directory *directories working_dir* = /srv/shop
server_label = parts_catalog ;; namespace = parts ;; *agent_name author = /root
recipient = /root/price_checker
user safety_identifier prompt_cache_key *user_identifier entity_identifier = customer-4821 ;; users = user-#
completion_window = 24h ;; *Screenshot*.image_url = https://example.com/screens/checkout.png
picture *avatar* = https://example.com/people/ada-berg.png
*image_url *Image*.url *preview_url* = https://example.com/images/red-bicycle.png
target_uri = sip:workshop@example.com ;; *webhook*url* callback_url = https://example.com/hooks/openai
file_url = https://example.com/files/chain-guide.pdf
*url *uri website *origin *urls = https://example.com/repairs/chain
*domain *domains *hosts *host = example.com ;; suffix = velo-nord ;; purpose = fine-tune
*Batch*.purpose = batch ;; entity = velo-nord ;; project project_name *project_name wandb_project = bike-shop
labels passing_labels *label category = helpful ;; labels = ["helpful", "unhelpful"]
tags *tags keywords = repairs ;; image_tag = 2026-09-01
sdp = "v=0\r\no=- 4611 2 IN IP4 203.0.113.24\r\ns=-\r\nt=0 0\r\n" ;; *Dtmf*.event = 5 ;; event = "5"
quality = high ;; *Video*.size = 720x1280 ;; *.size = 1024x1024 ;; background = opaque ;; output_format = png
*workflow_name tracing* = Repair desk
widget = {"type": "Card", "children": [{"type": "Text", "value": "Chain in stock"}]}
widget = "{\"type\":\"Card\",\"children\":[]}" ;; status_details = Waiting for the training file to be checked.
technical_level = intermediate ;; developer_persona = backend ;; line_item = Responses, output
quantity_unit = tokens ;; voice = marin ;; voice = alloy ;; name_of_role role_name *Role*.name = Parts reader
*OwnerUser.name *Owner.name *User*.name *Member*.name *Invite*.name *Actor*.name actor_name display_name full_name = Ada Berg
*Group*.name group_name = Mechanics ;; *ApiKey*.name *APIKey*.name *key_name = Workshop server
*IdentityProvider*.name = Workshop sign-in ;; *Certificate*.name = Workshop root
*ServiceAccount*.name = Nightly import ;; *Project*.name = Bike shop ;; *Organization*.name = Velo Nord
*VectorStore*.name = Repair manuals ;; *Container*.name *Environment*.name = Repair sandbox
*Skill*.name = chain-repair ;; *Assistant*.name *Agent*.name = Repair helper ;; *Eval*.name = Chain answers
*Voice*.name *Character*.name = Ada ;; *Schema*.name = part_price
*ResponseFormat*.name *Format*.name = part_price ;; connector_name = Parts catalog ;; *_name name = repair-desk
# maps
annotations = {"readOnlyHint": true} ;; *metadata = {"shop": "velo-nord", "ticket": "4821"}
*attributes* = {"brand": "Velo Nord", "year": 2026} ;; *variables = {"customer": "Ada", "city": "Oslo"}
headers *_headers = {"X-Shop": "velo-nord"} ;; env *_vars environment_variables = {"TZ": "Europe/Oslo"}
logit_bias = {"50256": -100} ;; scores sub_rewards *_scores = {"matches_answer": 0.92, "tone": 0.81}
*usage_per_model = {"gpt-5.1-mini": 123}
*parameters input_schema output_schema *_schema schema = {"type": "object", "properties": {"part": {"type": "string"}, "speeds": {"type": "integer"}}, "required": ["part"]}
item datasource_item = {"question": "How do I fix a slipping chain?", "answer": "Shorten it by one link."}
sample = {"output_text": "Shorten it by one link."}
action payload params = {"type": "open_ticket", "ticket": "4821"} ;; *attributes *variables = velo-nord
*_map *.data *options *config* *settings *details *filters changes* = {"shop": "velo-nord"}
"""

# Enum values and union tags that users meet most, best first; others follow in spec order.
TYPICAL = """
message user assistant function input_text output_text text string function_call custom
response.output_text.delta thread.message.delta json_schema auto completed succeeded active medium default url
exit web_search server_vad audio/pcm realtime static file_search
""".split()  # noqa: SIM905
# Optional properties worth showing in a big object, and those to leave out of one.
TELLING = """
id object type role name model input messages instructions prompt content text title description tools
response_format file filename purpose metadata status output data usage created_at voice size item session
response audio reasoning max_output_tokens temperature
""".split()  # noqa: SIM905
AVOIDED = """
user user_* logit_bias seed service_tier *logprobs n top_p prompt_cache* safety_identifier *penalty
obfuscation stream_id agent function_call functions truncation moderation background conversation include
best_of suffix max_tool_calls created_by caller namespace
""".split()  # noqa: SIM905
# Of each line an object shows the first it can: they exclude each other, or say the same.
EXCLUSIVE = (
    ("file_id", "file_url", "file_data", "image_url"),
    ("image_url", "file_id"),
    ("b64_json", "url"),
    ("server_url", "connector_id", "tunnel_id"),
    ("temperature", "top_p"),
    ("max_completion_tokens", "max_tokens"),
    ("conversation", "previous_response_id"),
    ("content", "refusal"),
    ("gte", "gt"),
    ("lt", "lte"),
    ("supervised", "dpo", "reinforcement"),
)
# Where null is the usual value.
USUALLY_NULL = (
    r"(.*_)?error|errors|incomplete_details|incomplete_at|failed_at|cancell?(ed|ing)_at|"
    r"expired_at|refusal|next(_page)?|function_call|.*deprecated.*|required_action|"
    r"archived_at|remixed_from_video_id|parent_.*|banned(_at)?|shutdown_date|caller|stop"
)
# Of names made like the left one, the example of the right one serves where it fits.
TWINS = (
    (r"(?:Beta)?Responses(?:Server|WebSocketStream)Event(Response\w+)", r"\1Event"),
    (r"(?:Beta)?Responses(?:Server|WebSocketStream)Event(Response\w+)", r"Beta\1Event"),
    (r"Beta(\w+)", r"\1"),
)
# What an object has no value of yet while it is in any other state than the one it ends in.
UNFINISHED = ("output", "content", "usage", "completed_at", "output_text")
FAILURE = {"code": "server_error", "message": "The model stopped before it could answer."}
TRUE = r"deleted|enabled|strict|passed|store|active|success|approve|.*_enabled|is_default|required"
OPTIONAL = (8, 3, 1)  # optional properties shown in an object, by depth
DEEPEST = 5  # from here on the smallest valid thing
REUSED = (10_000, 3_000, 1_200, 500)  # characters of another component's example, by depth


class Place(NamedTuple):
    """Where a value stands: what its owner and it are called, how deep, inside which components."""

    owner: str
    names: tuple[str, ...]
    depth: int = 0
    inside: tuple[str, ...] = ()
    optional: bool = False


def derive(document: Schema, name: str) -> Json:
    """Return a believable value of component `name`."""
    return Examples(document).derive(name)


def validate(document: Schema, name: str, value: Json) -> list[str]:
    """Return what keeps `value` from being a value of component `name`."""
    return Examples(document).validate(name, value)


def fill(document: Schema) -> list[tuple[str, str]]:
    """Give every component that is no alias an example; return the changed ones and why."""
    return Examples(document).fill()


class Examples:
    """The three functions above for many components of one document."""

    def __init__(self, document: Schema) -> None:
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        checker = Draft202012Validator.FORMAT_CHECKER
        self._validator = _Validator(document, format_checker=checker)  # references resolve in it
        self._given: dict[str, Json] = {}
        self._owners = [name for name, schema in self.schemas.items() if "examples" in schema]
        self._heights = _heights(self.schemas)

    def validate(self, name: str, value: Json) -> list[str]:
        errors = self._at({"$ref": _reference(name)}).iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in errors]

    def derive(self, name: str) -> Json:
        place = Place(name, _suffixes(name), inside=(name,))
        value = self._twin(name) or self._part(name)
        for depth in (0, DEEPEST):
            if value is None or self.validate(name, value):
                value = self._value(self.schemas[name], place._replace(depth=depth))
        staged = self._staged(name, value)
        return value if self.validate(name, staged) else staged

    def fill(self) -> list[tuple[str, str]]:
        changes: dict[str, tuple[str, list[Json]]] = {}
        for name, schema in self.schemas.items():
            if "$ref" in schema:
                continue
            given = schema.get("examples", [])
            problems = [self.validate(name, value) for value in given]
            kept = [value for value, faults in zip(given, problems, strict=True) if not faults]
            if kept and len(kept) == len(given):
                continue
            why = "; ".join(faults[0] for faults in problems if faults) or "missing"
            changes[name] = (why, kept or [self.derive(name)])
        for name, (_, values) in changes.items():  # written last: no example rests on the order
            self.schemas[name]["examples"] = values
        return [(name, why) for name, (why, _) in changes.items()]

    def _at(self, schema: Schema) -> Any:
        return self._validator.evolve(schema=schema)

    def _fits(self, schema: Schema, value: Json) -> bool:
        kind = schema.get("type")
        if isinstance(kind, str) and kind in _KINDS and not isinstance(value, _KINDS[kind]):
            return False
        return bool(self._at(schema).is_valid(value))

    def _example(self, name: str, room: int) -> Json:
        """The object that the document gives as an example of `name`, if it is valid and short."""
        if name not in self._given:
            value = next(iter(self.schemas[name].get("examples", [])), None) or self._twin(name)
            usable = isinstance(value, (dict, list)) and not self.validate(name, value)
            self._given[name] = value if usable else None
        value = self._given[name]
        return copy.deepcopy(value) if value and len(json.dumps(value)) <= room else None

    def _twin(self, name: str) -> Json:
        """The example of a component whose name says that it is the same thing, if it fits."""
        for pattern, target in TWINS:
            match = re.fullmatch(pattern, name)
            twin = self.schemas.get(match.expand(target), {}) if match else {}
            for value in twin.get("examples", []):
                if not self.validate(name, value):
                    return copy.deepcopy(value)
        return None

    def _part(self, name: str) -> Json:
        """The part of its owner's example that a component cut out of the owner describes."""
        owners = (owner for owner in self._owners if name.startswith(owner) and owner != name)
        for owner in sorted(owners, key=len, reverse=True):
            for example in self.schemas[owner].get("examples", []):
                for part in _parts(self.schemas[owner], example, name, self.schemas):
                    if part and not self.validate(name, part):
                        return copy.deepcopy(part)
        return None

    def _staged(self, name: str, event: Json) -> Json:
        """An event named after a state (`response.failed`) with its object in that state."""
        kind = (event.get("type"), event.get("event")) if isinstance(event, dict) else ()
        state = next((text.rsplit(".", 1)[-1] for text in kind if isinstance(text, str)), "")
        state = {"created": "in_progress", "delta": "in_progress", "added": "in_progress"}.get(state, state)
        parts = [key for key, part in event.items() if isinstance(part, dict) and "status" in part] if state else []
        for key in parts:
            staged = {**event, key: {**event[key], "status": state}}
            if state == "completed" or self.validate(name, staged):
                continue
            if f"{state}_at" in event[key]:
                staged[key][f"{state}_at"] = event[key].get("completed_at") or 1790162453
            for field in [field for field in UNFINISHED if field in event[key]]:
                kept = {other: value for other, value in staged[key].items() if other != field}
                for part in ({**kept, field: None}, {**kept, field: []}, kept):
                    if not self.validate(name, {**event, key: part}):
                        staged = {**event, key: {k: part[k] for k in event[key] if k in part}}
                        break
            failure = next((field for field in ("last_error", "error") if field in event[key]), None)
            failed = {**staged, key: {**staged[key], failure: FAILURE}}
            event = failed if state == "failed" and failure and not self.validate(name, failed) else staged
        return event

    def _value(self, schema: Schema, place: Place) -> Json:
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            example = self._example(name, REUSED[min(place.depth, len(REUSED) - 1)])
            if example is not None:
                return example
            place = place._replace(
                owner=name if self.schemas[name].get("properties") else place.owner,
                names=place.names + _suffixes(name),
                inside=(*place.inside, name),
            )
            return self._value(self.schemas[name], place)
        if self._is_null(schema, place):
            return None
        if "const" in schema:
            return schema["const"]
        if not schema.get("properties"):
            for candidate in _candidates(place.owner, place.names):
                if self._fits(schema, candidate):
                    return copy.deepcopy(candidate)
        if "anyOf" in schema:
            return self._value(self._arm(schema, place), place)
        if "enum" in schema:
            return _typical(schema)
        kind = schema.get("type", "any")
        kinds = [kind] if isinstance(kind, str) else [item for item in kind if item != "null"]
        if kinds[0] == "array":
            return self._array(schema, place)
        if schema.get("properties"):
            return self._object(schema, place)
        if kinds[0] in ("object", "any"):
            values: Any = schema.get("additionalProperties")
            if values in (None, True, {}, {"type": "string"}):
                return {"shop": "velo-nord"}
            deeper = place._replace(depth=place.depth + 1)
            return {} if values is False or place.depth > DEEPEST else {"shop": self._value(values, deeper)}
        if kinds[0] == "boolean" and any(re.fullmatch(TRUE, name) for name in place.names):
            return True
        if schema.get("default") not in (None, ""):
            return schema["default"]
        if kinds[0] == "boolean":
            return False
        return _text(schema, place) if kinds[0] == "string" else _number(schema, kinds[0])

    def _is_null(self, schema: Schema, place: Place) -> bool:
        """Whether the value is null: where it usually is, and deep inside an object."""
        kind = schema.get("type", ())
        arms = schema.get("anyOf", [])
        if "null" not in kind and {"type": "null"} not in arms:
            return False
        plain = not arms and "object" not in kind and "array" not in kind
        usual = any(re.fullmatch(USUALLY_NULL, name) for name in place.names[:1])
        return usual or kind == "null" or (not place.optional and place.depth > (3 if plain else 2))

    def _arm(self, schema: Schema, place: Place) -> Schema:
        """The arm of a union that users meet most, among those that come to an end soon."""
        mapping = schema.get("discriminator", {}).get("mapping", {})
        arms = [arm for arm in schema["anyOf"] if arm.get("type") != "null"]

        def rank(arm: Schema) -> tuple[bool, float, int]:
            target = arm.get("$ref", "")
            height = self._height(arm)
            loops = bool(set(_targets(arm)) & set(place.inside)) or height == math.inf
            tags = [tag for tag, to in mapping.items() if _reference(to) == target]
            tags += [arm["type"]] if isinstance(arm.get("type"), str) else []
            order = min((TYPICAL.index(tag) for tag in tags if tag in TYPICAL), default=len(TYPICAL))
            return loops, height if place.depth >= DEEPEST else order, "enum" not in arm

        return min(arms, key=rank)

    def _array(self, schema: Schema, place: Place) -> list[Json]:
        items = schema.get("items", {})
        least = schema.get("minItems", 0)
        if not least and (
            set(_targets(items)) & set(place.inside) or self._height(items) == math.inf or place.depth > DEEPEST
        ):
            return []
        names = tuple(form for name in place.names for form in (_singular(name), name))
        values = items.get("enum", []) if schema.get("uniqueItems") else []
        first = self._value(items, place._replace(names=names))
        return [first, *(values[i] if i < len(values) else copy.deepcopy(first) for i in range(1, least))]

    def _object(self, schema: Schema, place: Place) -> Schema:
        properties: dict[str, Schema] = schema["properties"]
        shown = self._shown(schema, place)
        required = schema.get("required", [])
        undeclared = {name: {"type": "string"} for name in required if name not in properties}
        value = {}
        for name, item in (properties | undeclared).items():
            if name in shown:
                inner = place._replace(names=(name,), depth=place.depth + 1, optional=name not in required)
                value[name] = self._value(item, inner)
        return _coherent(value)

    def _shown(self, schema: Schema, place: Place) -> set[str]:
        """The properties to show: all required and constant ones, and some telling optional ones."""
        properties: dict[str, Schema] = schema["properties"]
        shown = set(schema.get("required", []))
        shown |= {name for name, item in properties.items() if "const" in item}
        room = OPTIONAL[place.depth] if place.depth < len(OPTIONAL) else 0
        if place.depth <= DEEPEST and all("const" in properties.get(name, {}) for name in shown):
            room = max(room, 1 if place.depth > 1 else 2)

        def rank(name: str) -> tuple[bool, float, int]:
            dull = bool(_DULL.match(name))
            height = self._height(properties[name]) if place.depth >= DEEPEST else 0
            return dull, height, TELLING.index(name) if name in TELLING else len(TELLING)

        optional = sorted((name for name in properties if name not in shown), key=rank)
        for name in optional:
            item = properties[name]
            targets = set(_targets(item))
            barred = item.get("deprecated") or (targets and targets <= set(place.inside))
            excluded = any(name in group and shown & set(group) for group in EXCLUSIVE)
            dull = rank(name)[0] and len(shown) > 1
            if room > 0 and not barred and not excluded and not dull and self._height(item) < math.inf:
                shown.add(name)
                room -= 1
        return shown

    def _height(self, schema: Schema) -> float:
        return _height(schema, self._heights)


def _selected(schema: Schema, value: Json) -> str | None:
    """The component that the tag of a value selects in a union."""
    discriminator = schema.get("discriminator")
    if not discriminator or not isinstance(value, dict):
        return None
    tag = value.get(discriminator["propertyName"])
    target = discriminator["mapping"].get(tag) if isinstance(tag, str) else schema.get("x-default-mapping")
    return _reference(target) if target else None


def _any_of(validator: Any, arms: Json, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """`anyOf`, but where a tag selects the arm, the value has to be of that arm."""
    target = _selected(schema, instance)
    if target:
        return validator.descend(instance, {"$ref": target})  # type: ignore[no-any-return]
    return Draft202012Validator.VALIDATORS["anyOf"](validator, arms, instance, schema)  # type: ignore[no-any-return]


_extend: Any = extend
_Validator = _extend(Draft202012Validator, {"anyOf": _any_of})
_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def _reference(name: str) -> str:
    return "#/components/schemas/" + name.rsplit("/", 1)[-1]


def _targets(schema: Schema) -> Iterator[str]:
    """The components that a value of the schema may consist of."""
    if "$ref" in schema:
        yield schema["$ref"].rsplit("/", 1)[-1]
    for inner in (*schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from _targets(inner)


def _parts(schema: Schema, value: Json, name: str, schemas: dict[str, Schema]) -> Iterator[Json]:
    """The parts of a value that stand where its schema refers to `name`."""
    target = schema.get("$ref", "").rsplit("/", 1)[-1]
    if target == name:
        yield value
    elif target and name.startswith(target):
        yield from _parts(schemas[target], value, name, schemas)
    selected = _selected(schema, value)
    for arm in schema.get("anyOf", []):
        if selected in (None, arm.get("$ref")):
            yield from _parts(arm, value, name, schemas)
    for item in value if isinstance(value, list) else ():
        yield from _parts(schema.get("items", {}), item, name, schemas)
    for key, item in schema.get("properties", {}).items() if isinstance(value, dict) else ():
        if key in value:
            yield from _parts(item, value[key], name, schemas)


def _height(schema: Schema, heights: dict[str, float]) -> float:
    """How many objects the smallest value of a schema has inside each other."""
    if "$ref" in schema:
        return heights.get(schema["$ref"].rsplit("/", 1)[-1], math.inf)
    if "anyOf" in schema:
        return min((_height(arm, heights) for arm in schema["anyOf"]), default=0)
    if "null" in schema.get("type", ()):
        return 0
    if schema.get("minItems"):
        return _height(schema.get("items", {}), heights)
    properties = schema.get("properties", {})
    required = [properties[name] for name in schema.get("required", []) if name in properties]
    return bool(properties) + max((_height(item, heights) for item in required), default=0)


def _heights(schemas: dict[str, Schema]) -> dict[str, float]:
    heights: dict[str, float] = {}
    while True:
        known = {name: _height(schema, heights) for name, schema in schemas.items()}
        if known == heights:
            return heights
        heights = known


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name.replace("IDs", "Ids"))


def _suffixes(name: str) -> tuple[str, ...]:
    """`CreateRequestInputItem` → create_request_input, request_input, input: names of its place."""
    words = [word.lower() for word in _words(name)]
    while len(words) > 1 and words[-1] in ("item", "value", "enum", "param", "shared", "array"):
        words.pop()
    return tuple("_".join(words[i:]) for i in range(len(words)))


def _singular(name: str) -> str:
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


def _identified(value: Json) -> Json:
    """The value with each `#` of its texts replaced by an id made from that text."""
    if isinstance(value, str) and "#" in value:
        return re.sub("#+", hashlib.sha256(value.encode()).hexdigest()[:24], value)
    return value


def _parsed(line: str) -> tuple[re.Pattern[str], Json]:
    names, text = line.split(" = ", 1)
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    patterns = (name if "." in name else f"*.{name}" for name in names.split())
    return re.compile("|".join(translate(pattern) for pattern in patterns)), _identified(value)


_RULES = [_parsed(rule) for line in RULES.splitlines() for rule in line.split(" ;; ") if " = " in rule]


@cache
def _candidates(owner: str, names: tuple[str, ...]) -> tuple[Json, ...]:
    places = [f"{owner}.{name}" for name in names]
    return tuple(value for pattern, value in _RULES if any(map(pattern.match, places)))


_DULL = re.compile("|".join([*map(translate, AVOIDED), f"(?:{USUALLY_NULL})$"]))


def _typical(schema: Schema) -> Json:
    values = [value for value in schema["enum"] if value is not None]
    typical = [value for value in TYPICAL if value in values]
    return schema.get("default") or (typical or values)[0]


def _number(schema: Schema, kind: str) -> float:
    value: float = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf) + 1)
    value = min(max(value, 1), schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf) - 1)
    step: float = schema.get("multipleOf", 1)
    return math.ceil(value / step) * step if kind == "integer" else value


def _text(schema: Schema, place: Place) -> str:
    """A text that no rule knows: by pattern, by format, else an id or a label made of its name."""
    name = place.names[0] if place.names else ""
    formats = {
        "date": "2026-09-23",
        "date-time": "2026-09-23T11:20:12Z",
        "email": "ada.berg@example.com",
        "uri": "https://example.com/repairs/chain",
        "uuid": "5f0c9c1e-7d3b-4a52-9c1a-2f6f0b1d8e47",
    }
    label = "velo-nord-" + "-".join(_words(name)).lower()
    if schema.get("format") == "binary":
        label = "part,stock\nchain,14\n"
    if re.search(r"(^|_)ids?$", name):
        stem = re.sub(r"_?ids?$", "", name) or _words(place.owner)[-1].lower()
        label = str(_identified(stem + "_#"))
    text = formats.get(schema.get("format", ""), label)
    if "pattern" in schema and not re.search(schema["pattern"], text):
        text = _sample(schema["pattern"])
    return text.ljust(schema.get("minLength", 0), "0")[: schema.get("maxLength")]


def _sample(pattern: str) -> str:
    """A text that a simple pattern matches: literals, classes, groups and repeats."""
    parsed: Any = re._parser.parse(pattern)  # type: ignore[attr-defined]

    def sample(tokens: Any) -> str:
        out = ""
        for token, argument in tokens:
            kind = str(token)
            if kind in ("MAX_REPEAT", "MIN_REPEAT"):
                out += sample(argument[2]) * max(argument[0], min(argument[1], 8))
            elif kind == "SUBPATTERN":
                out += sample(argument[3])
            elif kind == "BRANCH":
                out += sample(argument[1][0])
            elif kind == "IN":
                first, what = argument[-1]
                out += chr(what[0]) if str(first) == "RANGE" else chr(what) if str(first) == "LITERAL" else "7"
            elif kind == "LITERAL":
                out += chr(argument)
            elif kind == "ANY":
                out += "a"
        return out

    return sample(parsed)


def _coherent(value: Schema) -> Schema:
    """Make the parts of an object agree: list cursors, token totals, the bytes of a token."""
    data = value.get("data")
    if isinstance(data, list) and data and isinstance(data[0], dict) and "id" in data[0]:
        for cursor, item in (("first_id", data[0]), ("last_id", data[-1])):
            value.update({cursor: item["id"]} if cursor in value else {})
    for side in ("input", "output", "prompt", "completion"):
        details = value.get(f"{side}_tokens_details", value.get(f"{side}_token_details"))
        kinds = ("text_tokens", "image_tokens", "audio_tokens")
        counts = [details.get(kind) or 0 for kind in kinds] if isinstance(details, dict) else []
        if any(counts) and f"{side}_tokens" in value:
            value[f"{side}_tokens"] = sum(counts)
    for total, parts in _TOTALS.items():
        counted = [value[part] for part in parts if isinstance(value.get(part), int)]
        if total in value and counted:
            value[total] = sum(counted)
    if isinstance(value.get("token"), str) and value.get("bytes"):
        value["bytes"] = list(value["token"].encode())
    return value


_TOTALS = {
    "total_tokens": ("input_tokens", "output_tokens", "prompt_tokens", "completion_tokens"),
    "total": ("completed", "failed", "cancelled", "in_progress", "passed", "errored"),
}
