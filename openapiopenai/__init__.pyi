# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

from openapiopenai._runtime.calls.errors import APIResponseValidationError as APIResponseValidationError
from openapiopenai._runtime.calls.errors import APIStatusError as APIStatusError
from openapiopenai._runtime.calls.errors import AuthenticationError as AuthenticationError
from openapiopenai._runtime.calls.errors import BadRequestError as BadRequestError
from openapiopenai._runtime.calls.errors import ConflictError as ConflictError
from openapiopenai._runtime.calls.errors import IncompleteStreamError as IncompleteStreamError
from openapiopenai._runtime.calls.errors import IncompleteStreamWarning as IncompleteStreamWarning
from openapiopenai._runtime.calls.errors import InternalServerError as InternalServerError
from openapiopenai._runtime.calls.errors import NotFoundError as NotFoundError
from openapiopenai._runtime.calls.errors import OAuthError as OAuthError
from openapiopenai._runtime.calls.errors import PermissionDeniedError as PermissionDeniedError
from openapiopenai._runtime.calls.errors import RateLimitError as RateLimitError
from openapiopenai._runtime.calls.errors import UnexpectedContentError as UnexpectedContentError
from openapiopenai._runtime.calls.errors import UnprocessableEntityError as UnprocessableEntityError
from openapiopenai._runtime.calls.middleware import AsyncAttemptMiddleware as AsyncAttemptMiddleware
from openapiopenai._runtime.calls.middleware import AsyncMiddleware as AsyncMiddleware
from openapiopenai._runtime.calls.middleware import AttemptMiddleware as AttemptMiddleware
from openapiopenai._runtime.calls.middleware import Middleware as Middleware
from openapiopenai._runtime.calls.operation import CallOptions as CallOptions
from openapiopenai._runtime.calls.pages import AsyncPages as AsyncPages
from openapiopenai._runtime.calls.pages import ListPage as ListPage
from openapiopenai._runtime.calls.pages import Page as Page
from openapiopenai._runtime.calls.pages import Pages as Pages
from openapiopenai._runtime.calls.rate_limits import RateLimit as RateLimit
from openapiopenai._runtime.calls.rate_limits import RateLimits as RateLimits
from openapiopenai._runtime.calls.response import ApiResponse as ApiResponse
from openapiopenai._runtime.calls.response import AsyncApiResponse as AsyncApiResponse
from openapiopenai._runtime.calls.response import CallInfo as CallInfo
from openapiopenai._runtime.calls.retry import Attempt as Attempt
from openapiopenai._runtime.calls.retry import Backoff as Backoff
from openapiopenai._runtime.calls.retry import RetryPolicy as RetryPolicy
from openapiopenai._runtime.calls.settings import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from openapiopenai._runtime.calls.settings import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from openapiopenai._runtime.calls.streams_async import AsyncStream as AsyncStream
from openapiopenai._runtime.calls.streams_sync import Stream as Stream
from openapiopenai._runtime.http.errors import APIConnectionError as APIConnectionError
from openapiopenai._runtime.http.errors import APIError as APIError
from openapiopenai._runtime.http.errors import APITimeoutError as APITimeoutError
from openapiopenai._runtime.http.http1_transport_async import AsyncHttp1Transport as AsyncHttp1Transport
from openapiopenai._runtime.http.http1_transport_sync import Http1Transport as Http1Transport
from openapiopenai._runtime.http.httpx_transport import AsyncHttpxTransport as AsyncHttpxTransport
from openapiopenai._runtime.http.httpx_transport import HttpxTransport as HttpxTransport
from openapiopenai._runtime.http.mock_transport import MockResponse as MockResponse
from openapiopenai._runtime.http.mock_transport import MockTransport as MockTransport
from openapiopenai._runtime.http.request import Headers as Headers
from openapiopenai._runtime.http.request import Request as Request
from openapiopenai._runtime.http.request import Timeout as Timeout
from openapiopenai._runtime.http.transport import AsyncTransport as AsyncTransport
from openapiopenai._runtime.http.transport import AsyncTransportResponse as AsyncTransportResponse
from openapiopenai._runtime.http.transport import Transport as Transport
from openapiopenai._runtime.http.transport import TransportResponse as TransportResponse
from openapiopenai._runtime.json.absent import NOT_GIVEN as NOT_GIVEN
from openapiopenai._runtime.json.absent import NotGiven as NotGiven
from openapiopenai._runtime.json.absent import Omit as Omit
from openapiopenai._runtime.json.absent import not_given as not_given
from openapiopenai._runtime.json.absent import omit as omit
from openapiopenai._runtime.json.decoding import decode as decode
from openapiopenai._runtime.json.errors import DecodeError as DecodeError
from openapiopenai._runtime.json.errors import DecodeIssue as DecodeIssue
from openapiopenai._runtime.json.model import BaseModel as BaseModel
from openapiopenai._runtime.json.types import BodyContent as BodyContent
from openapiopenai._runtime.json.types import FileContent as FileContent
from openapiopenai._runtime.json.types import LinesContent as LinesContent
from openapiopenai._runtime.json.types import UnknownStr as UnknownStr
from openapiopenai._runtime.json.unions import UnknownVariant as UnknownVariant
from openapiopenai._runtime.progress import ProgressBar as ProgressBar
from openapiopenai._runtime.sockets.connection_async import AsyncConnection as AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection as Connection
from openapiopenai._runtime.sockets.errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
from openapiopenai._runtime.sockets.errors import WebSocketQueueFullError as WebSocketQueueFullError
from openapiopenai._runtime.sockets.options import ConnectOptions as ConnectOptions
from openapiopenai._runtime.sockets.options import Reconnecting as Reconnecting
from openapiopenai._runtime.sockets.options import ReconnectingOverrides as ReconnectingOverrides
from openapiopenai.api import *  # noqa: F403
from openapiopenai.client import AsyncClient as AsyncClient
from openapiopenai.client import AsyncOpenAI as AsyncOpenAI
from openapiopenai.client import Client as Client
from openapiopenai.client import ClientOptions as ClientOptions
from openapiopenai.client import OpenAI as OpenAI
from openapiopenai.helpers.agent_files import AgentFilePreparationError as AgentFilePreparationError
from openapiopenai.helpers.agent_files import AgentFileStagingError as AgentFileStagingError
from openapiopenai.helpers.agent_files import PreparedAgentFiles as PreparedAgentFiles
from openapiopenai.helpers.agent_files import StagedAgentFile as StagedAgentFile
from openapiopenai.helpers.agent_results import AgentOutputParseError as AgentOutputParseError
from openapiopenai.helpers.agent_results import AgentTurnResult as AgentTurnResult
from openapiopenai.helpers.agent_results import AgentTurnResultError as AgentTurnResultError
from openapiopenai.helpers.agent_results_async import AsyncAgentResultArtifacts as AsyncAgentResultArtifacts
from openapiopenai.helpers.agent_results_sync import AgentResultArtifacts as AgentResultArtifacts
from openapiopenai.helpers.agents import AgentToolError as AgentToolError
from openapiopenai.helpers.agents_async import AsyncAgentSessionStream as AsyncAgentSessionStream
from openapiopenai.helpers.agents_sync import AgentSessionStream as AgentSessionStream
from openapiopenai.helpers.assistants_async import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from openapiopenai.helpers.assistants_async import AsyncAssistantStreamManager as AsyncAssistantStreamManager
from openapiopenai.helpers.assistants_sync import AssistantEventHandler as AssistantEventHandler
from openapiopenai.helpers.assistants_sync import AssistantStreamManager as AssistantStreamManager
from openapiopenai.helpers.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from openapiopenai.helpers.azure import AzureOpenAI as AzureOpenAI
from openapiopenai.helpers.batches import BatchRequest as BatchRequest
from openapiopenai.helpers.batches import BatchResult as BatchResult
from openapiopenai.helpers.batches import batch_request as batch_request
from openapiopenai.helpers.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from openapiopenai.helpers.bedrock import BedrockOpenAI as BedrockOpenAI
from openapiopenai.helpers.cache import ResponseCache as ResponseCache
from openapiopenai.helpers.chat_events import ChatCompletionStreamEvent as ChatCompletionStreamEvent
from openapiopenai.helpers.chat_events import ChunkEvent as ChunkEvent
from openapiopenai.helpers.chat_events import ContentDeltaEvent as ContentDeltaEvent
from openapiopenai.helpers.chat_events import ContentDoneEvent as ContentDoneEvent
from openapiopenai.helpers.chat_events import FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
from openapiopenai.helpers.chat_events import FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent
from openapiopenai.helpers.chat_events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
from openapiopenai.helpers.chat_events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
from openapiopenai.helpers.chat_events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
from openapiopenai.helpers.chat_events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
from openapiopenai.helpers.chat_events import RefusalDeltaEvent as RefusalDeltaEvent
from openapiopenai.helpers.chat_events import RefusalDoneEvent as RefusalDoneEvent
from openapiopenai.helpers.data_urls import data_url as data_url
from openapiopenai.helpers.function_tools import pydantic_function_tool as pydantic_function_tool
from openapiopenai.helpers.function_tools import pydantic_responses_function_tool as pydantic_responses_function_tool
from openapiopenai.helpers.mcp import MCPError as MCPError
from openapiopenai.helpers.mcp import MCPFunctionTool as MCPFunctionTool
from openapiopenai.helpers.mcp import MCPTools as MCPTools
from openapiopenai.helpers.mcp import list_mcp_tools as list_mcp_tools
from openapiopenai.helpers.parse_errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
from openapiopenai.helpers.parse_errors import LengthFinishReasonError as LengthFinishReasonError
from openapiopenai.helpers.parse_errors import NotParsedError as NotParsedError
from openapiopenai.helpers.parse_errors import OutputParseError as OutputParseError
from openapiopenai.helpers.parse_errors import RefusalError as RefusalError
from openapiopenai.helpers.parsed import ParsedChatCompletion as ParsedChatCompletion
from openapiopenai.helpers.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
from openapiopenai.helpers.parsed import ParsedChoice as ParsedChoice
from openapiopenai.helpers.parsed import ParsedResponse as ParsedResponse
from openapiopenai.helpers.parsed_streams_async import (
    AsyncParsedChatCompletionStream as AsyncParsedChatCompletionStream,
)
from openapiopenai.helpers.parsed_streams_async import AsyncParsedResponseStream as AsyncParsedResponseStream
from openapiopenai.helpers.parsed_streams_async import AsyncStreamManager as AsyncStreamManager
from openapiopenai.helpers.parsed_streams_sync import ParsedChatCompletionStream as ParsedChatCompletionStream
from openapiopenai.helpers.parsed_streams_sync import ParsedResponseStream as ParsedResponseStream
from openapiopenai.helpers.parsed_streams_sync import StreamManager as StreamManager
from openapiopenai.helpers.polling import PollOptions as PollOptions
from openapiopenai.helpers.polling import PollTimeoutError as PollTimeoutError
from openapiopenai.helpers.providers import Provider as Provider
from openapiopenai.helpers.providers import bedrock as bedrock
from openapiopenai.helpers.providers import vertex as vertex
from openapiopenai.helpers.streams_async import AsyncBetaResponseStream as AsyncBetaResponseStream
from openapiopenai.helpers.streams_async import AsyncChatCompletionStream as AsyncChatCompletionStream
from openapiopenai.helpers.streams_async import AsyncCompletionStream as AsyncCompletionStream
from openapiopenai.helpers.streams_async import AsyncResponseStream as AsyncResponseStream
from openapiopenai.helpers.streams_sync import BetaResponseStream as BetaResponseStream
from openapiopenai.helpers.streams_sync import ChatCompletionStream as ChatCompletionStream
from openapiopenai.helpers.streams_sync import CompletionStream as CompletionStream
from openapiopenai.helpers.streams_sync import ResponseStream as ResponseStream
from openapiopenai.helpers.strict_schema import NotStrictError as NotStrictError
from openapiopenai.helpers.strict_schema import StrictSchema as StrictSchema
from openapiopenai.helpers.strict_schema import strict_schema as strict_schema
from openapiopenai.helpers.telemetry import Telemetry as Telemetry
from openapiopenai.helpers.telemetry import instrument as instrument
from openapiopenai.helpers.telemetry import uninstrument as uninstrument
from openapiopenai.helpers.tokens import TokenEncoding as TokenEncoding
from openapiopenai.helpers.tokens import TokenEstimator as TokenEstimator
from openapiopenai.helpers.tokens import estimate_tokens as estimate_tokens
from openapiopenai.helpers.tool_runner import ModelStep as ModelStep
from openapiopenai.helpers.tool_runner import ToolLimitError as ToolLimitError
from openapiopenai.helpers.tool_runner import ToolRequest as ToolRequest
from openapiopenai.helpers.tool_runner import ToolStep as ToolStep
from openapiopenai.helpers.tools import CallableTool as CallableTool
from openapiopenai.helpers.tools import ToolArgumentsError as ToolArgumentsError
from openapiopenai.helpers.tools import tool as tool
from openapiopenai.helpers.tools import tools_of as tools_of
from openapiopenai.helpers.uploads import file_from_path as file_from_path
from openapiopenai.helpers.usage import ModelUsage as ModelUsage
from openapiopenai.helpers.usage import Price as Price
from openapiopenai.helpers.usage import Usage as Usage
from openapiopenai.helpers.usage import usage_scope as usage_scope
from openapiopenai.helpers.verbs import RequestOptions as RequestOptions
from openapiopenai.helpers.webhooks import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from openapiopenai.helpers.webhooks import WebhookSecretError as WebhookSecretError
from openapiopenai.helpers.workload import SubjectTokenProvider as SubjectTokenProvider
from openapiopenai.helpers.workload import SubjectTokenProviderError as SubjectTokenProviderError
from openapiopenai.helpers.workload import WorkloadIdentity as WorkloadIdentity
from openapiopenai.helpers.workload import X509WorkloadIdentity as X509WorkloadIdentity
from openapiopenai.helpers.workload import (
    azure_managed_identity_token_provider as azure_managed_identity_token_provider,
)
from openapiopenai.helpers.workload import gcp_id_token_provider as gcp_id_token_provider
from openapiopenai.helpers.workload import k8s_service_account_token_provider as k8s_service_account_token_provider
from openapiopenai.helpers.workload import x509_workload_identity as x509_workload_identity
from openapiopenai.models import (
    AcceptLiveSessionRequest as AcceptLiveSessionRequest,
)
from openapiopenai.models import (
    AcceptLiveSessionRequestDict as AcceptLiveSessionRequestDict,
)
from openapiopenai.models import (
    AcceptLiveSessionRequestSession as AcceptLiveSessionRequestSession,
)
from openapiopenai.models import (
    AcceptLiveSessionRequestSessionDelegation as AcceptLiveSessionRequestSessionDelegation,
)
from openapiopenai.models import (
    AcceptLiveSessionRequestSessionDelegationDict as AcceptLiveSessionRequestSessionDelegationDict,
)
from openapiopenai.models import (
    AcceptLiveSessionRequestSessionDict as AcceptLiveSessionRequestSessionDict,
)
from openapiopenai.models import (
    ActiveStatus as ActiveStatus,
)
from openapiopenai.models import (
    AdditionalTools as AdditionalTools,
)
from openapiopenai.models import (
    AdditionalToolsItemParam as AdditionalToolsItemParam,
)
from openapiopenai.models import (
    AdditionalToolsItemParamDict as AdditionalToolsItemParamDict,
)
from openapiopenai.models import (
    AddUploadPartRequest as AddUploadPartRequest,
)
from openapiopenai.models import (
    AddUploadPartRequestDict as AddUploadPartRequestDict,
)
from openapiopenai.models import (
    AdminApiKey as AdminApiKey,
)
from openapiopenai.models import (
    AdminApiKeyCreateResponse as AdminApiKeyCreateResponse,
)
from openapiopenai.models import (
    AdminApiKeyOwner as AdminApiKeyOwner,
)
from openapiopenai.models import (
    AdminApiKeysCreateRequest as AdminApiKeysCreateRequest,
)
from openapiopenai.models import (
    AdminApiKeysCreateRequestDict as AdminApiKeysCreateRequestDict,
)
from openapiopenai.models import (
    AdminApiKeysDeleteResponse as AdminApiKeysDeleteResponse,
)
from openapiopenai.models import (
    Agent as Agent,
)
from openapiopenai.models import (
    AgentAutomation as AgentAutomation,
)
from openapiopenai.models import (
    AgentAutomationCreatedBy as AgentAutomationCreatedBy,
)
from openapiopenai.models import (
    AgentAutomationCreatedByResourceDeveloper as AgentAutomationCreatedByResourceDeveloper,
)
from openapiopenai.models import (
    AgentAutomationDeleted as AgentAutomationDeleted,
)
from openapiopenai.models import (
    AgentAutomationEnvironment as AgentAutomationEnvironment,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceNone as AgentAutomationEnvironmentResourceNone,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceNoneDict as AgentAutomationEnvironmentResourceNoneDict,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHosted as AgentAutomationEnvironmentResourceOpenAIHosted,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedDesktop as AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict as AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedFilesItem as AgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedNetwork as AgentAutomationEnvironmentResourceOpenAIHostedNetwork,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedPackages as AgentAutomationEnvironmentResourceOpenAIHostedPackages,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict as AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem as AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
)
from openapiopenai.models import (
    AgentAutomationEnvironmentResourceSelfHosted as AgentAutomationEnvironmentResourceSelfHosted,
)
from openapiopenai.models import (
    AgentAutomationInvocation as AgentAutomationInvocation,
)
from openapiopenai.models import (
    AgentAutomationInvocationError as AgentAutomationInvocationError,
)
from openapiopenai.models import (
    AgentAutomationInvocationListResource as AgentAutomationInvocationListResource,
)
from openapiopenai.models import (
    AgentAutomationInvocationSource as AgentAutomationInvocationSource,
)
from openapiopenai.models import (
    AgentAutomationInvocationSourceResourceAutomation as AgentAutomationInvocationSourceResourceAutomation,
)
from openapiopenai.models import (
    AgentAutomationInvocationSourceResourceManual as AgentAutomationInvocationSourceResourceManual,
)
from openapiopenai.models import (
    AgentAutomationListResource as AgentAutomationListResource,
)
from openapiopenai.models import (
    AgentAutomationTarget as AgentAutomationTarget,
)
from openapiopenai.models import (
    AgentAutomationTargetNewSession as AgentAutomationTargetNewSession,
)
from openapiopenai.models import (
    AgentAutomationTargetNewSessionDict as AgentAutomationTargetNewSessionDict,
)
from openapiopenai.models import (
    AgentAutomationTargetNewSessionEnvironment as AgentAutomationTargetNewSessionEnvironment,
)
from openapiopenai.models import (
    AgentAutomationTargetNewSessionEnvironmentDict as AgentAutomationTargetNewSessionEnvironmentDict,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceExistingSession as AgentAutomationTargetResourceExistingSession,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceExistingSessionDict as AgentAutomationTargetResourceExistingSessionDict,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceNewSession as AgentAutomationTargetResourceNewSession,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceNewSessionInput as AgentAutomationTargetResourceNewSessionInput,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceNewSessionInputContentItem as AgentAutomationTargetResourceNewSessionInputContentItem,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceNewSessionInputContentItemDict as AgentAutomationTargetResourceNewSessionInputContentItemDict,
)
from openapiopenai.models import (
    AgentAutomationTargetResourceNewSessionInputDict as AgentAutomationTargetResourceNewSessionInputDict,
)
from openapiopenai.models import (
    AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
)
from openapiopenai.models import (
    AgentBrowserAuthenticationSubmitParamDict as AgentBrowserAuthenticationSubmitParamDict,
)
from openapiopenai.models import (
    AgentBrowserAuthenticationSubmitParamFieldsItem as AgentBrowserAuthenticationSubmitParamFieldsItem,
)
from openapiopenai.models import (
    AgentBrowserAuthenticationSubmitParamFieldsItemDict as AgentBrowserAuthenticationSubmitParamFieldsItemDict,
)
from openapiopenai.models import (
    AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
)
from openapiopenai.models import (
    AgentBrowserOriginAccessParamDict as AgentBrowserOriginAccessParamDict,
)
from openapiopenai.models import (
    AgentCloseSubagentCallItem as AgentCloseSubagentCallItem,
)
from openapiopenai.models import (
    AgentCommandExecutionItem as AgentCommandExecutionItem,
)
from openapiopenai.models import (
    AgentCompaction as AgentCompaction,
)
from openapiopenai.models import (
    AgentCompactionDict as AgentCompactionDict,
)
from openapiopenai.models import (
    AgentContent as AgentContent,
)
from openapiopenai.models import (
    AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
)
from openapiopenai.models import (
    AgentDeleted as AgentDeleted,
)
from openapiopenai.models import (
    AgentEnvironmentFile as AgentEnvironmentFile,
)
from openapiopenai.models import (
    AgentEnvironmentFileListResource as AgentEnvironmentFileListResource,
)
from openapiopenai.models import (
    AgentEnvironmentInfo as AgentEnvironmentInfo,
)
from openapiopenai.models import (
    AgentEnvironmentListResource as AgentEnvironmentListResource,
)
from openapiopenai.models import (
    AgentEnvironmentTemplate as AgentEnvironmentTemplate,
)
from openapiopenai.models import (
    AgentEnvironmentTemplateDeleted as AgentEnvironmentTemplateDeleted,
)
from openapiopenai.models import (
    AgentEnvironmentTemplateFilesItem as AgentEnvironmentTemplateFilesItem,
)
from openapiopenai.models import (
    AgentEnvironmentTemplateListResource as AgentEnvironmentTemplateListResource,
)
from openapiopenai.models import (
    AgentEnvironmentTemplateSkillsItem as AgentEnvironmentTemplateSkillsItem,
)
from openapiopenai.models import (
    AgentExperimental as AgentExperimental,
)
from openapiopenai.models import (
    AgentExperimentalDict as AgentExperimentalDict,
)
from openapiopenai.models import (
    AgentFunctionCallItem as AgentFunctionCallItem,
)
from openapiopenai.models import (
    AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
)
from openapiopenai.models import (
    AgentListResource as AgentListResource,
)
from openapiopenai.models import (
    AgentMcpCallItem as AgentMcpCallItem,
)
from openapiopenai.models import (
    AgentMessageItemResource as AgentMessageItemResource,
)
from openapiopenai.models import (
    AgentOneTimeAutomation as AgentOneTimeAutomation,
)
from openapiopenai.models import (
    AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
)
from openapiopenai.models import (
    AgentOutputItem as AgentOutputItem,
)
from openapiopenai.models import (
    AgentPeriodicAutomation as AgentPeriodicAutomation,
)
from openapiopenai.models import (
    AgentReasoning as AgentReasoning,
)
from openapiopenai.models import (
    AgentReasoningItem as AgentReasoningItem,
)
from openapiopenai.models import (
    AgentReasoningParam as AgentReasoningParam,
)
from openapiopenai.models import (
    AgentReasoningParamDict as AgentReasoningParamDict,
)
from openapiopenai.models import (
    AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
)
from openapiopenai.models import (
    AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
)
from openapiopenai.models import (
    AgentSession as AgentSession,
)
from openapiopenai.models import (
    AgentSessionAgent as AgentSessionAgent,
)
from openapiopenai.models import (
    AgentSessionArtifact as AgentSessionArtifact,
)
from openapiopenai.models import (
    AgentSessionArtifactDeleted as AgentSessionArtifactDeleted,
)
from openapiopenai.models import (
    AgentSessionArtifactListResource as AgentSessionArtifactListResource,
)
from openapiopenai.models import (
    AgentSessionAssistantMessage as AgentSessionAssistantMessage,
)
from openapiopenai.models import (
    AgentSessionCreatedEvent as AgentSessionCreatedEvent,
)
from openapiopenai.models import (
    AgentSessionDeleted as AgentSessionDeleted,
)
from openapiopenai.models import (
    AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
)
from openapiopenai.models import (
    AgentSessionEnvironmentState as AgentSessionEnvironmentState,
)
from openapiopenai.models import (
    AgentSessionEnvironmentStateError as AgentSessionEnvironmentStateError,
)
from openapiopenai.models import (
    AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
)
from openapiopenai.models import (
    AgentSessionErrorEvent as AgentSessionErrorEvent,
)
from openapiopenai.models import (
    AgentSessionEvent as AgentSessionEvent,
)
from openapiopenai.models import (
    AgentSessionFailedEvent as AgentSessionFailedEvent,
)
from openapiopenai.models import (
    AgentSessionIdleEvent as AgentSessionIdleEvent,
)
from openapiopenai.models import (
    AgentSessionInProgressEvent as AgentSessionInProgressEvent,
)
from openapiopenai.models import (
    AgentSessionInput as AgentSessionInput,
)
from openapiopenai.models import (
    AgentSessionInputDict as AgentSessionInputDict,
)
from openapiopenai.models import (
    AgentSessionItem as AgentSessionItem,
)
from openapiopenai.models import (
    AgentSessionItemListResource as AgentSessionItemListResource,
)
from openapiopenai.models import (
    AgentSessionListResource as AgentSessionListResource,
)
from openapiopenai.models import (
    AgentSessionMessage as AgentSessionMessage,
)
from openapiopenai.models import (
    AgentSessionMessageContent as AgentSessionMessageContent,
)
from openapiopenai.models import (
    AgentSessionPromptCacheOptions as AgentSessionPromptCacheOptions,
)
from openapiopenai.models import (
    AgentSessionPromptCacheOptionsDict as AgentSessionPromptCacheOptionsDict,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItem as AgentSessionRequiredActionsItem,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemComputerUseApprovalRequest as AgentSessionRequiredActionsItemComputerUseApprovalRequest,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemEnvironmentConnection as AgentSessionRequiredActionsItemEnvironmentConnection,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemFunctionCall as AgentSessionRequiredActionsItemFunctionCall,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemMcpApprovalRequest as AgentSessionRequiredActionsItemMcpApprovalRequest,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemMcpApprovalRequestRequest as AgentSessionRequiredActionsItemMcpApprovalRequestRequest,
)
from openapiopenai.models import (
    AgentSessionRequiredActionsItemUseApprovalRequestRequest as AgentSessionRequiredActionsItemUseApprovalRequestRequest,
)
from openapiopenai.models import (
    AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
)
from openapiopenai.models import (
    AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
)
from openapiopenai.models import (
    AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
)
from openapiopenai.models import (
    AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
)
from openapiopenai.models import (
    AgentSessionTrace as AgentSessionTrace,
)
from openapiopenai.models import (
    AgentSessionTraceListResource as AgentSessionTraceListResource,
)
from openapiopenai.models import (
    AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
)
from openapiopenai.models import (
    AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
)
from openapiopenai.models import (
    AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
)
from openapiopenai.models import (
    AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
)
from openapiopenai.models import (
    AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
)
from openapiopenai.models import (
    AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
)
from openapiopenai.models import (
    AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from openapiopenai.models import (
    AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from openapiopenai.models import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models import (
    AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
)
from openapiopenai.models import (
    AgentText as AgentText,
)
from openapiopenai.models import (
    AgentTextParam as AgentTextParam,
)
from openapiopenai.models import (
    AgentTextParamDict as AgentTextParamDict,
)
from openapiopenai.models import (
    AgentTool as AgentTool,
)
from openapiopenai.models import (
    AgentToolConfigMcp as AgentToolConfigMcp,
)
from openapiopenai.models import (
    AgentToolConfigMcpDict as AgentToolConfigMcpDict,
)
from openapiopenai.models import (
    AgentToolConfigMcpTransport as AgentToolConfigMcpTransport,
)
from openapiopenai.models import (
    AgentToolConfigMcpTransportDict as AgentToolConfigMcpTransportDict,
)
from openapiopenai.models import (
    AgentToolResourceMcp as AgentToolResourceMcp,
)
from openapiopenai.models import (
    AgentTurn as AgentTurn,
)
from openapiopenai.models import (
    AgentTurnItemListResource as AgentTurnItemListResource,
)
from openapiopenai.models import (
    AgentTurnListResource as AgentTurnListResource,
)
from openapiopenai.models import (
    AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
)
from openapiopenai.models import (
    AgentWebSearchCallItem as AgentWebSearchCallItem,
)
from openapiopenai.models import (
    Annotation as Annotation,
)
from openapiopenai.models import (
    AnnotationDict as AnnotationDict,
)
from openapiopenai.models import (
    ApiKeyList as ApiKeyList,
)
from openapiopenai.models import (
    ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
)
from openapiopenai.models import (
    ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
)
from openapiopenai.models import (
    ApplyPatchCallStatus as ApplyPatchCallStatus,
)
from openapiopenai.models import (
    ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
)
from openapiopenai.models import (
    ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
)
from openapiopenai.models import (
    ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
)
from openapiopenai.models import (
    ApplyPatchCreateFileOperationParamDict as ApplyPatchCreateFileOperationParamDict,
)
from openapiopenai.models import (
    ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
)
from openapiopenai.models import (
    ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
)
from openapiopenai.models import (
    ApplyPatchDeleteFileOperationParamDict as ApplyPatchDeleteFileOperationParamDict,
)
from openapiopenai.models import (
    ApplyPatchOperationParam as ApplyPatchOperationParam,
)
from openapiopenai.models import (
    ApplyPatchOperationParamDict as ApplyPatchOperationParamDict,
)
from openapiopenai.models import (
    ApplyPatchToolCall as ApplyPatchToolCall,
)
from openapiopenai.models import (
    ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
)
from openapiopenai.models import (
    ApplyPatchToolCallItemParamDict as ApplyPatchToolCallItemParamDict,
)
from openapiopenai.models import (
    ApplyPatchToolCallOperation as ApplyPatchToolCallOperation,
)
from openapiopenai.models import (
    ApplyPatchToolCallOutput as ApplyPatchToolCallOutput,
)
from openapiopenai.models import (
    ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
)
from openapiopenai.models import (
    ApplyPatchToolCallOutputItemParamDict as ApplyPatchToolCallOutputItemParamDict,
)
from openapiopenai.models import (
    ApplyPatchToolParam as ApplyPatchToolParam,
)
from openapiopenai.models import (
    ApplyPatchToolParamDict as ApplyPatchToolParamDict,
)
from openapiopenai.models import (
    ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
)
from openapiopenai.models import (
    ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
)
from openapiopenai.models import (
    ApplyPatchUpdateFileOperationParamDict as ApplyPatchUpdateFileOperationParamDict,
)
from openapiopenai.models import (
    ApproximateLocation as ApproximateLocation,
)
from openapiopenai.models import (
    ApproximateLocationDict as ApproximateLocationDict,
)
from openapiopenai.models import (
    AssignedRoleDetails as AssignedRoleDetails,
)
from openapiopenai.models import (
    AssignedRoleDetailsAssignmentSourcesItem as AssignedRoleDetailsAssignmentSourcesItem,
)
from openapiopenai.models import (
    AssistantMessageItem as AssistantMessageItem,
)
from openapiopenai.models import (
    AssistantObject as AssistantObject,
)
from openapiopenai.models import (
    AssistantObjectToolResources as AssistantObjectToolResources,
)
from openapiopenai.models import (
    AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
)
from openapiopenai.models import (
    AssistantObjectToolsItem as AssistantObjectToolsItem,
)
from openapiopenai.models import (
    AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
)
from openapiopenai.models import (
    AssistantsApiResponseFormatOptionDict as AssistantsApiResponseFormatOptionDict,
)
from openapiopenai.models import (
    AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
)
from openapiopenai.models import (
    AssistantsApiToolChoiceOptionDict as AssistantsApiToolChoiceOptionDict,
)
from openapiopenai.models import (
    AssistantsNamedToolChoice as AssistantsNamedToolChoice,
)
from openapiopenai.models import (
    AssistantsNamedToolChoiceDict as AssistantsNamedToolChoiceDict,
)
from openapiopenai.models import (
    AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
)
from openapiopenai.models import (
    AssistantsNamedToolChoiceFunctionDict as AssistantsNamedToolChoiceFunctionDict,
)
from openapiopenai.models import (
    AssistantStreamEvent as AssistantStreamEvent,
)
from openapiopenai.models import (
    AssistantSupportedModels as AssistantSupportedModels,
)
from openapiopenai.models import (
    AssistantToolsCode as AssistantToolsCode,
)
from openapiopenai.models import (
    AssistantToolsCodeDict as AssistantToolsCodeDict,
)
from openapiopenai.models import (
    AssistantToolsFileSearch as AssistantToolsFileSearch,
)
from openapiopenai.models import (
    AssistantToolsFileSearchDict as AssistantToolsFileSearchDict,
)
from openapiopenai.models import (
    AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
)
from openapiopenai.models import (
    AssistantToolsFileSearchFileSearchDict as AssistantToolsFileSearchFileSearchDict,
)
from openapiopenai.models import (
    AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
)
from openapiopenai.models import (
    AssistantToolsFileSearchTypeOnlyDict as AssistantToolsFileSearchTypeOnlyDict,
)
from openapiopenai.models import (
    AssistantToolsFunction as AssistantToolsFunction,
)
from openapiopenai.models import (
    AssistantToolsFunctionDict as AssistantToolsFunctionDict,
)
from openapiopenai.models import (
    Attachment as Attachment,
)
from openapiopenai.models import (
    AttachmentType as AttachmentType,
)
from openapiopenai.models import (
    AudioResponseFormat as AudioResponseFormat,
)
from openapiopenai.models import (
    AudioTranscription as AudioTranscription,
)
from openapiopenai.models import (
    AudioTranscriptionDict as AudioTranscriptionDict,
)
from openapiopenai.models import (
    AudioTranscriptionModel as AudioTranscriptionModel,
)
from openapiopenai.models import (
    AudioTranscriptionModelDict as AudioTranscriptionModelDict,
)
from openapiopenai.models import (
    AudioTranscriptionResponse as AudioTranscriptionResponse,
)
from openapiopenai.models import (
    AudioTranscriptionResponseModel as AudioTranscriptionResponseModel,
)
from openapiopenai.models import (
    AuditLog as AuditLog,
)
from openapiopenai.models import (
    AuditLogActor as AuditLogActor,
)
from openapiopenai.models import (
    AuditLogActorApiKey as AuditLogActorApiKey,
)
from openapiopenai.models import (
    AuditLogActorServiceAccount as AuditLogActorServiceAccount,
)
from openapiopenai.models import (
    AuditLogActorSession as AuditLogActorSession,
)
from openapiopenai.models import (
    AuditLogActorUser as AuditLogActorUser,
)
from openapiopenai.models import (
    AuditLogApiKeyCreated as AuditLogApiKeyCreated,
)
from openapiopenai.models import (
    AuditLogApiKeyCreatedData as AuditLogApiKeyCreatedData,
)
from openapiopenai.models import (
    AuditLogApiKeyDeleted as AuditLogApiKeyDeleted,
)
from openapiopenai.models import (
    AuditLogApiKeyUpdated as AuditLogApiKeyUpdated,
)
from openapiopenai.models import (
    AuditLogApiKeyUpdatedChangesRequested as AuditLogApiKeyUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogCertificateCreated as AuditLogCertificateCreated,
)
from openapiopenai.models import (
    AuditLogCertificateDeleted as AuditLogCertificateDeleted,
)
from openapiopenai.models import (
    AuditLogCertificatesActivated as AuditLogCertificatesActivated,
)
from openapiopenai.models import (
    AuditLogCertificatesActivatedCertificatesItem as AuditLogCertificatesActivatedCertificatesItem,
)
from openapiopenai.models import (
    AuditLogCertificatesDeactivated as AuditLogCertificatesDeactivated,
)
from openapiopenai.models import (
    AuditLogCertificatesDeactivatedCertificatesItem as AuditLogCertificatesDeactivatedCertificatesItem,
)
from openapiopenai.models import (
    AuditLogCertificateUpdated as AuditLogCertificateUpdated,
)
from openapiopenai.models import (
    AuditLogCheckpointPermissionCreated as AuditLogCheckpointPermissionCreated,
)
from openapiopenai.models import (
    AuditLogCheckpointPermissionCreatedData as AuditLogCheckpointPermissionCreatedData,
)
from openapiopenai.models import (
    AuditLogCheckpointPermissionDeleted as AuditLogCheckpointPermissionDeleted,
)
from openapiopenai.models import (
    AuditLogEventType as AuditLogEventType,
)
from openapiopenai.models import (
    AuditLogExternalKeyRegistered as AuditLogExternalKeyRegistered,
)
from openapiopenai.models import (
    AuditLogExternalKeyRemoved as AuditLogExternalKeyRemoved,
)
from openapiopenai.models import (
    AuditLogExternalStorageRegistered as AuditLogExternalStorageRegistered,
)
from openapiopenai.models import (
    AuditLogExternalStorageRegisteredData as AuditLogExternalStorageRegisteredData,
)
from openapiopenai.models import (
    AuditLogExternalStorageRegisteredDataProvider as AuditLogExternalStorageRegisteredDataProvider,
)
from openapiopenai.models import (
    AuditLogExternalStorageRemoved as AuditLogExternalStorageRemoved,
)
from openapiopenai.models import (
    AuditLogGroupCreated as AuditLogGroupCreated,
)
from openapiopenai.models import (
    AuditLogGroupCreatedData as AuditLogGroupCreatedData,
)
from openapiopenai.models import (
    AuditLogGroupDeleted as AuditLogGroupDeleted,
)
from openapiopenai.models import (
    AuditLogGroupUpdated as AuditLogGroupUpdated,
)
from openapiopenai.models import (
    AuditLogGroupUpdatedChangesRequested as AuditLogGroupUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogInviteAccepted as AuditLogInviteAccepted,
)
from openapiopenai.models import (
    AuditLogInviteDeleted as AuditLogInviteDeleted,
)
from openapiopenai.models import (
    AuditLogInviteSent as AuditLogInviteSent,
)
from openapiopenai.models import (
    AuditLogInviteSentData as AuditLogInviteSentData,
)
from openapiopenai.models import (
    AuditLogIpAllowlistConfigActivated as AuditLogIpAllowlistConfigActivated,
)
from openapiopenai.models import (
    AuditLogIpAllowlistConfigActivatedConfigsItem as AuditLogIpAllowlistConfigActivatedConfigsItem,
)
from openapiopenai.models import (
    AuditLogIpAllowlistConfigDeactivated as AuditLogIpAllowlistConfigDeactivated,
)
from openapiopenai.models import (
    AuditLogIpAllowlistConfigDeactivatedConfigsItem as AuditLogIpAllowlistConfigDeactivatedConfigsItem,
)
from openapiopenai.models import (
    AuditLogIpAllowlistCreated as AuditLogIpAllowlistCreated,
)
from openapiopenai.models import (
    AuditLogIpAllowlistDeleted as AuditLogIpAllowlistDeleted,
)
from openapiopenai.models import (
    AuditLogIpAllowlistUpdated as AuditLogIpAllowlistUpdated,
)
from openapiopenai.models import (
    AuditLogLoginFailed as AuditLogLoginFailed,
)
from openapiopenai.models import (
    AuditLogLogoutFailed as AuditLogLogoutFailed,
)
from openapiopenai.models import (
    AuditLogOrganizationUpdated as AuditLogOrganizationUpdated,
)
from openapiopenai.models import (
    AuditLogOrganizationUpdatedChangesRequested as AuditLogOrganizationUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogProject as AuditLogProject,
)
from openapiopenai.models import (
    AuditLogProjectArchived as AuditLogProjectArchived,
)
from openapiopenai.models import (
    AuditLogProjectCreated as AuditLogProjectCreated,
)
from openapiopenai.models import (
    AuditLogProjectCreatedData as AuditLogProjectCreatedData,
)
from openapiopenai.models import (
    AuditLogProjectDeleted as AuditLogProjectDeleted,
)
from openapiopenai.models import (
    AuditLogProjectUpdated as AuditLogProjectUpdated,
)
from openapiopenai.models import (
    AuditLogProjectUpdatedChangesRequested as AuditLogProjectUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogRateLimitDeleted as AuditLogRateLimitDeleted,
)
from openapiopenai.models import (
    AuditLogRateLimitUpdated as AuditLogRateLimitUpdated,
)
from openapiopenai.models import (
    AuditLogRateLimitUpdatedChangesRequested as AuditLogRateLimitUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogRoleAssignmentCreated as AuditLogRoleAssignmentCreated,
)
from openapiopenai.models import (
    AuditLogRoleAssignmentDeleted as AuditLogRoleAssignmentDeleted,
)
from openapiopenai.models import (
    AuditLogRoleBoundToResource as AuditLogRoleBoundToResource,
)
from openapiopenai.models import (
    AuditLogRoleCreated as AuditLogRoleCreated,
)
from openapiopenai.models import (
    AuditLogRoleDeleted as AuditLogRoleDeleted,
)
from openapiopenai.models import (
    AuditLogRoleUnboundFromResource as AuditLogRoleUnboundFromResource,
)
from openapiopenai.models import (
    AuditLogRoleUpdated as AuditLogRoleUpdated,
)
from openapiopenai.models import (
    AuditLogRoleUpdatedChangesRequested as AuditLogRoleUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogScimDisabled as AuditLogScimDisabled,
)
from openapiopenai.models import (
    AuditLogScimEnabled as AuditLogScimEnabled,
)
from openapiopenai.models import (
    AuditLogServiceAccountCreated as AuditLogServiceAccountCreated,
)
from openapiopenai.models import (
    AuditLogServiceAccountCreatedData as AuditLogServiceAccountCreatedData,
)
from openapiopenai.models import (
    AuditLogServiceAccountDeleted as AuditLogServiceAccountDeleted,
)
from openapiopenai.models import (
    AuditLogServiceAccountUpdated as AuditLogServiceAccountUpdated,
)
from openapiopenai.models import (
    AuditLogServiceAccountUpdatedChangesRequested as AuditLogServiceAccountUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogUserAdded as AuditLogUserAdded,
)
from openapiopenai.models import (
    AuditLogUserAddedData as AuditLogUserAddedData,
)
from openapiopenai.models import (
    AuditLogUserDeleted as AuditLogUserDeleted,
)
from openapiopenai.models import (
    AuditLogUserUpdated as AuditLogUserUpdated,
)
from openapiopenai.models import (
    AuditLogUserUpdatedChangesRequested as AuditLogUserUpdatedChangesRequested,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderCreated as AuditLogWorkloadIdentityProviderCreated,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderDeleted as AuditLogWorkloadIdentityProviderDeleted,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderMappingCreated as AuditLogWorkloadIdentityProviderMappingCreated,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderMappingDeleted as AuditLogWorkloadIdentityProviderMappingDeleted,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderMappingUpdated as AuditLogWorkloadIdentityProviderMappingUpdated,
)
from openapiopenai.models import (
    AuditLogWorkloadIdentityProviderUpdated as AuditLogWorkloadIdentityProviderUpdated,
)
from openapiopenai.models import (
    AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
)
from openapiopenai.models import (
    AutoChunkingStrategyRequestParamDict as AutoChunkingStrategyRequestParamDict,
)
from openapiopenai.models import (
    AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
)
from openapiopenai.models import (
    AutoCodeInterpreterToolParamDict as AutoCodeInterpreterToolParamDict,
)
from openapiopenai.models import (
    AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
)
from openapiopenai.models import (
    AutoCodeInterpreterToolParamNetworkPolicyDict as AutoCodeInterpreterToolParamNetworkPolicyDict,
)
from openapiopenai.models import (
    AutomaticThreadTitlingParam as AutomaticThreadTitlingParam,
)
from openapiopenai.models import (
    AutomaticThreadTitlingParamDict as AutomaticThreadTitlingParamDict,
)
from openapiopenai.models import (
    AutomationAgentConfig as AutomationAgentConfig,
)
from openapiopenai.models import (
    AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent,
)
from openapiopenai.models import (
    AutomationTargetNewSessionAgent as AutomationTargetNewSessionAgent,
)
from openapiopenai.models import (
    AutomationTargetNewSessionAgentDict as AutomationTargetNewSessionAgentDict,
)
from openapiopenai.models import (
    AutomationTargetNewSessionAgentToolsItem as AutomationTargetNewSessionAgentToolsItem,
)
from openapiopenai.models import (
    AutomationTargetNewSessionAgentToolsItemDict as AutomationTargetNewSessionAgentToolsItemDict,
)
from openapiopenai.models import (
    AwsExternalStorageProvider as AwsExternalStorageProvider,
)
from openapiopenai.models import (
    AzureExternalStorageProvider as AzureExternalStorageProvider,
)
from openapiopenai.models import (
    Batch as Batch,
)
from openapiopenai.models import (
    BatchError as BatchError,
)
from openapiopenai.models import (
    BatchErrors as BatchErrors,
)
from openapiopenai.models import (
    BatchFileExpirationAfter as BatchFileExpirationAfter,
)
from openapiopenai.models import (
    BatchFileExpirationAfterDict as BatchFileExpirationAfterDict,
)
from openapiopenai.models import (
    BatchRequestCounts as BatchRequestCounts,
)
from openapiopenai.models import (
    BatchUsage as BatchUsage,
)
from openapiopenai.models import (
    BatchUsageInputTokensDetails as BatchUsageInputTokensDetails,
)
from openapiopenai.models import (
    BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails,
)
from openapiopenai.models import (
    BetaAdditionalTools as BetaAdditionalTools,
)
from openapiopenai.models import (
    BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
)
from openapiopenai.models import (
    BetaAdditionalToolsItemParamDict as BetaAdditionalToolsItemParamDict,
)
from openapiopenai.models import (
    BetaAgentMessage as BetaAgentMessage,
)
from openapiopenai.models import (
    BetaAgentMessageContentItem as BetaAgentMessageContentItem,
)
from openapiopenai.models import (
    BetaAgentMessageItemParam as BetaAgentMessageItemParam,
)
from openapiopenai.models import (
    BetaAgentMessageItemParamContentItem as BetaAgentMessageItemParamContentItem,
)
from openapiopenai.models import (
    BetaAgentMessageItemParamContentItemDict as BetaAgentMessageItemParamContentItemDict,
)
from openapiopenai.models import (
    BetaAgentMessageItemParamDict as BetaAgentMessageItemParamDict,
)
from openapiopenai.models import (
    BetaAgentTag as BetaAgentTag,
)
from openapiopenai.models import (
    BetaAgentTagDict as BetaAgentTagDict,
)
from openapiopenai.models import (
    BetaAgentTagParam as BetaAgentTagParam,
)
from openapiopenai.models import (
    BetaAgentTagParamDict as BetaAgentTagParamDict,
)
from openapiopenai.models import (
    BetaAnnotation as BetaAnnotation,
)
from openapiopenai.models import (
    BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
)
from openapiopenai.models import (
    BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
)
from openapiopenai.models import (
    BetaApplyPatchCallStatus as BetaApplyPatchCallStatus,
)
from openapiopenai.models import (
    BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
)
from openapiopenai.models import (
    BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
)
from openapiopenai.models import (
    BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
)
from openapiopenai.models import (
    BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
)
from openapiopenai.models import (
    BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
)
from openapiopenai.models import (
    BetaApplyPatchOperationParam as BetaApplyPatchOperationParam,
)
from openapiopenai.models import (
    BetaApplyPatchToolCall as BetaApplyPatchToolCall,
)
from openapiopenai.models import (
    BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam,
)
from openapiopenai.models import (
    BetaApplyPatchToolCallItemParamDict as BetaApplyPatchToolCallItemParamDict,
)
from openapiopenai.models import (
    BetaApplyPatchToolCallOutput as BetaApplyPatchToolCallOutput,
)
from openapiopenai.models import (
    BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
)
from openapiopenai.models import (
    BetaApplyPatchToolCallOutputItemParamDict as BetaApplyPatchToolCallOutputItemParamDict,
)
from openapiopenai.models import (
    BetaApplyPatchToolParam as BetaApplyPatchToolParam,
)
from openapiopenai.models import (
    BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
)
from openapiopenai.models import (
    BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
)
from openapiopenai.models import (
    BetaApproximateLocation as BetaApproximateLocation,
)
from openapiopenai.models import (
    BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
)
from openapiopenai.models import (
    BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller,
)
from openapiopenai.models import (
    BetaClickButtonType as BetaClickButtonType,
)
from openapiopenai.models import (
    BetaClickParam as BetaClickParam,
)
from openapiopenai.models import (
    BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
)
from openapiopenai.models import (
    BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs,
)
from openapiopenai.models import (
    BetaCodeInterpreterTool as BetaCodeInterpreterTool,
)
from openapiopenai.models import (
    BetaCodeInterpreterToolCall as BetaCodeInterpreterToolCall,
)
from openapiopenai.models import (
    BetaCodeInterpreterToolCallDict as BetaCodeInterpreterToolCallDict,
)
from openapiopenai.models import (
    BetaCompactionBody as BetaCompactionBody,
)
from openapiopenai.models import (
    BetaCompactionSummaryItemParam as BetaCompactionSummaryItemParam,
)
from openapiopenai.models import (
    BetaCompactionSummaryItemParamDict as BetaCompactionSummaryItemParamDict,
)
from openapiopenai.models import (
    BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
)
from openapiopenai.models import (
    BetaCompactionTriggerItemParamDict as BetaCompactionTriggerItemParamDict,
)
from openapiopenai.models import (
    BetaCompactResource as BetaCompactResource,
)
from openapiopenai.models import (
    BetaCompactResourceImage as BetaCompactResourceImage,
)
from openapiopenai.models import (
    BetaCompactResponseMethodPublicBody as BetaCompactResponseMethodPublicBody,
)
from openapiopenai.models import (
    BetaCompactResponseMethodPublicBodyDict as BetaCompactResponseMethodPublicBodyDict,
)
from openapiopenai.models import (
    BetaCompactResponseMethodPublicBodyImage as BetaCompactResponseMethodPublicBodyImage,
)
from openapiopenai.models import (
    BetaCompactResponseMethodPublicBodyInput as BetaCompactResponseMethodPublicBodyInput,
)
from openapiopenai.models import (
    BetaCompactResponseMethodPublicBodyInputDict as BetaCompactResponseMethodPublicBodyInputDict,
)
from openapiopenai.models import (
    BetaComparisonFilter as BetaComparisonFilter,
)
from openapiopenai.models import (
    BetaCompoundFilter as BetaCompoundFilter,
)
from openapiopenai.models import (
    BetaComputerAction as BetaComputerAction,
)
from openapiopenai.models import (
    BetaComputerActionList as BetaComputerActionList,
)
from openapiopenai.models import (
    BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam,
)
from openapiopenai.models import (
    BetaComputerCallOutputItemParamDict as BetaComputerCallOutputItemParamDict,
)
from openapiopenai.models import (
    BetaComputerCallOutputStatus as BetaComputerCallOutputStatus,
)
from openapiopenai.models import (
    BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
)
from openapiopenai.models import (
    BetaComputerEnvironment as BetaComputerEnvironment,
)
from openapiopenai.models import (
    BetaComputerScreenshotContent as BetaComputerScreenshotContent,
)
from openapiopenai.models import (
    BetaComputerScreenshotImage as BetaComputerScreenshotImage,
)
from openapiopenai.models import (
    BetaComputerTool as BetaComputerTool,
)
from openapiopenai.models import (
    BetaComputerToolCall as BetaComputerToolCall,
)
from openapiopenai.models import (
    BetaComputerToolCallDict as BetaComputerToolCallDict,
)
from openapiopenai.models import (
    BetaComputerToolCallOutput as BetaComputerToolCallOutput,
)
from openapiopenai.models import (
    BetaComputerToolCallOutputResource as BetaComputerToolCallOutputResource,
)
from openapiopenai.models import (
    BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParam as BetaConfigurationUpdateItemParam,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamAgent as BetaConfigurationUpdateItemParamAgent,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamAgentDict as BetaConfigurationUpdateItemParamAgentDict,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamDict as BetaConfigurationUpdateItemParamDict,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamReasoning as BetaConfigurationUpdateItemParamReasoning,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamText as BetaConfigurationUpdateItemParamText,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamTextDict as BetaConfigurationUpdateItemParamTextDict,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamTextFormat as BetaConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamTextFormatDict as BetaConfigurationUpdateItemParamTextFormatDict,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamTextFormatText as BetaConfigurationUpdateItemParamTextFormatText,
)
from openapiopenai.models import (
    BetaConfigurationUpdateItemParamTextFormatTextDict as BetaConfigurationUpdateItemParamTextFormatTextDict,
)
from openapiopenai.models import (
    BetaContainerAutoParam as BetaContainerAutoParam,
)
from openapiopenai.models import (
    BetaContainerFileCitationBody as BetaContainerFileCitationBody,
)
from openapiopenai.models import (
    BetaContainerFileCitationParam as BetaContainerFileCitationParam,
)
from openapiopenai.models import (
    BetaContainerMemoryLimit as BetaContainerMemoryLimit,
)
from openapiopenai.models import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from openapiopenai.models import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from openapiopenai.models import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)
from openapiopenai.models import (
    BetaContainerReferenceParam as BetaContainerReferenceParam,
)
from openapiopenai.models import (
    BetaContainerReferenceResource as BetaContainerReferenceResource,
)
from openapiopenai.models import (
    BetaContent as BetaContent,
)
from openapiopenai.models import (
    BetaContextManagementParam as BetaContextManagementParam,
)
from openapiopenai.models import (
    BetaConversationParam as BetaConversationParam,
)
from openapiopenai.models import (
    BetaConversationParam2 as BetaConversationParam2,
)
from openapiopenai.models import (
    BetaCoordParam as BetaCoordParam,
)
from openapiopenai.models import (
    BetaCreateModelResponseProperties as BetaCreateModelResponseProperties,
)
from openapiopenai.models import (
    BetaCreateResponse as BetaCreateResponse,
)
from openapiopenai.models import (
    BetaCreateResponseAccessPrograms as BetaCreateResponseAccessPrograms,
)
from openapiopenai.models import (
    BetaCreateResponseBackgroundOptions as BetaCreateResponseBackgroundOptions,
)
from openapiopenai.models import (
    BetaCreateResponseDict as BetaCreateResponseDict,
)
from openapiopenai.models import (
    BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam,
)
from openapiopenai.models import (
    BetaCustomTextFormatParam as BetaCustomTextFormatParam,
)
from openapiopenai.models import (
    BetaCustomToolCall as BetaCustomToolCall,
)
from openapiopenai.models import (
    BetaCustomToolCallDict as BetaCustomToolCallDict,
)
from openapiopenai.models import (
    BetaCustomToolCallOutput as BetaCustomToolCallOutput,
)
from openapiopenai.models import (
    BetaCustomToolCallOutputDict as BetaCustomToolCallOutputDict,
)
from openapiopenai.models import (
    BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource,
)
from openapiopenai.models import (
    BetaCustomToolCallResource as BetaCustomToolCallResource,
)
from openapiopenai.models import (
    BetaCustomToolParam as BetaCustomToolParam,
)
from openapiopenai.models import (
    BetaDetailEnum as BetaDetailEnum,
)
from openapiopenai.models import (
    BetaDirectToolCallCaller as BetaDirectToolCallCaller,
)
from openapiopenai.models import (
    BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
)
from openapiopenai.models import (
    BetaDoubleClickAction as BetaDoubleClickAction,
)
from openapiopenai.models import (
    BetaDragParam as BetaDragParam,
)
from openapiopenai.models import (
    BetaEasyInputMessage as BetaEasyInputMessage,
)
from openapiopenai.models import (
    BetaEmptyModelParam as BetaEmptyModelParam,
)
from openapiopenai.models import (
    BetaEncryptedContent as BetaEncryptedContent,
)
from openapiopenai.models import (
    BetaEncryptedContentParam as BetaEncryptedContentParam,
)
from openapiopenai.models import (
    BetaEncryptedContentParamDict as BetaEncryptedContentParamDict,
)
from openapiopenai.models import (
    BetaError as BetaError,
)
from openapiopenai.models import (
    BetaErrorPayload as BetaErrorPayload,
)
from openapiopenai.models import (
    BetaFileCitationBody as BetaFileCitationBody,
)
from openapiopenai.models import (
    BetaFileCitationParam as BetaFileCitationParam,
)
from openapiopenai.models import (
    BetaFileDetailEnum as BetaFileDetailEnum,
)
from openapiopenai.models import (
    BetaFileInputDetail as BetaFileInputDetail,
)
from openapiopenai.models import (
    BetaFilePath as BetaFilePath,
)
from openapiopenai.models import (
    BetaFileSearchTool as BetaFileSearchTool,
)
from openapiopenai.models import (
    BetaFileSearchToolCall as BetaFileSearchToolCall,
)
from openapiopenai.models import (
    BetaFileSearchToolCallDict as BetaFileSearchToolCallDict,
)
from openapiopenai.models import (
    BetaFilters as BetaFilters,
)
from openapiopenai.models import (
    BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
)
from openapiopenai.models import (
    BetaFunctionCallItemStatus as BetaFunctionCallItemStatus,
)
from openapiopenai.models import (
    BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam,
)
from openapiopenai.models import (
    BetaFunctionCallOutputItemParamDict as BetaFunctionCallOutputItemParamDict,
)
from openapiopenai.models import (
    BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
)
from openapiopenai.models import (
    BetaFunctionCallStatus as BetaFunctionCallStatus,
)
from openapiopenai.models import (
    BetaFunctionShellAction as BetaFunctionShellAction,
)
from openapiopenai.models import (
    BetaFunctionShellActionParam as BetaFunctionShellActionParam,
)
from openapiopenai.models import (
    BetaFunctionShellCall as BetaFunctionShellCall,
)
from openapiopenai.models import (
    BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallItemParamDict as BetaFunctionShellCallItemParamDict,
)
from openapiopenai.models import (
    BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutput as BetaFunctionShellCallOutput,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputItemParamDict as BetaFunctionShellCallOutputItemParamDict,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
)
from openapiopenai.models import (
    BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
)
from openapiopenai.models import (
    BetaFunctionShellCallStatus as BetaFunctionShellCallStatus,
)
from openapiopenai.models import (
    BetaFunctionShellToolParam as BetaFunctionShellToolParam,
)
from openapiopenai.models import (
    BetaFunctionTool as BetaFunctionTool,
)
from openapiopenai.models import (
    BetaFunctionToolCall as BetaFunctionToolCall,
)
from openapiopenai.models import (
    BetaFunctionToolCallDict as BetaFunctionToolCallDict,
)
from openapiopenai.models import (
    BetaFunctionToolCallOutput as BetaFunctionToolCallOutput,
)
from openapiopenai.models import (
    BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource,
)
from openapiopenai.models import (
    BetaFunctionToolCallResource as BetaFunctionToolCallResource,
)
from openapiopenai.models import (
    BetaFunctionToolParam as BetaFunctionToolParam,
)
from openapiopenai.models import (
    BetaGrammarSyntax1 as BetaGrammarSyntax1,
)
from openapiopenai.models import (
    BetaHTTPError as BetaHTTPError,
)
from openapiopenai.models import (
    BetaHybridSearchOptions as BetaHybridSearchOptions,
)
from openapiopenai.models import (
    BetaImageDetail as BetaImageDetail,
)
from openapiopenai.models import (
    BetaImageGenActionEnum as BetaImageGenActionEnum,
)
from openapiopenai.models import (
    BetaImageGenTool as BetaImageGenTool,
)
from openapiopenai.models import (
    BetaImageGenToolCall as BetaImageGenToolCall,
)
from openapiopenai.models import (
    BetaImageGenToolCallDict as BetaImageGenToolCallDict,
)
from openapiopenai.models import (
    BetaIncludeEnum as BetaIncludeEnum,
)
from openapiopenai.models import (
    BetaInlineSkillParam as BetaInlineSkillParam,
)
from openapiopenai.models import (
    BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
)
from openapiopenai.models import (
    BetaInputAudio as BetaInputAudio,
)
from openapiopenai.models import (
    BetaInputContent as BetaInputContent,
)
from openapiopenai.models import (
    BetaInputFidelity as BetaInputFidelity,
)
from openapiopenai.models import (
    BetaInputFileContent as BetaInputFileContent,
)
from openapiopenai.models import (
    BetaInputFileContentParam as BetaInputFileContentParam,
)
from openapiopenai.models import (
    BetaInputImageContent as BetaInputImageContent,
)
from openapiopenai.models import (
    BetaInputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
)
from openapiopenai.models import (
    BetaInputItem as BetaInputItem,
)
from openapiopenai.models import (
    BetaInputItemDict as BetaInputItemDict,
)
from openapiopenai.models import (
    BetaInputItemMessage as BetaInputItemMessage,
)
from openapiopenai.models import (
    BetaInputItemMessageAssistant as BetaInputItemMessageAssistant,
)
from openapiopenai.models import (
    BetaInputItemMessageAssistantDict as BetaInputItemMessageAssistantDict,
)
from openapiopenai.models import (
    BetaInputItemMessageDict as BetaInputItemMessageDict,
)
from openapiopenai.models import (
    BetaInputItemMessageUser as BetaInputItemMessageUser,
)
from openapiopenai.models import (
    BetaInputItemMessageUserDict as BetaInputItemMessageUserDict,
)
from openapiopenai.models import (
    BetaInputMessage as BetaInputMessage,
)
from openapiopenai.models import (
    BetaInputMessageContentList as BetaInputMessageContentList,
)
from openapiopenai.models import (
    BetaInputMessageDict as BetaInputMessageDict,
)
from openapiopenai.models import (
    BetaInputMessageResource as BetaInputMessageResource,
)
from openapiopenai.models import (
    BetaInputParam as BetaInputParam,
)
from openapiopenai.models import (
    BetaInputParamDict as BetaInputParamDict,
)
from openapiopenai.models import (
    BetaInputTextContent as BetaInputTextContent,
)
from openapiopenai.models import (
    BetaInputTextContentParam as BetaInputTextContentParam,
)
from openapiopenai.models import (
    BetaItem as BetaItem,
)
from openapiopenai.models import (
    BetaItemDict as BetaItemDict,
)
from openapiopenai.models import (
    BetaItemField as BetaItemField,
)
from openapiopenai.models import (
    BetaItemMessage as BetaItemMessage,
)
from openapiopenai.models import (
    BetaItemMessageDict as BetaItemMessageDict,
)
from openapiopenai.models import (
    BetaItemReferenceParam as BetaItemReferenceParam,
)
from openapiopenai.models import (
    BetaItemReferenceParamDict as BetaItemReferenceParamDict,
)
from openapiopenai.models import (
    BetaItemResource as BetaItemResource,
)
from openapiopenai.models import (
    BetaItemResourceMessage as BetaItemResourceMessage,
)
from openapiopenai.models import (
    BetaKeyPressAction as BetaKeyPressAction,
)
from openapiopenai.models import (
    BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
)
from openapiopenai.models import (
    BetaLocalEnvironmentResource as BetaLocalEnvironmentResource,
)
from openapiopenai.models import (
    BetaLocalShellExecAction as BetaLocalShellExecAction,
)
from openapiopenai.models import (
    BetaLocalShellToolCall as BetaLocalShellToolCall,
)
from openapiopenai.models import (
    BetaLocalShellToolCallDict as BetaLocalShellToolCallDict,
)
from openapiopenai.models import (
    BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput,
)
from openapiopenai.models import (
    BetaLocalShellToolCallOutputDict as BetaLocalShellToolCallOutputDict,
)
from openapiopenai.models import (
    BetaLocalShellToolParam as BetaLocalShellToolParam,
)
from openapiopenai.models import (
    BetaLocalSkillParam as BetaLocalSkillParam,
)
from openapiopenai.models import (
    BetaLogProb as BetaLogProb,
)
from openapiopenai.models import (
    BetaMCPApprovalRequest as BetaMCPApprovalRequest,
)
from openapiopenai.models import (
    BetaMCPApprovalRequestDict as BetaMCPApprovalRequestDict,
)
from openapiopenai.models import (
    BetaMCPApprovalResponse as BetaMCPApprovalResponse,
)
from openapiopenai.models import (
    BetaMCPApprovalResponseDict as BetaMCPApprovalResponseDict,
)
from openapiopenai.models import (
    BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource,
)
from openapiopenai.models import (
    BetaMCPListTools as BetaMCPListTools,
)
from openapiopenai.models import (
    BetaMCPListToolsDict as BetaMCPListToolsDict,
)
from openapiopenai.models import (
    BetaMCPListToolsTool as BetaMCPListToolsTool,
)
from openapiopenai.models import (
    BetaMCPProtocolError as BetaMCPProtocolError,
)
from openapiopenai.models import (
    BetaMCPTool as BetaMCPTool,
)
from openapiopenai.models import (
    BetaMCPToolCall as BetaMCPToolCall,
)
from openapiopenai.models import (
    BetaMCPToolCallDict as BetaMCPToolCallDict,
)
from openapiopenai.models import (
    BetaMCPToolCallError as BetaMCPToolCallError,
)
from openapiopenai.models import (
    BetaMCPToolCallStatus as BetaMCPToolCallStatus,
)
from openapiopenai.models import (
    BetaMCPToolExecutionError as BetaMCPToolExecutionError,
)
from openapiopenai.models import (
    BetaMCPToolFilter as BetaMCPToolFilter,
)
from openapiopenai.models import (
    BetaMessage as BetaMessage,
)
from openapiopenai.models import (
    BetaMessageContentItem as BetaMessageContentItem,
)
from openapiopenai.models import (
    BetaMessagePhase as BetaMessagePhase,
)
from openapiopenai.models import (
    BetaMessagePhase2 as BetaMessagePhase2,
)
from openapiopenai.models import (
    BetaMessageRole as BetaMessageRole,
)
from openapiopenai.models import (
    BetaMessageStatus as BetaMessageStatus,
)
from openapiopenai.models import (
    BetaMetadata as BetaMetadata,
)
from openapiopenai.models import (
    BetaModelIdsCompaction as BetaModelIdsCompaction,
)
from openapiopenai.models import (
    BetaModelIdsResponses as BetaModelIdsResponses,
)
from openapiopenai.models import (
    BetaModelIdsShared as BetaModelIdsShared,
)
from openapiopenai.models import (
    BetaModelResponseProperties as BetaModelResponseProperties,
)
from openapiopenai.models import (
    BetaModeration as BetaModeration,
)
from openapiopenai.models import (
    BetaModerationConfigParam as BetaModerationConfigParam,
)
from openapiopenai.models import (
    BetaModerationErrorBody as BetaModerationErrorBody,
)
from openapiopenai.models import (
    BetaModerationInputType as BetaModerationInputType,
)
from openapiopenai.models import (
    BetaModerationMode as BetaModerationMode,
)
from openapiopenai.models import (
    BetaModerationParam as BetaModerationParam,
)
from openapiopenai.models import (
    BetaModerationPolicyParam as BetaModerationPolicyParam,
)
from openapiopenai.models import (
    BetaModerationResultBody as BetaModerationResultBody,
)
from openapiopenai.models import (
    BetaMoveParam as BetaMoveParam,
)
from openapiopenai.models import (
    BetaMultiAgentAction as BetaMultiAgentAction,
)
from openapiopenai.models import (
    BetaMultiAgentAction1 as BetaMultiAgentAction1,
)
from openapiopenai.models import (
    BetaMultiAgentCall as BetaMultiAgentCall,
)
from openapiopenai.models import (
    BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
)
from openapiopenai.models import (
    BetaMultiAgentCallItemParamDict as BetaMultiAgentCallItemParamDict,
)
from openapiopenai.models import (
    BetaMultiAgentCallOutput as BetaMultiAgentCallOutput,
)
from openapiopenai.models import (
    BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
)
from openapiopenai.models import (
    BetaMultiAgentCallOutputItemParamDict as BetaMultiAgentCallOutputItemParamDict,
)
from openapiopenai.models import (
    BetaMultiAgentParam as BetaMultiAgentParam,
)
from openapiopenai.models import (
    BetaMultiAgentParamDict as BetaMultiAgentParamDict,
)
from openapiopenai.models import (
    BetaNamespaceToolParam as BetaNamespaceToolParam,
)
from openapiopenai.models import (
    BetaOutputAudio as BetaOutputAudio,
)
from openapiopenai.models import (
    BetaOutputContent as BetaOutputContent,
)
from openapiopenai.models import (
    BetaOutputItem as BetaOutputItem,
)
from openapiopenai.models import (
    BetaOutputMessage as BetaOutputMessage,
)
from openapiopenai.models import (
    BetaOutputMessageContent as BetaOutputMessageContent,
)
from openapiopenai.models import (
    BetaOutputMessageDict as BetaOutputMessageDict,
)
from openapiopenai.models import (
    BetaOutputTextContent as BetaOutputTextContent,
)
from openapiopenai.models import (
    BetaOutputTextContentParam as BetaOutputTextContentParam,
)
from openapiopenai.models import (
    BetaOutputTextContentParamAnnotationsItem as BetaOutputTextContentParamAnnotationsItem,
)
from openapiopenai.models import (
    BetaOutputTextContentParamAnnotationsItemDict as BetaOutputTextContentParamAnnotationsItemDict,
)
from openapiopenai.models import (
    BetaOutputTextContentParamDict as BetaOutputTextContentParamDict,
)
from openapiopenai.models import (
    BetaPersonalityEnum as BetaPersonalityEnum,
)
from openapiopenai.models import (
    BetaProgram as BetaProgram,
)
from openapiopenai.models import (
    BetaProgramItemParam as BetaProgramItemParam,
)
from openapiopenai.models import (
    BetaProgramItemParamDict as BetaProgramItemParamDict,
)
from openapiopenai.models import (
    BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
)
from openapiopenai.models import (
    BetaProgramOutput as BetaProgramOutput,
)
from openapiopenai.models import (
    BetaProgramOutputItemParam as BetaProgramOutputItemParam,
)
from openapiopenai.models import (
    BetaProgramOutputItemParamDict as BetaProgramOutputItemParamDict,
)
from openapiopenai.models import (
    BetaProgramOutputItemStatus as BetaProgramOutputItemStatus,
)
from openapiopenai.models import (
    BetaProgramOutputStatus as BetaProgramOutputStatus,
)
from openapiopenai.models import (
    BetaProgramToolCallCaller as BetaProgramToolCallCaller,
)
from openapiopenai.models import (
    BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
)
from openapiopenai.models import (
    BetaPrompt as BetaPrompt,
)
from openapiopenai.models import (
    BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
)
from openapiopenai.models import (
    BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
)
from openapiopenai.models import (
    BetaPromptCacheModeEnum as BetaPromptCacheModeEnum,
)
from openapiopenai.models import (
    BetaPromptCacheOptions as BetaPromptCacheOptions,
)
from openapiopenai.models import (
    BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
)
from openapiopenai.models import (
    BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum,
)
from openapiopenai.models import (
    BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum,
)
from openapiopenai.models import (
    BetaRankerVersionType as BetaRankerVersionType,
)
from openapiopenai.models import (
    BetaRankingOptions as BetaRankingOptions,
)
from openapiopenai.models import (
    BetaReasoning as BetaReasoning,
)
from openapiopenai.models import (
    BetaReasoningEffort as BetaReasoningEffort,
)
from openapiopenai.models import (
    BetaReasoningItem as BetaReasoningItem,
)
from openapiopenai.models import (
    BetaReasoningItemDict as BetaReasoningItemDict,
)
from openapiopenai.models import (
    BetaReasoningModeEnum as BetaReasoningModeEnum,
)
from openapiopenai.models import (
    BetaReasoningTextContent as BetaReasoningTextContent,
)
from openapiopenai.models import (
    BetaRefusalContent as BetaRefusalContent,
)
from openapiopenai.models import (
    BetaResponse as BetaResponse,
)
from openapiopenai.models import (
    BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
)
from openapiopenai.models import (
    BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from openapiopenai.models import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)
from openapiopenai.models import (
    BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
)
from openapiopenai.models import (
    BetaResponseCompletedEvent as BetaResponseCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
)
from openapiopenai.models import (
    BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
)
from openapiopenai.models import (
    BetaResponseConversation as BetaResponseConversation,
)
from openapiopenai.models import (
    BetaResponseCreatedEvent as BetaResponseCreatedEvent,
)
from openapiopenai.models import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
)
from openapiopenai.models import (
    BetaResponseError as BetaResponseError,
)
from openapiopenai.models import (
    BetaResponseErrorCode as BetaResponseErrorCode,
)
from openapiopenai.models import (
    BetaResponseErrorEvent as BetaResponseErrorEvent,
)
from openapiopenai.models import (
    BetaResponseFailedEvent as BetaResponseFailedEvent,
)
from openapiopenai.models import (
    BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
)
from openapiopenai.models import (
    BetaResponseFormatJsonObject as BetaResponseFormatJsonObject,
)
from openapiopenai.models import (
    BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
)
from openapiopenai.models import (
    BetaResponseFormatText as BetaResponseFormatText,
)
from openapiopenai.models import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)
from openapiopenai.models import (
    BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
)
from openapiopenai.models import (
    BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
)
from openapiopenai.models import (
    BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)
from openapiopenai.models import (
    BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
)
from openapiopenai.models import (
    BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
)
from openapiopenai.models import (
    BetaResponseInjectEvent as BetaResponseInjectEvent,
)
from openapiopenai.models import (
    BetaResponseInjectEventDict as BetaResponseInjectEventDict,
)
from openapiopenai.models import (
    BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
)
from openapiopenai.models import (
    BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError,
)
from openapiopenai.models import (
    BetaResponseInProgressEvent as BetaResponseInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallError as BetaResponseInputImageGenerationCallError,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallErrorDict as BetaResponseInputImageGenerationCallErrorDict,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallErrorModerationDetails as BetaResponseInputImageGenerationCallErrorModerationDetails,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallErrorModerationDetailsDict as BetaResponseInputImageGenerationCallErrorModerationDetailsDict,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallSvgUsage as BetaResponseInputImageGenerationCallSvgUsage,
)
from openapiopenai.models import (
    BetaResponseInputImageGenerationCallSvgUsageDict as BetaResponseInputImageGenerationCallSvgUsageDict,
)
from openapiopenai.models import (
    BetaResponseInputTransformationsItem as BetaResponseInputTransformationsItem,
)
from openapiopenai.models import (
    BetaResponseInstructions as BetaResponseInstructions,
)
from openapiopenai.models import (
    BetaResponseItemList as BetaResponseItemList,
)
from openapiopenai.models import (
    BetaResponseLogProb as BetaResponseLogProb,
)
from openapiopenai.models import (
    BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMCPCallArgumentsDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMCPCallArgumentsDoneEvent,
)
from openapiopenai.models import (
    BetaResponseMCPCallCompletedEvent as BetaResponseMCPCallCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseMCPCallFailedEvent as BetaResponseMCPCallFailedEvent,
)
from openapiopenai.models import (
    BetaResponseMCPCallInProgressEvent as BetaResponseMCPCallInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseMCPListToolsCompletedEvent as BetaResponseMCPListToolsCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseMCPListToolsFailedEvent as BetaResponseMCPListToolsFailedEvent,
)
from openapiopenai.models import (
    BetaResponseMCPListToolsInProgressEvent as BetaResponseMCPListToolsInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
)
from openapiopenai.models import (
    BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
)
from openapiopenai.models import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)
from openapiopenai.models import (
    BetaResponsePromptCacheDiagnosticsCacheHit as BetaResponsePromptCacheDiagnosticsCacheHit,
)
from openapiopenai.models import (
    BetaResponsePromptCacheDiagnosticsCacheMiss as BetaResponsePromptCacheDiagnosticsCacheMiss,
)
from openapiopenai.models import (
    BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound as BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from openapiopenai.models import (
    BetaResponsePromptCacheDiagnosticsUnavailable as BetaResponsePromptCacheDiagnosticsUnavailable,
)
from openapiopenai.models import (
    BetaResponsePromptVariables as BetaResponsePromptVariables,
)
from openapiopenai.models import (
    BetaResponseProperties as BetaResponseProperties,
)
from openapiopenai.models import (
    BetaResponseQueuedEvent as BetaResponseQueuedEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
)
from openapiopenai.models import (
    BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
)
from openapiopenai.models import (
    BetaResponsesClientEvent as BetaResponsesClientEvent,
)
from openapiopenai.models import (
    BetaResponsesClientEventDict as BetaResponsesClientEventDict,
)
from openapiopenai.models import (
    BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
)
from openapiopenai.models import (
    BetaResponsesClientEventResponseCreateDict as BetaResponsesClientEventResponseCreateDict,
)
from openapiopenai.models import (
    BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedStreamingEvent,
)
from openapiopenai.models import (
    BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaStreamingEvent,
)
from openapiopenai.models import (
    BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneStreamingEvent,
)
from openapiopenai.models import (
    BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaStreamingEvent,
)
from openapiopenai.models import (
    BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneStreamingEvent,
)
from openapiopenai.models import (
    BetaResponsesServerEvent as BetaResponsesServerEvent,
)
from openapiopenai.models import (
    BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
)
from openapiopenai.models import (
    BetaResponseSteerAcceptedEventSteer as BetaResponseSteerAcceptedEventSteer,
)
from openapiopenai.models import (
    BetaResponseSteerEvent as BetaResponseSteerEvent,
)
from openapiopenai.models import (
    BetaResponseSteerEventDict as BetaResponseSteerEventDict,
)
from openapiopenai.models import (
    BetaResponseSteerEventInput as BetaResponseSteerEventInput,
)
from openapiopenai.models import (
    BetaResponseSteerEventInputDict as BetaResponseSteerEventInputDict,
)
from openapiopenai.models import (
    BetaResponseSteerEventInputItem as BetaResponseSteerEventInputItem,
)
from openapiopenai.models import (
    BetaResponseSteerEventInputItemDict as BetaResponseSteerEventInputItemDict,
)
from openapiopenai.models import (
    BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
)
from openapiopenai.models import (
    BetaResponseSteerFailedEventError as BetaResponseSteerFailedEventError,
)
from openapiopenai.models import (
    BetaResponseSteerFailedEventSteer as BetaResponseSteerFailedEventSteer,
)
from openapiopenai.models import (
    BetaResponseSteerFailedEventSteerInput as BetaResponseSteerFailedEventSteerInput,
)
from openapiopenai.models import (
    BetaResponseSteerFailedEventSteerInputItem as BetaResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models import (
    BetaResponseSteerInputItemListMessage as BetaResponseSteerInputItemListMessage,
)
from openapiopenai.models import (
    BetaResponseSteerInputItemListMessageDict as BetaResponseSteerInputItemListMessageDict,
)
from openapiopenai.models import (
    BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputApplyPatchCallOutput as BetaResponseSteerRequiredInputApplyPatchCallOutput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputComputerCallOutput as BetaResponseSteerRequiredInputComputerCallOutput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputCustomToolCallOutput as BetaResponseSteerRequiredInputCustomToolCallOutput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputFunctionCallOutput as BetaResponseSteerRequiredInputFunctionCallOutput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputMcpApprovalResponse as BetaResponseSteerRequiredInputMcpApprovalResponse,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputShellCallOutput as BetaResponseSteerRequiredInputShellCallOutput,
)
from openapiopenai.models import (
    BetaResponseSteerRequiredInputToolSearchOutput as BetaResponseSteerRequiredInputToolSearchOutput,
)
from openapiopenai.models import (
    BetaResponseStreamEvent as BetaResponseStreamEvent,
)
from openapiopenai.models import (
    BetaResponseStreamOptions as BetaResponseStreamOptions,
)
from openapiopenai.models import (
    BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent,
)
from openapiopenai.models import (
    BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
)
from openapiopenai.models import (
    BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
)
from openapiopenai.models import (
    BetaResponseTextParam as BetaResponseTextParam,
)
from openapiopenai.models import (
    BetaResponseToolUsage as BetaResponseToolUsage,
)
from openapiopenai.models import (
    BetaResponseToolUsageImageGen as BetaResponseToolUsageImageGen,
)
from openapiopenai.models import (
    BetaResponseToolUsageImageGenCachedTokensDetails as BetaResponseToolUsageImageGenCachedTokensDetails,
)
from openapiopenai.models import (
    BetaResponseToolUsageImageGenInputTokensDetails as BetaResponseToolUsageImageGenInputTokensDetails,
)
from openapiopenai.models import (
    BetaResponseToolUsageWebSearch as BetaResponseToolUsageWebSearch,
)
from openapiopenai.models import (
    BetaResponseUsage as BetaResponseUsage,
)
from openapiopenai.models import (
    BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
)
from openapiopenai.models import (
    BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
)
from openapiopenai.models import (
    BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
)
from openapiopenai.models import (
    BetaResponseWsError as BetaResponseWsError,
)
from openapiopenai.models import (
    BetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
)
from openapiopenai.models import (
    BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
)
from openapiopenai.models import (
    BetaScreenshotParam as BetaScreenshotParam,
)
from openapiopenai.models import (
    BetaScrollParam as BetaScrollParam,
)
from openapiopenai.models import (
    BetaSearchContentType as BetaSearchContentType,
)
from openapiopenai.models import (
    BetaSearchContextSize as BetaSearchContextSize,
)
from openapiopenai.models import (
    BetaServiceTierEnum as BetaServiceTierEnum,
)
from openapiopenai.models import (
    BetaServiceTierResponses as BetaServiceTierResponses,
)
from openapiopenai.models import (
    BetaShellCallOutputDelta as BetaShellCallOutputDelta,
)
from openapiopenai.models import (
    BetaSkillReferenceParam as BetaSkillReferenceParam,
)
from openapiopenai.models import (
    BetaSpecificApplyPatchParam as BetaSpecificApplyPatchParam,
)
from openapiopenai.models import (
    BetaSpecificFunctionShellParam as BetaSpecificFunctionShellParam,
)
from openapiopenai.models import (
    BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
)
from openapiopenai.models import (
    BetaSummaryTextContent as BetaSummaryTextContent,
)
from openapiopenai.models import (
    BetaTextContent as BetaTextContent,
)
from openapiopenai.models import (
    BetaTextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
)
from openapiopenai.models import (
    BetaTextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema,
)
from openapiopenai.models import (
    BetaTokenCountsBody as BetaTokenCountsBody,
)
from openapiopenai.models import (
    BetaTokenCountsBodyDict as BetaTokenCountsBodyDict,
)
from openapiopenai.models import (
    BetaTokenCountsBodyInput as BetaTokenCountsBodyInput,
)
from openapiopenai.models import (
    BetaTokenCountsBodyInputDict as BetaTokenCountsBodyInputDict,
)
from openapiopenai.models import (
    BetaTokenCountsResource as BetaTokenCountsResource,
)
from openapiopenai.models import (
    BetaTool as BetaTool,
)
from openapiopenai.models import (
    BetaToolCallCaller as BetaToolCallCaller,
)
from openapiopenai.models import (
    BetaToolCallCallerParam as BetaToolCallCallerParam,
)
from openapiopenai.models import (
    BetaToolChoiceAllowed as BetaToolChoiceAllowed,
)
from openapiopenai.models import (
    BetaToolChoiceCustom as BetaToolChoiceCustom,
)
from openapiopenai.models import (
    BetaToolChoiceFunction as BetaToolChoiceFunction,
)
from openapiopenai.models import (
    BetaToolChoiceMCP as BetaToolChoiceMCP,
)
from openapiopenai.models import (
    BetaToolChoiceOptions as BetaToolChoiceOptions,
)
from openapiopenai.models import (
    BetaToolChoiceParam as BetaToolChoiceParam,
)
from openapiopenai.models import (
    BetaToolChoiceTypes as BetaToolChoiceTypes,
)
from openapiopenai.models import (
    BetaToolsArray as BetaToolsArray,
)
from openapiopenai.models import (
    BetaToolSearchCall as BetaToolSearchCall,
)
from openapiopenai.models import (
    BetaToolSearchCallItemParam as BetaToolSearchCallItemParam,
)
from openapiopenai.models import (
    BetaToolSearchCallItemParamDict as BetaToolSearchCallItemParamDict,
)
from openapiopenai.models import (
    BetaToolSearchExecutionType as BetaToolSearchExecutionType,
)
from openapiopenai.models import (
    BetaToolSearchOutput as BetaToolSearchOutput,
)
from openapiopenai.models import (
    BetaToolSearchOutputItemParam as BetaToolSearchOutputItemParam,
)
from openapiopenai.models import (
    BetaToolSearchOutputItemParamDict as BetaToolSearchOutputItemParamDict,
)
from openapiopenai.models import (
    BetaToolSearchToolParam as BetaToolSearchToolParam,
)
from openapiopenai.models import (
    BetaTopLogProb as BetaTopLogProb,
)
from openapiopenai.models import (
    BetaTruncationEnum as BetaTruncationEnum,
)
from openapiopenai.models import (
    BetaTypeParam as BetaTypeParam,
)
from openapiopenai.models import (
    BetaUrlCitationBody as BetaUrlCitationBody,
)
from openapiopenai.models import (
    BetaUrlCitationParam as BetaUrlCitationParam,
)
from openapiopenai.models import (
    BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes,
)
from openapiopenai.models import (
    BetaVerbosity as BetaVerbosity,
)
from openapiopenai.models import (
    BetaWaitParam as BetaWaitParam,
)
from openapiopenai.models import (
    BetaWebSearchActionFind as BetaWebSearchActionFind,
)
from openapiopenai.models import (
    BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage,
)
from openapiopenai.models import (
    BetaWebSearchActionSearch as BetaWebSearchActionSearch,
)
from openapiopenai.models import (
    BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation,
)
from openapiopenai.models import (
    BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
)
from openapiopenai.models import (
    BetaWebSearchTool as BetaWebSearchTool,
)
from openapiopenai.models import (
    BetaWebSearchToolCall as BetaWebSearchToolCall,
)
from openapiopenai.models import (
    BetaWebSearchToolCallDict as BetaWebSearchToolCallDict,
)
from openapiopenai.models import (
    BrowserAuthenticationRequestItemResource as BrowserAuthenticationRequestItemResource,
)
from openapiopenai.models import (
    C2PAProvenanceResult as C2PAProvenanceResult,
)
from openapiopenai.models import (
    C2PAValidationStateApi as C2PAValidationStateApi,
)
from openapiopenai.models import (
    CallableToolAllowedCaller as CallableToolAllowedCaller,
)
from openapiopenai.models import (
    Certificate as Certificate,
)
from openapiopenai.models import (
    CertificateCertificateDetails as CertificateCertificateDetails,
)
from openapiopenai.models import (
    ChatCompletionAllowedTools as ChatCompletionAllowedTools,
)
from openapiopenai.models import (
    ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice,
)
from openapiopenai.models import (
    ChatCompletionAllowedToolsChoiceDict as ChatCompletionAllowedToolsChoiceDict,
)
from openapiopenai.models import (
    ChatCompletionAllowedToolsDict as ChatCompletionAllowedToolsDict,
)
from openapiopenai.models import (
    ChatCompletionDeleted as ChatCompletionDeleted,
)
from openapiopenai.models import (
    ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
)
from openapiopenai.models import (
    ChatCompletionFunctionCallOptionDict as ChatCompletionFunctionCallOptionDict,
)
from openapiopenai.models import (
    ChatCompletionFunctions as ChatCompletionFunctions,
)
from openapiopenai.models import (
    ChatCompletionFunctionsDict as ChatCompletionFunctionsDict,
)
from openapiopenai.models import (
    ChatCompletionList as ChatCompletionList,
)
from openapiopenai.models import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
)
from openapiopenai.models import (
    ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
)
from openapiopenai.models import (
    ChatCompletionMessageCustomToolCallCustomDict as ChatCompletionMessageCustomToolCallCustomDict,
)
from openapiopenai.models import (
    ChatCompletionMessageCustomToolCallDict as ChatCompletionMessageCustomToolCallDict,
)
from openapiopenai.models import (
    ChatCompletionMessageList as ChatCompletionMessageList,
)
from openapiopenai.models import (
    ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
)
from openapiopenai.models import (
    ChatCompletionMessageListDataItemContentPartsItem as ChatCompletionMessageListDataItemContentPartsItem,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallChunkCustom as ChatCompletionMessageToolCallChunkCustom,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallDict as ChatCompletionMessageToolCallDict,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallFunctionDict as ChatCompletionMessageToolCallFunctionDict,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
)
from openapiopenai.models import (
    ChatCompletionMessageToolCallsItemDict as ChatCompletionMessageToolCallsItemDict,
)
from openapiopenai.models import (
    ChatCompletionModalities as ChatCompletionModalities,
)
from openapiopenai.models import (
    ChatCompletionModeration as ChatCompletionModeration,
)
from openapiopenai.models import (
    ChatCompletionModerationError as ChatCompletionModerationError,
)
from openapiopenai.models import (
    ChatCompletionModerationInput as ChatCompletionModerationInput,
)
from openapiopenai.models import (
    ChatCompletionModerationOutput as ChatCompletionModerationOutput,
)
from openapiopenai.models import (
    ChatCompletionModerationResults as ChatCompletionModerationResults,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceCustomCustomDict as ChatCompletionNamedToolChoiceCustomCustomDict,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceCustomDict as ChatCompletionNamedToolChoiceCustomDict,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceDict as ChatCompletionNamedToolChoiceDict,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
)
from openapiopenai.models import (
    ChatCompletionNamedToolChoiceFunctionDict as ChatCompletionNamedToolChoiceFunctionDict,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageAudioDict as ChatCompletionRequestAssistantMessageAudioDict,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageContent as ChatCompletionRequestAssistantMessageContent,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageContentDict as ChatCompletionRequestAssistantMessageContentDict,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageContentPartDict as ChatCompletionRequestAssistantMessageContentPartDict,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageDict as ChatCompletionRequestAssistantMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
)
from openapiopenai.models import (
    ChatCompletionRequestAssistantMessageFunctionCallDict as ChatCompletionRequestAssistantMessageFunctionCallDict,
)
from openapiopenai.models import (
    ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestDeveloperMessageContent as ChatCompletionRequestDeveloperMessageContent,
)
from openapiopenai.models import (
    ChatCompletionRequestDeveloperMessageContentDict as ChatCompletionRequestDeveloperMessageContentDict,
)
from openapiopenai.models import (
    ChatCompletionRequestDeveloperMessageDict as ChatCompletionRequestDeveloperMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestFunctionMessageDict as ChatCompletionRequestFunctionMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessage as ChatCompletionRequestMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartAudioDict as ChatCompletionRequestMessageContentPartAudioDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartAudioInputAudioDict as ChatCompletionRequestMessageContentPartAudioInputAudioDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartFileDict as ChatCompletionRequestMessageContentPartFileDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartFileFileDict as ChatCompletionRequestMessageContentPartFileFileDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartImageDict as ChatCompletionRequestMessageContentPartImageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartImageImageUrlDict as ChatCompletionRequestMessageContentPartImageImageUrlDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartRefusalDict as ChatCompletionRequestMessageContentPartRefusalDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageContentPartTextDict as ChatCompletionRequestMessageContentPartTextDict,
)
from openapiopenai.models import (
    ChatCompletionRequestMessageDict as ChatCompletionRequestMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestSystemMessageContent as ChatCompletionRequestSystemMessageContent,
)
from openapiopenai.models import (
    ChatCompletionRequestSystemMessageContentDict as ChatCompletionRequestSystemMessageContentDict,
)
from openapiopenai.models import (
    ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
)
from openapiopenai.models import (
    ChatCompletionRequestSystemMessageDict as ChatCompletionRequestSystemMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestToolMessageContent as ChatCompletionRequestToolMessageContent,
)
from openapiopenai.models import (
    ChatCompletionRequestToolMessageContentDict as ChatCompletionRequestToolMessageContentDict,
)
from openapiopenai.models import (
    ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
)
from openapiopenai.models import (
    ChatCompletionRequestToolMessageDict as ChatCompletionRequestToolMessageDict,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessageContent as ChatCompletionRequestUserMessageContent,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessageContentDict as ChatCompletionRequestUserMessageContentDict,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessageContentPartDict as ChatCompletionRequestUserMessageContentPartDict,
)
from openapiopenai.models import (
    ChatCompletionRequestUserMessageDict as ChatCompletionRequestUserMessageDict,
)
from openapiopenai.models import (
    ChatCompletionResponseMessage as ChatCompletionResponseMessage,
)
from openapiopenai.models import (
    ChatCompletionResponseMessageAnnotationsItem as ChatCompletionResponseMessageAnnotationsItem,
)
from openapiopenai.models import (
    ChatCompletionResponseMessageAnnotationsItemUrlCitation as ChatCompletionResponseMessageAnnotationsItemUrlCitation,
)
from openapiopenai.models import (
    ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
)
from openapiopenai.models import (
    ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
)
from openapiopenai.models import (
    ChatCompletionRole as ChatCompletionRole,
)
from openapiopenai.models import (
    ChatCompletionStreamOptions as ChatCompletionStreamOptions,
)
from openapiopenai.models import (
    ChatCompletionStreamOptionsDict as ChatCompletionStreamOptionsDict,
)
from openapiopenai.models import (
    ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
)
from openapiopenai.models import (
    ChatCompletionStreamResponseDeltaAudio as ChatCompletionStreamResponseDeltaAudio,
)
from openapiopenai.models import (
    ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
)
from openapiopenai.models import (
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
)
from openapiopenai.models import (
    ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
)
from openapiopenai.models import (
    ChatCompletionTool as ChatCompletionTool,
)
from openapiopenai.models import (
    ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
)
from openapiopenai.models import (
    ChatCompletionToolChoiceOptionDict as ChatCompletionToolChoiceOptionDict,
)
from openapiopenai.models import (
    ChatCompletionToolDict as ChatCompletionToolDict,
)
from openapiopenai.models import (
    ChatkitConfigurationParam as ChatkitConfigurationParam,
)
from openapiopenai.models import (
    ChatkitConfigurationParamDict as ChatkitConfigurationParamDict,
)
from openapiopenai.models import (
    ChatkitWorkflow as ChatkitWorkflow,
)
from openapiopenai.models import (
    ChatkitWorkflowStateVariablesValue as ChatkitWorkflowStateVariablesValue,
)
from openapiopenai.models import (
    ChatkitWorkflowTracing as ChatkitWorkflowTracing,
)
from openapiopenai.models import (
    ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
)
from openapiopenai.models import (
    ChatSessionChatkitConfiguration as ChatSessionChatkitConfiguration,
)
from openapiopenai.models import (
    ChatSessionFileUpload as ChatSessionFileUpload,
)
from openapiopenai.models import (
    ChatSessionHistory as ChatSessionHistory,
)
from openapiopenai.models import (
    ChatSessionRateLimits as ChatSessionRateLimits,
)
from openapiopenai.models import (
    ChatSessionResource as ChatSessionResource,
)
from openapiopenai.models import (
    ChatSessionStatus as ChatSessionStatus,
)
from openapiopenai.models import (
    ChunkingStrategyRequestParam as ChunkingStrategyRequestParam,
)
from openapiopenai.models import (
    ChunkingStrategyRequestParamDict as ChunkingStrategyRequestParamDict,
)
from openapiopenai.models import (
    ClickButtonType as ClickButtonType,
)
from openapiopenai.models import (
    ClickParam as ClickParam,
)
from openapiopenai.models import (
    ClickParamDict as ClickParamDict,
)
from openapiopenai.models import (
    ClientToolCallItem as ClientToolCallItem,
)
from openapiopenai.models import (
    ClientToolCallStatus as ClientToolCallStatus,
)
from openapiopenai.models import (
    ClosedStatus as ClosedStatus,
)
from openapiopenai.models import (
    CodeInterpreterFileOutput as CodeInterpreterFileOutput,
)
from openapiopenai.models import (
    CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem,
)
from openapiopenai.models import (
    CodeInterpreterOutputImage as CodeInterpreterOutputImage,
)
from openapiopenai.models import (
    CodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict,
)
from openapiopenai.models import (
    CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
)
from openapiopenai.models import (
    CodeInterpreterOutputLogsDict as CodeInterpreterOutputLogsDict,
)
from openapiopenai.models import (
    CodeInterpreterTextOutput as CodeInterpreterTextOutput,
)
from openapiopenai.models import (
    CodeInterpreterTool as CodeInterpreterTool,
)
from openapiopenai.models import (
    CodeInterpreterToolCall as CodeInterpreterToolCall,
)
from openapiopenai.models import (
    CodeInterpreterToolCallDict as CodeInterpreterToolCallDict,
)
from openapiopenai.models import (
    CodeInterpreterToolCallOutputsItem as CodeInterpreterToolCallOutputsItem,
)
from openapiopenai.models import (
    CodeInterpreterToolCallOutputsItemDict as CodeInterpreterToolCallOutputsItemDict,
)
from openapiopenai.models import (
    CodeInterpreterToolContainer as CodeInterpreterToolContainer,
)
from openapiopenai.models import (
    CodeInterpreterToolContainerDict as CodeInterpreterToolContainerDict,
)
from openapiopenai.models import (
    CodeInterpreterToolDict as CodeInterpreterToolDict,
)
from openapiopenai.models import (
    CompactionBody as CompactionBody,
)
from openapiopenai.models import (
    CompactionSummaryItemParam as CompactionSummaryItemParam,
)
from openapiopenai.models import (
    CompactionSummaryItemParamDict as CompactionSummaryItemParamDict,
)
from openapiopenai.models import (
    CompactionTriggerItemParam as CompactionTriggerItemParam,
)
from openapiopenai.models import (
    CompactionTriggerItemParamDict as CompactionTriggerItemParamDict,
)
from openapiopenai.models import (
    CompactResource as CompactResource,
)
from openapiopenai.models import (
    CompactResourceImage as CompactResourceImage,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBody as CompactResponseMethodPublicBody,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBodyDict as CompactResponseMethodPublicBodyDict,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBodyImage as CompactResponseMethodPublicBodyImage,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBodyImageDict as CompactResponseMethodPublicBodyImageDict,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBodyInput as CompactResponseMethodPublicBodyInput,
)
from openapiopenai.models import (
    CompactResponseMethodPublicBodyInputDict as CompactResponseMethodPublicBodyInputDict,
)
from openapiopenai.models import (
    ComparisonFilter as ComparisonFilter,
)
from openapiopenai.models import (
    ComparisonFilterDict as ComparisonFilterDict,
)
from openapiopenai.models import (
    ComparisonFilterValue as ComparisonFilterValue,
)
from openapiopenai.models import (
    ComparisonFilterValueDict as ComparisonFilterValueDict,
)
from openapiopenai.models import (
    ComparisonFilterValueItem as ComparisonFilterValueItem,
)
from openapiopenai.models import (
    ComparisonFilterValueItemDict as ComparisonFilterValueItemDict,
)
from openapiopenai.models import (
    CompleteUploadRequest as CompleteUploadRequest,
)
from openapiopenai.models import (
    CompleteUploadRequestDict as CompleteUploadRequestDict,
)
from openapiopenai.models import (
    CompletionUsage as CompletionUsage,
)
from openapiopenai.models import (
    CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
)
from openapiopenai.models import (
    CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
)
from openapiopenai.models import (
    CompoundFilter as CompoundFilter,
)
from openapiopenai.models import (
    CompoundFilterDict as CompoundFilterDict,
)
from openapiopenai.models import (
    CompoundFilterFiltersItem as CompoundFilterFiltersItem,
)
from openapiopenai.models import (
    CompoundFilterFiltersItemDict as CompoundFilterFiltersItemDict,
)
from openapiopenai.models import (
    ComputerAction as ComputerAction,
)
from openapiopenai.models import (
    ComputerActionDict as ComputerActionDict,
)
from openapiopenai.models import (
    ComputerActionList as ComputerActionList,
)
from openapiopenai.models import (
    ComputerCallOutputItemParam as ComputerCallOutputItemParam,
)
from openapiopenai.models import (
    ComputerCallOutputItemParamDict as ComputerCallOutputItemParamDict,
)
from openapiopenai.models import (
    ComputerCallOutputStatus as ComputerCallOutputStatus,
)
from openapiopenai.models import (
    ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
)
from openapiopenai.models import (
    ComputerCallSafetyCheckParamDict as ComputerCallSafetyCheckParamDict,
)
from openapiopenai.models import (
    ComputerEnvironment as ComputerEnvironment,
)
from openapiopenai.models import (
    ComputerScreenshotContent as ComputerScreenshotContent,
)
from openapiopenai.models import (
    ComputerScreenshotImage as ComputerScreenshotImage,
)
from openapiopenai.models import (
    ComputerScreenshotImageDict as ComputerScreenshotImageDict,
)
from openapiopenai.models import (
    ComputerTool as ComputerTool,
)
from openapiopenai.models import (
    ComputerToolCall as ComputerToolCall,
)
from openapiopenai.models import (
    ComputerToolCallDict as ComputerToolCallDict,
)
from openapiopenai.models import (
    ComputerToolCallOutput as ComputerToolCallOutput,
)
from openapiopenai.models import (
    ComputerToolCallOutputResource as ComputerToolCallOutputResource,
)
from openapiopenai.models import (
    ComputerToolDict as ComputerToolDict,
)
from openapiopenai.models import (
    ComputerUseApprovalRequestResultItemResource as ComputerUseApprovalRequestResultItemResource,
)
from openapiopenai.models import (
    ComputerUseApprovalRequestResultItemResourceResponse as ComputerUseApprovalRequestResultItemResourceResponse,
)
from openapiopenai.models import (
    ComputerUseCallItemResource as ComputerUseCallItemResource,
)
from openapiopenai.models import (
    ComputerUseCallItemResourceOutput as ComputerUseCallItemResourceOutput,
)
from openapiopenai.models import (
    ComputerUsePreviewTool as ComputerUsePreviewTool,
)
from openapiopenai.models import (
    ComputerUsePreviewToolDict as ComputerUsePreviewToolDict,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParam as ConfigurationUpdateItemParam,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamDict as ConfigurationUpdateItemParamDict,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamReasoning as ConfigurationUpdateItemParamReasoning,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamReasoningDict as ConfigurationUpdateItemParamReasoningDict,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamText as ConfigurationUpdateItemParamText,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamTextDict as ConfigurationUpdateItemParamTextDict,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamTextFormat as ConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models import (
    ConfigurationUpdateItemParamTextFormatDict as ConfigurationUpdateItemParamTextFormatDict,
)
from openapiopenai.models import (
    ContainerAutoParam as ContainerAutoParam,
)
from openapiopenai.models import (
    ContainerAutoParamDict as ContainerAutoParamDict,
)
from openapiopenai.models import (
    ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy,
)
from openapiopenai.models import (
    ContainerAutoParamNetworkPolicyDict as ContainerAutoParamNetworkPolicyDict,
)
from openapiopenai.models import (
    ContainerAutoParamSkillsItem as ContainerAutoParamSkillsItem,
)
from openapiopenai.models import (
    ContainerAutoParamSkillsItemDict as ContainerAutoParamSkillsItemDict,
)
from openapiopenai.models import (
    ContainerFileCitationBody as ContainerFileCitationBody,
)
from openapiopenai.models import (
    ContainerFileCitationBodyDict as ContainerFileCitationBodyDict,
)
from openapiopenai.models import (
    ContainerFileCitationParam as ContainerFileCitationParam,
)
from openapiopenai.models import (
    ContainerFileCitationParamDict as ContainerFileCitationParamDict,
)
from openapiopenai.models import (
    ContainerFileListResource as ContainerFileListResource,
)
from openapiopenai.models import (
    ContainerFileResource as ContainerFileResource,
)
from openapiopenai.models import (
    ContainerListResource as ContainerListResource,
)
from openapiopenai.models import (
    ContainerMemoryLimit as ContainerMemoryLimit,
)
from openapiopenai.models import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from openapiopenai.models import (
    ContainerNetworkPolicyAllowlistParamDict as ContainerNetworkPolicyAllowlistParamDict,
)
from openapiopenai.models import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from openapiopenai.models import (
    ContainerNetworkPolicyDisabledParamDict as ContainerNetworkPolicyDisabledParamDict,
)
from openapiopenai.models import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from openapiopenai.models import (
    ContainerNetworkPolicyDomainSecretParamDict as ContainerNetworkPolicyDomainSecretParamDict,
)
from openapiopenai.models import (
    ContainerReferenceParam as ContainerReferenceParam,
)
from openapiopenai.models import (
    ContainerReferenceParamDict as ContainerReferenceParamDict,
)
from openapiopenai.models import (
    ContainerReferenceResource as ContainerReferenceResource,
)
from openapiopenai.models import (
    ContainerResource as ContainerResource,
)
from openapiopenai.models import (
    ContainerResourceExpiresAfter as ContainerResourceExpiresAfter,
)
from openapiopenai.models import (
    ContainerResourceNetworkPolicy as ContainerResourceNetworkPolicy,
)
from openapiopenai.models import (
    Content as Content,
)
from openapiopenai.models import (
    ContextManagementParam as ContextManagementParam,
)
from openapiopenai.models import (
    ContextManagementParamDict as ContextManagementParamDict,
)
from openapiopenai.models import (
    ConversationItem as ConversationItem,
)
from openapiopenai.models import (
    ConversationItemList as ConversationItemList,
)
from openapiopenai.models import (
    ConversationParam as ConversationParam,
)
from openapiopenai.models import (
    ConversationParam2 as ConversationParam2,
)
from openapiopenai.models import (
    ConversationParam2Dict as ConversationParam2Dict,
)
from openapiopenai.models import (
    ConversationParamDict as ConversationParamDict,
)
from openapiopenai.models import (
    ConversationResource as ConversationResource,
)
from openapiopenai.models import (
    CoordParam as CoordParam,
)
from openapiopenai.models import (
    CoordParamDict as CoordParamDict,
)
from openapiopenai.models import (
    CostsResult as CostsResult,
)
from openapiopenai.models import (
    CostsResultAmount as CostsResultAmount,
)
from openapiopenai.models import (
    CostsResultQuantityUnit as CostsResultQuantityUnit,
)
from openapiopenai.models import (
    CreateAgentAutomationRequest as CreateAgentAutomationRequest,
)
from openapiopenai.models import (
    CreateAgentAutomationRequestDict as CreateAgentAutomationRequestDict,
)
from openapiopenai.models import (
    CreateAgentAutomationRequestTarget as CreateAgentAutomationRequestTarget,
)
from openapiopenai.models import (
    CreateAgentAutomationRequestTargetDict as CreateAgentAutomationRequestTargetDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentFileRequest as CreateAgentEnvironmentFileRequest,
)
from openapiopenai.models import (
    CreateAgentEnvironmentFileRequestDict as CreateAgentEnvironmentFileRequestDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequest as CreateAgentEnvironmentRequest,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestDict as CreateAgentEnvironmentRequestDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironment as CreateAgentEnvironmentRequestEnvironment,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironmentDict as CreateAgentEnvironmentRequestEnvironmentDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironmentFilesItem as CreateAgentEnvironmentRequestEnvironmentFilesItem,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironmentFilesItemDict as CreateAgentEnvironmentRequestEnvironmentFilesItemDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironmentSkillsItem as CreateAgentEnvironmentRequestEnvironmentSkillsItem,
)
from openapiopenai.models import (
    CreateAgentEnvironmentRequestEnvironmentSkillsItemDict as CreateAgentEnvironmentRequestEnvironmentSkillsItemDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequest as CreateAgentEnvironmentTemplateRequest,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequestDict as CreateAgentEnvironmentTemplateRequestDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequestFilesItem as CreateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequestFilesItemDict as CreateAgentEnvironmentTemplateRequestFilesItemDict,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequestSkillsItem as CreateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models import (
    CreateAgentEnvironmentTemplateRequestSkillsItemDict as CreateAgentEnvironmentTemplateRequestSkillsItemDict,
)
from openapiopenai.models import (
    CreateAgentRequest as CreateAgentRequest,
)
from openapiopenai.models import (
    CreateAgentRequestDict as CreateAgentRequestDict,
)
from openapiopenai.models import (
    CreateAgentSessionEventRequest as CreateAgentSessionEventRequest,
)
from openapiopenai.models import (
    CreateAgentSessionEventRequestDict as CreateAgentSessionEventRequestDict,
)
from openapiopenai.models import (
    CreateAgentSessionRequest as CreateAgentSessionRequest,
)
from openapiopenai.models import (
    CreateAgentSessionRequestDict as CreateAgentSessionRequestDict,
)
from openapiopenai.models import (
    CreateAgentSessionRequestEnvironment as CreateAgentSessionRequestEnvironment,
)
from openapiopenai.models import (
    CreateAgentSessionRequestEnvironmentDict as CreateAgentSessionRequestEnvironmentDict,
)
from openapiopenai.models import (
    CreateAgentSessionRequestInput as CreateAgentSessionRequestInput,
)
from openapiopenai.models import (
    CreateAgentSessionRequestInputDict as CreateAgentSessionRequestInputDict,
)
from openapiopenai.models import (
    CreateAgentSessionRequestStreamOptions as CreateAgentSessionRequestStreamOptions,
)
from openapiopenai.models import (
    CreateAgentSessionRequestStreamOptionsDict as CreateAgentSessionRequestStreamOptionsDict,
)
from openapiopenai.models import (
    CreateAssistantRequest as CreateAssistantRequest,
)
from openapiopenai.models import (
    CreateAssistantRequestDict as CreateAssistantRequestDict,
)
from openapiopenai.models import (
    CreateAssistantRequestModel as CreateAssistantRequestModel,
)
from openapiopenai.models import (
    CreateAssistantRequestModelDict as CreateAssistantRequestModelDict,
)
from openapiopenai.models import (
    CreateAssistantRequestResourcesFileSearchVectorStoresItem as CreateAssistantRequestResourcesFileSearchVectorStoresItem,
)
from openapiopenai.models import (
    CreateAssistantRequestResourcesFileSearchVectorStoresItemDict as CreateAssistantRequestResourcesFileSearchVectorStoresItemDict,
)
from openapiopenai.models import (
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategy as CreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models import (
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict as CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict,
)
from openapiopenai.models import (
    CreateAssistantRequestStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestStoresItemChunkingStrategyStaticStatic,
)
from openapiopenai.models import (
    CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict as CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResourcesCodeInterpreterDict as CreateAssistantRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResourcesDict as CreateAssistantRequestToolResourcesDict,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
)
from openapiopenai.models import (
    CreateAssistantRequestToolResourcesFileSearchDict as CreateAssistantRequestToolResourcesFileSearchDict,
)
from openapiopenai.models import (
    CreateAssistantRequestToolsItem as CreateAssistantRequestToolsItem,
)
from openapiopenai.models import (
    CreateAssistantRequestToolsItemDict as CreateAssistantRequestToolsItemDict,
)
from openapiopenai.models import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestVectorStoresItemChunkingStrategyAuto,
)
from openapiopenai.models import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict as CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict,
)
from openapiopenai.models import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestVectorStoresItemChunkingStrategyStatic,
)
from openapiopenai.models import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict as CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict,
)
from openapiopenai.models import (
    CreateBatchRequest as CreateBatchRequest,
)
from openapiopenai.models import (
    CreateBatchRequestDict as CreateBatchRequestDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequest as CreateChatCompletionRequest,
)
from openapiopenai.models import (
    CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
)
from openapiopenai.models import (
    CreateChatCompletionRequestAudioDict as CreateChatCompletionRequestAudioDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestDict as CreateChatCompletionRequestDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestFunctionCall as CreateChatCompletionRequestFunctionCall,
)
from openapiopenai.models import (
    CreateChatCompletionRequestFunctionCallDict as CreateChatCompletionRequestFunctionCallDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
)
from openapiopenai.models import (
    CreateChatCompletionRequestResponseFormatDict as CreateChatCompletionRequestResponseFormatDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestToolsItem as CreateChatCompletionRequestToolsItem,
)
from openapiopenai.models import (
    CreateChatCompletionRequestToolsItemDict as CreateChatCompletionRequestToolsItemDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
)
from openapiopenai.models import (
    CreateChatCompletionRequestWebSearchOptionsDict as CreateChatCompletionRequestWebSearchOptionsDict,
)
from openapiopenai.models import (
    CreateChatCompletionRequestWebSearchOptionsUserLocation as CreateChatCompletionRequestWebSearchOptionsUserLocation,
)
from openapiopenai.models import (
    CreateChatCompletionRequestWebSearchOptionsUserLocationDict as CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
)
from openapiopenai.models import (
    CreateChatCompletionResponse as CreateChatCompletionResponse,
)
from openapiopenai.models import (
    CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
)
from openapiopenai.models import (
    CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
)
from openapiopenai.models import (
    CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
)
from openapiopenai.models import (
    CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
)
from openapiopenai.models import (
    CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
)
from openapiopenai.models import (
    CreateChatSessionBody as CreateChatSessionBody,
)
from openapiopenai.models import (
    CreateChatSessionBodyDict as CreateChatSessionBodyDict,
)
from openapiopenai.models import (
    CreateCompletionRequest as CreateCompletionRequest,
)
from openapiopenai.models import (
    CreateCompletionRequestDict as CreateCompletionRequestDict,
)
from openapiopenai.models import (
    CreateCompletionRequestModel as CreateCompletionRequestModel,
)
from openapiopenai.models import (
    CreateCompletionRequestModelDict as CreateCompletionRequestModelDict,
)
from openapiopenai.models import (
    CreateCompletionRequestPrompt as CreateCompletionRequestPrompt,
)
from openapiopenai.models import (
    CreateCompletionRequestPromptDict as CreateCompletionRequestPromptDict,
)
from openapiopenai.models import (
    CreateCompletionResponse as CreateCompletionResponse,
)
from openapiopenai.models import (
    CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
)
from openapiopenai.models import (
    CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
)
from openapiopenai.models import (
    CreateContainerBody as CreateContainerBody,
)
from openapiopenai.models import (
    CreateContainerBodyDict as CreateContainerBodyDict,
)
from openapiopenai.models import (
    CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter,
)
from openapiopenai.models import (
    CreateContainerBodyExpiresAfterDict as CreateContainerBodyExpiresAfterDict,
)
from openapiopenai.models import (
    CreateContainerBodyNetworkPolicy as CreateContainerBodyNetworkPolicy,
)
from openapiopenai.models import (
    CreateContainerBodyNetworkPolicyDict as CreateContainerBodyNetworkPolicyDict,
)
from openapiopenai.models import (
    CreateContainerBodySkillsItem as CreateContainerBodySkillsItem,
)
from openapiopenai.models import (
    CreateContainerBodySkillsItemDict as CreateContainerBodySkillsItemDict,
)
from openapiopenai.models import (
    CreateContainerFileBody as CreateContainerFileBody,
)
from openapiopenai.models import (
    CreateContainerFileBodyDict as CreateContainerFileBodyDict,
)
from openapiopenai.models import (
    CreateContentProvenanceBody as CreateContentProvenanceBody,
)
from openapiopenai.models import (
    CreateContentProvenanceBodyDict as CreateContentProvenanceBodyDict,
)
from openapiopenai.models import (
    CreateConversationBody as CreateConversationBody,
)
from openapiopenai.models import (
    CreateConversationBodyDict as CreateConversationBodyDict,
)
from openapiopenai.models import (
    CreateConversationItemsRequest as CreateConversationItemsRequest,
)
from openapiopenai.models import (
    CreateConversationItemsRequestDict as CreateConversationItemsRequestDict,
)
from openapiopenai.models import (
    CreateDecisionRequest as CreateDecisionRequest,
)
from openapiopenai.models import (
    CreateDecisionRequestDict as CreateDecisionRequestDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInput as CreateDecisionRequestInput,
)
from openapiopenai.models import (
    CreateDecisionRequestInputDict as CreateDecisionRequestInputDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItem as CreateDecisionRequestInputItem,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutput as CreateDecisionRequestInputItemCustomToolCallOutput,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutputDict as CreateDecisionRequestInputItemCustomToolCallOutputDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutput as CreateDecisionRequestInputItemCustomToolCallOutputOutput,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputDict as CreateDecisionRequestInputItemCustomToolCallOutputOutputDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItem as CreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict as CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemDict as CreateDecisionRequestInputItemDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutput as CreateDecisionRequestInputItemFunctionCallOutput,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutputDict as CreateDecisionRequestInputItemFunctionCallOutputDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutputOutput as CreateDecisionRequestInputItemFunctionCallOutputOutput,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputDict as CreateDecisionRequestInputItemFunctionCallOutputOutputDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputItem as CreateDecisionRequestInputItemFunctionCallOutputOutputItem,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict as CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessage as CreateDecisionRequestInputItemMessage,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessage2 as CreateDecisionRequestInputItemMessage2,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessage2Dict as CreateDecisionRequestInputItemMessage2Dict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistant as CreateDecisionRequestInputItemMessageAssistant,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistantContent as CreateDecisionRequestInputItemMessageAssistantContent,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistantContentDict as CreateDecisionRequestInputItemMessageAssistantContentDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistantContentItem as CreateDecisionRequestInputItemMessageAssistantContentItem,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistantContentItemDict as CreateDecisionRequestInputItemMessageAssistantContentItemDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageAssistantDict as CreateDecisionRequestInputItemMessageAssistantDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageContent as CreateDecisionRequestInputItemMessageContent,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageContentDict as CreateDecisionRequestInputItemMessageContentDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageDict as CreateDecisionRequestInputItemMessageDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageParam as CreateDecisionRequestInputItemMessageParam,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageParamContent as CreateDecisionRequestInputItemMessageParamContent,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageParamContentDict as CreateDecisionRequestInputItemMessageParamContentDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageParamDict as CreateDecisionRequestInputItemMessageParamDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageSystem as CreateDecisionRequestInputItemMessageSystem,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageSystemContent as CreateDecisionRequestInputItemMessageSystemContent,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageSystemContentDict as CreateDecisionRequestInputItemMessageSystemContentDict,
)
from openapiopenai.models import (
    CreateDecisionRequestInputItemMessageSystemDict as CreateDecisionRequestInputItemMessageSystemDict,
)
from openapiopenai.models import (
    CreateDecisionRequestPromptCacheOptions as CreateDecisionRequestPromptCacheOptions,
)
from openapiopenai.models import (
    CreateDecisionRequestPromptCacheOptionsDict as CreateDecisionRequestPromptCacheOptionsDict,
)
from openapiopenai.models import (
    CreateDecisionRequestQuestionsItem as CreateDecisionRequestQuestionsItem,
)
from openapiopenai.models import (
    CreateDecisionRequestQuestionsItemDict as CreateDecisionRequestQuestionsItemDict,
)
from openapiopenai.models import (
    CreateEmbeddingRequest as CreateEmbeddingRequest,
)
from openapiopenai.models import (
    CreateEmbeddingRequestDict as CreateEmbeddingRequestDict,
)
from openapiopenai.models import (
    CreateEmbeddingRequestInput as CreateEmbeddingRequestInput,
)
from openapiopenai.models import (
    CreateEmbeddingRequestInputDict as CreateEmbeddingRequestInputDict,
)
from openapiopenai.models import (
    CreateEmbeddingRequestModel as CreateEmbeddingRequestModel,
)
from openapiopenai.models import (
    CreateEmbeddingRequestModelDict as CreateEmbeddingRequestModelDict,
)
from openapiopenai.models import (
    CreateEmbeddingResponse as CreateEmbeddingResponse,
)
from openapiopenai.models import (
    CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceDict as CreateEvalCompletionsRunDataSourceDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessagesDict as CreateEvalCompletionsRunDataSourceInputMessagesDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReference as CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict as CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate as CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict as CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceParamsResponseFormat as CreateEvalCompletionsRunDataSourceParamsResponseFormat,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceParamsResponseFormatDict as CreateEvalCompletionsRunDataSourceParamsResponseFormatDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceSamplingParamsDict as CreateEvalCompletionsRunDataSourceSamplingParamsDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceSourceDict as CreateEvalCompletionsRunDataSourceSourceDict,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceTemplateTemplateItem as CreateEvalCompletionsRunDataSourceTemplateTemplateItem,
)
from openapiopenai.models import (
    CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict as CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict,
)
from openapiopenai.models import (
    CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
)
from openapiopenai.models import (
    CreateEvalCustomDataSourceConfigDict as CreateEvalCustomDataSourceConfigDict,
)
from openapiopenai.models import (
    CreateEvalItem as CreateEvalItem,
)
from openapiopenai.models import (
    CreateEvalItemDict as CreateEvalItemDict,
)
from openapiopenai.models import (
    CreateEvalItemObject as CreateEvalItemObject,
)
from openapiopenai.models import (
    CreateEvalItemObjectDict as CreateEvalItemObjectDict,
)
from openapiopenai.models import (
    CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource,
)
from openapiopenai.models import (
    CreateEvalJsonlRunDataSourceDict as CreateEvalJsonlRunDataSourceDict,
)
from openapiopenai.models import (
    CreateEvalJsonlRunDataSourceSource as CreateEvalJsonlRunDataSourceSource,
)
from openapiopenai.models import (
    CreateEvalJsonlRunDataSourceSourceDict as CreateEvalJsonlRunDataSourceSourceDict,
)
from openapiopenai.models import (
    CreateEvalLabelModelGrader as CreateEvalLabelModelGrader,
)
from openapiopenai.models import (
    CreateEvalLabelModelGraderDict as CreateEvalLabelModelGraderDict,
)
from openapiopenai.models import (
    CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
)
from openapiopenai.models import (
    CreateEvalLogsDataSourceConfigDict as CreateEvalLogsDataSourceConfigDict,
)
from openapiopenai.models import (
    CreateEvalRequest as CreateEvalRequest,
)
from openapiopenai.models import (
    CreateEvalRequestDataSourceConfig as CreateEvalRequestDataSourceConfig,
)
from openapiopenai.models import (
    CreateEvalRequestDataSourceConfigDict as CreateEvalRequestDataSourceConfigDict,
)
from openapiopenai.models import (
    CreateEvalRequestDict as CreateEvalRequestDict,
)
from openapiopenai.models import (
    CreateEvalRequestTestingCriteriaItem as CreateEvalRequestTestingCriteriaItem,
)
from openapiopenai.models import (
    CreateEvalRequestTestingCriteriaItemDict as CreateEvalRequestTestingCriteriaItemDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceDict as CreateEvalResponsesRunDataSourceDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessages as CreateEvalResponsesRunDataSourceInputMessages,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessagesDict as CreateEvalResponsesRunDataSourceInputMessagesDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReference as CreateEvalResponsesRunDataSourceInputMessagesItemReference,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict as CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessagesTemplate as CreateEvalResponsesRunDataSourceInputMessagesTemplate,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceInputMessagesTemplateDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem as CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict as CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSamplingParamsDict as CreateEvalResponsesRunDataSourceSamplingParamsDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSamplingParamsText as CreateEvalResponsesRunDataSourceSamplingParamsText,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSamplingParamsTextDict as CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSource as CreateEvalResponsesRunDataSourceSource,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceSourceDict as CreateEvalResponsesRunDataSourceSourceDict,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObject as CreateEvalResponsesRunDataSourceTemplateTemplateItemObject,
)
from openapiopenai.models import (
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict as CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict,
)
from openapiopenai.models import (
    CreateEvalRunRequest as CreateEvalRunRequest,
)
from openapiopenai.models import (
    CreateEvalRunRequestDataSource as CreateEvalRunRequestDataSource,
)
from openapiopenai.models import (
    CreateEvalRunRequestDataSourceDict as CreateEvalRunRequestDataSourceDict,
)
from openapiopenai.models import (
    CreateEvalRunRequestDict as CreateEvalRunRequestDict,
)
from openapiopenai.models import (
    CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
)
from openapiopenai.models import (
    CreateEvalStoredCompletionsDataSourceConfigDict as CreateEvalStoredCompletionsDataSourceConfigDict,
)
from openapiopenai.models import (
    CreateExternalKeyRequest as CreateExternalKeyRequest,
)
from openapiopenai.models import (
    CreateExternalKeyRequestDict as CreateExternalKeyRequestDict,
)
from openapiopenai.models import (
    CreateExternalStorageRequest as CreateExternalStorageRequest,
)
from openapiopenai.models import (
    CreateExternalStorageRequestDict as CreateExternalStorageRequestDict,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProvider as CreateExternalStorageRequestProvider,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderAws as CreateExternalStorageRequestProviderAws,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderAwsDict as CreateExternalStorageRequestProviderAwsDict,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderAzure as CreateExternalStorageRequestProviderAzure,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderAzureDict as CreateExternalStorageRequestProviderAzureDict,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderDict as CreateExternalStorageRequestProviderDict,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderGcp as CreateExternalStorageRequestProviderGcp,
)
from openapiopenai.models import (
    CreateExternalStorageRequestProviderGcpDict as CreateExternalStorageRequestProviderGcpDict,
)
from openapiopenai.models import (
    CreateFileRequest as CreateFileRequest,
)
from openapiopenai.models import (
    CreateFileRequestDict as CreateFileRequestDict,
)
from openapiopenai.models import (
    CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
)
from openapiopenai.models import (
    CreateFineTuningCheckpointPermissionRequestDict as CreateFineTuningCheckpointPermissionRequestDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequest as CreateFineTuningJobRequest,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestDict as CreateFineTuningJobRequestDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparametersBatchSize as CreateFineTuningJobRequestHyperparametersBatchSize,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparametersBatchSizeDict as CreateFineTuningJobRequestHyperparametersBatchSizeDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparametersDict as CreateFineTuningJobRequestHyperparametersDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparametersNEpochs as CreateFineTuningJobRequestHyperparametersNEpochs,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestHyperparametersNEpochsDict as CreateFineTuningJobRequestHyperparametersNEpochsDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestIntegrationsItem as CreateFineTuningJobRequestIntegrationsItem,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestIntegrationsItemDict as CreateFineTuningJobRequestIntegrationsItemDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestIntegrationsItemWandb as CreateFineTuningJobRequestIntegrationsItemWandb,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestIntegrationsItemWandbDict as CreateFineTuningJobRequestIntegrationsItemWandbDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestLearningRateMultiplier as CreateFineTuningJobRequestLearningRateMultiplier,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestLearningRateMultiplierDict as CreateFineTuningJobRequestLearningRateMultiplierDict,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestModel as CreateFineTuningJobRequestModel,
)
from openapiopenai.models import (
    CreateFineTuningJobRequestModelDict as CreateFineTuningJobRequestModelDict,
)
from openapiopenai.models import (
    CreateGroupBody as CreateGroupBody,
)
from openapiopenai.models import (
    CreateGroupBodyDict as CreateGroupBodyDict,
)
from openapiopenai.models import (
    CreateGroupUserBody as CreateGroupUserBody,
)
from openapiopenai.models import (
    CreateGroupUserBodyDict as CreateGroupUserBodyDict,
)
from openapiopenai.models import (
    CreateImageEditRequest as CreateImageEditRequest,
)
from openapiopenai.models import (
    CreateImageEditRequestDict as CreateImageEditRequestDict,
)
from openapiopenai.models import (
    CreateImageEditRequestImage as CreateImageEditRequestImage,
)
from openapiopenai.models import (
    CreateImageEditRequestImageDict as CreateImageEditRequestImageDict,
)
from openapiopenai.models import (
    CreateImageEditRequestModel as CreateImageEditRequestModel,
)
from openapiopenai.models import (
    CreateImageEditRequestModelDict as CreateImageEditRequestModelDict,
)
from openapiopenai.models import (
    CreateImageEditRequestSize as CreateImageEditRequestSize,
)
from openapiopenai.models import (
    CreateImageEditRequestSizeDict as CreateImageEditRequestSizeDict,
)
from openapiopenai.models import (
    CreateImageEditRequestSvg as CreateImageEditRequestSvg,
)
from openapiopenai.models import (
    CreateImageEditRequestSvgDict as CreateImageEditRequestSvgDict,
)
from openapiopenai.models import (
    CreateImageRequest as CreateImageRequest,
)
from openapiopenai.models import (
    CreateImageRequestDict as CreateImageRequestDict,
)
from openapiopenai.models import (
    CreateImageRequestModel as CreateImageRequestModel,
)
from openapiopenai.models import (
    CreateImageRequestModelDict as CreateImageRequestModelDict,
)
from openapiopenai.models import (
    CreateImageRequestSize as CreateImageRequestSize,
)
from openapiopenai.models import (
    CreateImageRequestSizeDict as CreateImageRequestSizeDict,
)
from openapiopenai.models import (
    CreateImageVariationRequest as CreateImageVariationRequest,
)
from openapiopenai.models import (
    CreateImageVariationRequestDict as CreateImageVariationRequestDict,
)
from openapiopenai.models import (
    CreateImageVariationRequestModel as CreateImageVariationRequestModel,
)
from openapiopenai.models import (
    CreateImageVariationRequestModelDict as CreateImageVariationRequestModelDict,
)
from openapiopenai.models import (
    CreateLiveSessionRequest as CreateLiveSessionRequest,
)
from openapiopenai.models import (
    CreateLiveSessionRequestDict as CreateLiveSessionRequestDict,
)
from openapiopenai.models import (
    CreateLiveSessionRequestTransport as CreateLiveSessionRequestTransport,
)
from openapiopenai.models import (
    CreateLiveSessionRequestTransportDict as CreateLiveSessionRequestTransportDict,
)
from openapiopenai.models import (
    CreateMessageRequest as CreateMessageRequest,
)
from openapiopenai.models import (
    CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
)
from openapiopenai.models import (
    CreateMessageRequestAttachmentsItemDict as CreateMessageRequestAttachmentsItemDict,
)
from openapiopenai.models import (
    CreateMessageRequestAttachmentsItemToolsItem as CreateMessageRequestAttachmentsItemToolsItem,
)
from openapiopenai.models import (
    CreateMessageRequestAttachmentsItemToolsItemDict as CreateMessageRequestAttachmentsItemToolsItemDict,
)
from openapiopenai.models import (
    CreateMessageRequestContent as CreateMessageRequestContent,
)
from openapiopenai.models import (
    CreateMessageRequestContentDict as CreateMessageRequestContentDict,
)
from openapiopenai.models import (
    CreateMessageRequestContentItem as CreateMessageRequestContentItem,
)
from openapiopenai.models import (
    CreateMessageRequestContentItemDict as CreateMessageRequestContentItemDict,
)
from openapiopenai.models import (
    CreateMessageRequestDict as CreateMessageRequestDict,
)
from openapiopenai.models import (
    CreateModelResponseProperties as CreateModelResponseProperties,
)
from openapiopenai.models import (
    CreateModerationRequest as CreateModerationRequest,
)
from openapiopenai.models import (
    CreateModerationRequestDict as CreateModerationRequestDict,
)
from openapiopenai.models import (
    CreateModerationRequestInput as CreateModerationRequestInput,
)
from openapiopenai.models import (
    CreateModerationRequestInputDict as CreateModerationRequestInputDict,
)
from openapiopenai.models import (
    CreateModerationRequestInputItem as CreateModerationRequestInputItem,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemDict as CreateModerationRequestInputItemDict,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemImageUrl as CreateModerationRequestInputItemImageUrl,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemImageUrlDict as CreateModerationRequestInputItemImageUrlDict,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemImageUrlImageUrl as CreateModerationRequestInputItemImageUrlImageUrl,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemImageUrlImageUrlDict as CreateModerationRequestInputItemImageUrlImageUrlDict,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemText as CreateModerationRequestInputItemText,
)
from openapiopenai.models import (
    CreateModerationRequestInputItemTextDict as CreateModerationRequestInputItemTextDict,
)
from openapiopenai.models import (
    CreateModerationRequestModel as CreateModerationRequestModel,
)
from openapiopenai.models import (
    CreateModerationRequestModelDict as CreateModerationRequestModelDict,
)
from openapiopenai.models import (
    CreateModerationResponse as CreateModerationResponse,
)
from openapiopenai.models import (
    CreateModerationResponseResultsItem as CreateModerationResponseResultsItem,
)
from openapiopenai.models import (
    CreateModerationResponseResultsItemCategories as CreateModerationResponseResultsItemCategories,
)
from openapiopenai.models import (
    CreateModerationResponseResultsItemCategoryAppliedInputTypes as CreateModerationResponseResultsItemCategoryAppliedInputTypes,
)
from openapiopenai.models import (
    CreateModerationResponseResultsItemCategoryScores as CreateModerationResponseResultsItemCategoryScores,
)
from openapiopenai.models import (
    CreateProjectServiceAccountApiKeyBody as CreateProjectServiceAccountApiKeyBody,
)
from openapiopenai.models import (
    CreateProjectServiceAccountApiKeyBodyDict as CreateProjectServiceAccountApiKeyBodyDict,
)
from openapiopenai.models import (
    CreateResponse as CreateResponse,
)
from openapiopenai.models import (
    CreateResponseAccessPrograms as CreateResponseAccessPrograms,
)
from openapiopenai.models import (
    CreateResponseAccessProgramsDict as CreateResponseAccessProgramsDict,
)
from openapiopenai.models import (
    CreateResponseBackgroundOptions as CreateResponseBackgroundOptions,
)
from openapiopenai.models import (
    CreateResponseBackgroundOptionsDict as CreateResponseBackgroundOptionsDict,
)
from openapiopenai.models import (
    CreateResponseDict as CreateResponseDict,
)
from openapiopenai.models import (
    CreateRunRequest as CreateRunRequest,
)
from openapiopenai.models import (
    CreateRunRequestDict as CreateRunRequestDict,
)
from openapiopenai.models import (
    CreateRunRequestModel as CreateRunRequestModel,
)
from openapiopenai.models import (
    CreateRunRequestModelDict as CreateRunRequestModelDict,
)
from openapiopenai.models import (
    CreateRunRequestToolsItem as CreateRunRequestToolsItem,
)
from openapiopenai.models import (
    CreateRunRequestToolsItemDict as CreateRunRequestToolsItemDict,
)
from openapiopenai.models import (
    CreateSkillBody as CreateSkillBody,
)
from openapiopenai.models import (
    CreateSkillBodyDict as CreateSkillBodyDict,
)
from openapiopenai.models import (
    CreateSkillBodyFiles as CreateSkillBodyFiles,
)
from openapiopenai.models import (
    CreateSkillBodyFilesDict as CreateSkillBodyFilesDict,
)
from openapiopenai.models import (
    CreateSkillVersionBody as CreateSkillVersionBody,
)
from openapiopenai.models import (
    CreateSkillVersionBodyDict as CreateSkillVersionBodyDict,
)
from openapiopenai.models import (
    CreateSkillVersionBodyFiles as CreateSkillVersionBodyFiles,
)
from openapiopenai.models import (
    CreateSkillVersionBodyFilesDict as CreateSkillVersionBodyFilesDict,
)
from openapiopenai.models import (
    CreateSpeechRequest as CreateSpeechRequest,
)
from openapiopenai.models import (
    CreateSpeechRequestDict as CreateSpeechRequestDict,
)
from openapiopenai.models import (
    CreateSpeechRequestModel as CreateSpeechRequestModel,
)
from openapiopenai.models import (
    CreateSpeechRequestModelDict as CreateSpeechRequestModelDict,
)
from openapiopenai.models import (
    CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent,
)
from openapiopenai.models import (
    CreateSpendAlertBody as CreateSpendAlertBody,
)
from openapiopenai.models import (
    CreateSpendAlertBodyDict as CreateSpendAlertBodyDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequest as CreateThreadAndRunRequest,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestDict as CreateThreadAndRunRequestDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestModel as CreateThreadAndRunRequestModel,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestModelDict as CreateThreadAndRunRequestModelDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreterDict as CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResourcesDict as CreateThreadAndRunRequestToolResourcesDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolResourcesFileSearchDict as CreateThreadAndRunRequestToolResourcesFileSearchDict,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolsItem as CreateThreadAndRunRequestToolsItem,
)
from openapiopenai.models import (
    CreateThreadAndRunRequestToolsItemDict as CreateThreadAndRunRequestToolsItemDict,
)
from openapiopenai.models import (
    CreateThreadRequest as CreateThreadRequest,
)
from openapiopenai.models import (
    CreateThreadRequestDict as CreateThreadRequestDict,
)
from openapiopenai.models import (
    CreateThreadRequestSearchVectorStoresItemChunkingStrategy as CreateThreadRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models import (
    CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict as CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict,
)
from openapiopenai.models import (
    CreateThreadRequestStoresItemChunkingStrategyStaticStatic as CreateThreadRequestStoresItemChunkingStrategyStaticStatic,
)
from openapiopenai.models import (
    CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict as CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict,
)
from openapiopenai.models import (
    CreateThreadRequestToolResources as CreateThreadRequestToolResources,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesCodeInterpreterDict as CreateThreadRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesDict as CreateThreadRequestToolResourcesDict,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesFileSearchDict as CreateThreadRequestToolResourcesFileSearchDict,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
)
from openapiopenai.models import (
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
)
from openapiopenai.models import (
    CreateThreadRequestVectorStoresItemChunkingStrategyAuto as CreateThreadRequestVectorStoresItemChunkingStrategyAuto,
)
from openapiopenai.models import (
    CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict as CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict,
)
from openapiopenai.models import (
    CreateThreadRequestVectorStoresItemChunkingStrategyStatic as CreateThreadRequestVectorStoresItemChunkingStrategyStatic,
)
from openapiopenai.models import (
    CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict as CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict,
)
from openapiopenai.models import (
    CreateTranscriptionRequest as CreateTranscriptionRequest,
)
from openapiopenai.models import (
    CreateTranscriptionRequestChunkingStrategy as CreateTranscriptionRequestChunkingStrategy,
)
from openapiopenai.models import (
    CreateTranscriptionRequestChunkingStrategyDict as CreateTranscriptionRequestChunkingStrategyDict,
)
from openapiopenai.models import (
    CreateTranscriptionRequestDict as CreateTranscriptionRequestDict,
)
from openapiopenai.models import (
    CreateTranscriptionRequestModel as CreateTranscriptionRequestModel,
)
from openapiopenai.models import (
    CreateTranscriptionRequestModelDict as CreateTranscriptionRequestModelDict,
)
from openapiopenai.models import (
    CreateTranscriptionResponse as CreateTranscriptionResponse,
)
from openapiopenai.models import (
    CreateTranscriptionResponseDiarizedJson as CreateTranscriptionResponseDiarizedJson,
)
from openapiopenai.models import (
    CreateTranscriptionResponseDiarizedJsonUsage as CreateTranscriptionResponseDiarizedJsonUsage,
)
from openapiopenai.models import (
    CreateTranscriptionResponseJson as CreateTranscriptionResponseJson,
)
from openapiopenai.models import (
    CreateTranscriptionResponseJsonLogprobsItem as CreateTranscriptionResponseJsonLogprobsItem,
)
from openapiopenai.models import (
    CreateTranscriptionResponseJsonUsage as CreateTranscriptionResponseJsonUsage,
)
from openapiopenai.models import (
    CreateTranscriptionResponseStreamEvent as CreateTranscriptionResponseStreamEvent,
)
from openapiopenai.models import (
    CreateTranscriptionResponseVerboseJson as CreateTranscriptionResponseVerboseJson,
)
from openapiopenai.models import (
    CreateTranslationRequest as CreateTranslationRequest,
)
from openapiopenai.models import (
    CreateTranslationRequestDict as CreateTranslationRequestDict,
)
from openapiopenai.models import (
    CreateTranslationRequestModel as CreateTranslationRequestModel,
)
from openapiopenai.models import (
    CreateTranslationRequestModelDict as CreateTranslationRequestModelDict,
)
from openapiopenai.models import (
    CreateTranslationResponse as CreateTranslationResponse,
)
from openapiopenai.models import (
    CreateTranslationResponseJson as CreateTranslationResponseJson,
)
from openapiopenai.models import (
    CreateTranslationResponseVerboseJson as CreateTranslationResponseVerboseJson,
)
from openapiopenai.models import (
    CreateUploadRequest as CreateUploadRequest,
)
from openapiopenai.models import (
    CreateUploadRequestDict as CreateUploadRequestDict,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthEnvironmentVariable as CreateVaultCredentialAuthEnvironmentVariable,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthEnvironmentVariableDict as CreateVaultCredentialAuthEnvironmentVariableDict,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthMcpOauth as CreateVaultCredentialAuthMcpOauth,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthMcpOauthDict as CreateVaultCredentialAuthMcpOauthDict,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthMcpOauthRefresh as CreateVaultCredentialAuthMcpOauthRefresh,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthMcpOauthRefreshDict as CreateVaultCredentialAuthMcpOauthRefreshDict,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthStaticBearer as CreateVaultCredentialAuthStaticBearer,
)
from openapiopenai.models import (
    CreateVaultCredentialAuthStaticBearerDict as CreateVaultCredentialAuthStaticBearerDict,
)
from openapiopenai.models import (
    CreateVaultCredentialRequest as CreateVaultCredentialRequest,
)
from openapiopenai.models import (
    CreateVaultCredentialRequestDict as CreateVaultCredentialRequestDict,
)
from openapiopenai.models import (
    CreateVaultRequest as CreateVaultRequest,
)
from openapiopenai.models import (
    CreateVaultRequestDict as CreateVaultRequestDict,
)
from openapiopenai.models import (
    CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
)
from openapiopenai.models import (
    CreateVectorStoreFileBatchRequestDict as CreateVectorStoreFileBatchRequestDict,
)
from openapiopenai.models import (
    CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
)
from openapiopenai.models import (
    CreateVectorStoreFileRequestDict as CreateVectorStoreFileRequestDict,
)
from openapiopenai.models import (
    CreateVectorStoreRequest as CreateVectorStoreRequest,
)
from openapiopenai.models import (
    CreateVectorStoreRequestChunkingStrategy as CreateVectorStoreRequestChunkingStrategy,
)
from openapiopenai.models import (
    CreateVectorStoreRequestChunkingStrategyDict as CreateVectorStoreRequestChunkingStrategyDict,
)
from openapiopenai.models import (
    CreateVectorStoreRequestDict as CreateVectorStoreRequestDict,
)
from openapiopenai.models import (
    CreateVideoCharacterBody as CreateVideoCharacterBody,
)
from openapiopenai.models import (
    CreateVideoCharacterBodyDict as CreateVideoCharacterBodyDict,
)
from openapiopenai.models import (
    CreateVideoEditJsonBody as CreateVideoEditJsonBody,
)
from openapiopenai.models import (
    CreateVideoEditJsonBodyDict as CreateVideoEditJsonBodyDict,
)
from openapiopenai.models import (
    CreateVideoEditMultipartBody as CreateVideoEditMultipartBody,
)
from openapiopenai.models import (
    CreateVideoEditMultipartBodyDict as CreateVideoEditMultipartBodyDict,
)
from openapiopenai.models import (
    CreateVideoEditMultipartBodyVideo as CreateVideoEditMultipartBodyVideo,
)
from openapiopenai.models import (
    CreateVideoEditMultipartBodyVideoDict as CreateVideoEditMultipartBodyVideoDict,
)
from openapiopenai.models import (
    CreateVideoExtendJsonBody as CreateVideoExtendJsonBody,
)
from openapiopenai.models import (
    CreateVideoExtendJsonBodyDict as CreateVideoExtendJsonBodyDict,
)
from openapiopenai.models import (
    CreateVideoExtendMultipartBody as CreateVideoExtendMultipartBody,
)
from openapiopenai.models import (
    CreateVideoExtendMultipartBodyDict as CreateVideoExtendMultipartBodyDict,
)
from openapiopenai.models import (
    CreateVideoExtendMultipartBodyVideo as CreateVideoExtendMultipartBodyVideo,
)
from openapiopenai.models import (
    CreateVideoExtendMultipartBodyVideoDict as CreateVideoExtendMultipartBodyVideoDict,
)
from openapiopenai.models import (
    CreateVideoJsonBody as CreateVideoJsonBody,
)
from openapiopenai.models import (
    CreateVideoJsonBodyDict as CreateVideoJsonBodyDict,
)
from openapiopenai.models import (
    CreateVideoMultipartBody as CreateVideoMultipartBody,
)
from openapiopenai.models import (
    CreateVideoMultipartBodyDict as CreateVideoMultipartBodyDict,
)
from openapiopenai.models import (
    CreateVideoMultipartBodyInputReference as CreateVideoMultipartBodyInputReference,
)
from openapiopenai.models import (
    CreateVideoMultipartBodyInputReferenceDict as CreateVideoMultipartBodyInputReferenceDict,
)
from openapiopenai.models import (
    CreateVideoRemixBody as CreateVideoRemixBody,
)
from openapiopenai.models import (
    CreateVideoRemixBodyDict as CreateVideoRemixBodyDict,
)
from openapiopenai.models import (
    CreateVoiceConsentRequest as CreateVoiceConsentRequest,
)
from openapiopenai.models import (
    CreateVoiceConsentRequestDict as CreateVoiceConsentRequestDict,
)
from openapiopenai.models import (
    CreateVoiceRequest as CreateVoiceRequest,
)
from openapiopenai.models import (
    CreateVoiceRequestDict as CreateVoiceRequestDict,
)
from openapiopenai.models import (
    CreateWebhookEndpointRequest as CreateWebhookEndpointRequest,
)
from openapiopenai.models import (
    CreateWebhookEndpointRequestDict as CreateWebhookEndpointRequestDict,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequest as CreateWorkloadIdentityFederationRuleRequest,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequestDict as CreateWorkloadIdentityFederationRuleRequestDict,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequestMatchersValue as CreateWorkloadIdentityFederationRuleRequestMatchersValue,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequestMatchersValueDict as CreateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequestPermissions as CreateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models import (
    CreateWorkloadIdentityFederationRuleRequestPermissionsDict as CreateWorkloadIdentityFederationRuleRequestPermissionsDict,
)
from openapiopenai.models import (
    CreateWorkloadIdentityProviderRequest as CreateWorkloadIdentityProviderRequest,
)
from openapiopenai.models import (
    CreateWorkloadIdentityProviderRequestDict as CreateWorkloadIdentityProviderRequestDict,
)
from openapiopenai.models import (
    CreateWorkloadIdentityProviderRequestVerification as CreateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models import (
    CreateWorkloadIdentityProviderRequestVerificationDict as CreateWorkloadIdentityProviderRequestVerificationDict,
)
from openapiopenai.models import (
    CustomGrammarFormatParam as CustomGrammarFormatParam,
)
from openapiopenai.models import (
    CustomGrammarFormatParamDict as CustomGrammarFormatParamDict,
)
from openapiopenai.models import (
    CustomTextFormatParam as CustomTextFormatParam,
)
from openapiopenai.models import (
    CustomTextFormatParamDict as CustomTextFormatParamDict,
)
from openapiopenai.models import (
    CustomToolCall as CustomToolCall,
)
from openapiopenai.models import (
    CustomToolCallDict as CustomToolCallDict,
)
from openapiopenai.models import (
    CustomToolCallOutput as CustomToolCallOutput,
)
from openapiopenai.models import (
    CustomToolCallOutputDict as CustomToolCallOutputDict,
)
from openapiopenai.models import (
    CustomToolCallOutputOutput as CustomToolCallOutputOutput,
)
from openapiopenai.models import (
    CustomToolCallOutputOutputDict as CustomToolCallOutputOutputDict,
)
from openapiopenai.models import (
    CustomToolCallOutputResource as CustomToolCallOutputResource,
)
from openapiopenai.models import (
    CustomToolCallResource as CustomToolCallResource,
)
from openapiopenai.models import (
    CustomToolChatCompletions as CustomToolChatCompletions,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomDict as CustomToolChatCompletionsCustomDict,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormat as CustomToolChatCompletionsCustomFormat,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatDict as CustomToolChatCompletionsCustomFormatDict,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatGrammarDict as CustomToolChatCompletionsCustomFormatGrammarDict,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatGrammarGrammarDict as CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
)
from openapiopenai.models import (
    CustomToolChatCompletionsCustomFormatTextDict as CustomToolChatCompletionsCustomFormatTextDict,
)
from openapiopenai.models import (
    CustomToolChatCompletionsDict as CustomToolChatCompletionsDict,
)
from openapiopenai.models import (
    CustomToolParam as CustomToolParam,
)
from openapiopenai.models import (
    CustomToolParamDict as CustomToolParamDict,
)
from openapiopenai.models import (
    CustomToolParamFormat as CustomToolParamFormat,
)
from openapiopenai.models import (
    CustomToolParamFormatDict as CustomToolParamFormatDict,
)
from openapiopenai.models import (
    Decision as Decision,
)
from openapiopenai.models import (
    DecisionAnswersItem as DecisionAnswersItem,
)
from openapiopenai.models import (
    DecisionAnswersItemChoice as DecisionAnswersItemChoice,
)
from openapiopenai.models import (
    DecisionAnswersItemChoiceChoice as DecisionAnswersItemChoiceChoice,
)
from openapiopenai.models import (
    DecisionAnswersItemChoiceProbabilitiesItem as DecisionAnswersItemChoiceProbabilitiesItem,
)
from openapiopenai.models import (
    DecisionAnswersItemChoiceProbabilitiesItemValue as DecisionAnswersItemChoiceProbabilitiesItemValue,
)
from openapiopenai.models import (
    DecisionAnswersItemPredicate as DecisionAnswersItemPredicate,
)
from openapiopenai.models import (
    DecisionAnswersItemRefusal as DecisionAnswersItemRefusal,
)
from openapiopenai.models import (
    DecisionAnswersItemScore as DecisionAnswersItemScore,
)
from openapiopenai.models import (
    DecisionAnswersItemScoreProbabilitiesItem as DecisionAnswersItemScoreProbabilitiesItem,
)
from openapiopenai.models import (
    DecisionInputImage as DecisionInputImage,
)
from openapiopenai.models import (
    DecisionInputImageDict as DecisionInputImageDict,
)
from openapiopenai.models import (
    DecisionInputImageParam as DecisionInputImageParam,
)
from openapiopenai.models import (
    DecisionInputImageParamDict as DecisionInputImageParamDict,
)
from openapiopenai.models import (
    DecisionInputJSON as DecisionInputJSON,
)
from openapiopenai.models import (
    DecisionInputJSONData as DecisionInputJSONData,
)
from openapiopenai.models import (
    DecisionInputJSONDataDict as DecisionInputJSONDataDict,
)
from openapiopenai.models import (
    DecisionInputJSONDict as DecisionInputJSONDict,
)
from openapiopenai.models import (
    DecisionInputPartUnion as DecisionInputPartUnion,
)
from openapiopenai.models import (
    DecisionInputPartUnionDict as DecisionInputPartUnionDict,
)
from openapiopenai.models import (
    DecisionInputText as DecisionInputText,
)
from openapiopenai.models import (
    DecisionInputTextDict as DecisionInputTextDict,
)
from openapiopenai.models import (
    DecisionPromptCacheBreakpoint as DecisionPromptCacheBreakpoint,
)
from openapiopenai.models import (
    DecisionPromptCacheBreakpointDict as DecisionPromptCacheBreakpointDict,
)
from openapiopenai.models import (
    DecisionUsage as DecisionUsage,
)
from openapiopenai.models import (
    DecisionUsageInputTokensDetails as DecisionUsageInputTokensDetails,
)
from openapiopenai.models import (
    DecisionUsageOutputTokensDetails as DecisionUsageOutputTokensDetails,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAuto as DelegationConfigToolsItemShellEnvironmentContainerAuto,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoDict as DelegationConfigToolsItemShellEnvironmentContainerAutoDict,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoItem as DelegationConfigToolsItemShellEnvironmentContainerAutoItem,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict as DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy as DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
)
from openapiopenai.models import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict as DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict,
)
from openapiopenai.models import (
    DeleteAssistantResponse as DeleteAssistantResponse,
)
from openapiopenai.models import (
    DeleteCertificateResponse as DeleteCertificateResponse,
)
from openapiopenai.models import (
    DeletedConversation as DeletedConversation,
)
from openapiopenai.models import (
    DeletedConversationResource as DeletedConversationResource,
)
from openapiopenai.models import (
    DeletedRoleAssignmentResource as DeletedRoleAssignmentResource,
)
from openapiopenai.models import (
    DeletedSkillResource as DeletedSkillResource,
)
from openapiopenai.models import (
    DeletedSkillVersionResource as DeletedSkillVersionResource,
)
from openapiopenai.models import (
    DeletedThreadResource as DeletedThreadResource,
)
from openapiopenai.models import (
    DeletedVideoResource as DeletedVideoResource,
)
from openapiopenai.models import (
    DeleteEvalResponse as DeleteEvalResponse,
)
from openapiopenai.models import (
    DeleteEvalRunResponse as DeleteEvalRunResponse,
)
from openapiopenai.models import (
    DeleteFileResponse as DeleteFileResponse,
)
from openapiopenai.models import (
    DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
)
from openapiopenai.models import (
    DeleteMessageResponse as DeleteMessageResponse,
)
from openapiopenai.models import (
    DeleteModelResponse as DeleteModelResponse,
)
from openapiopenai.models import (
    DeleteThreadResponse as DeleteThreadResponse,
)
from openapiopenai.models import (
    DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
)
from openapiopenai.models import (
    DeleteVectorStoreResponse as DeleteVectorStoreResponse,
)
from openapiopenai.models import (
    DetailEnum as DetailEnum,
)
from openapiopenai.models import (
    DirectToolCallCaller as DirectToolCallCaller,
)
from openapiopenai.models import (
    DirectToolCallCallerDict as DirectToolCallCallerDict,
)
from openapiopenai.models import (
    DirectToolCallCallerParam as DirectToolCallCallerParam,
)
from openapiopenai.models import (
    DirectToolCallCallerParamDict as DirectToolCallCallerParamDict,
)
from openapiopenai.models import (
    DoneEvent as DoneEvent,
)
from openapiopenai.models import (
    DoubleClickAction as DoubleClickAction,
)
from openapiopenai.models import (
    DoubleClickActionDict as DoubleClickActionDict,
)
from openapiopenai.models import (
    DragParam as DragParam,
)
from openapiopenai.models import (
    DragParamDict as DragParamDict,
)
from openapiopenai.models import (
    DragPoint as DragPoint,
)
from openapiopenai.models import (
    EasyInputMessage as EasyInputMessage,
)
from openapiopenai.models import (
    EasyInputMessageContent as EasyInputMessageContent,
)
from openapiopenai.models import (
    EasyInputMessageContentDict as EasyInputMessageContentDict,
)
from openapiopenai.models import (
    EasyInputMessageDict as EasyInputMessageDict,
)
from openapiopenai.models import (
    EditImageBodyJsonParam as EditImageBodyJsonParam,
)
from openapiopenai.models import (
    EditImageBodyJsonParamDict as EditImageBodyJsonParamDict,
)
from openapiopenai.models import (
    EditImageBodyJsonParamModel as EditImageBodyJsonParamModel,
)
from openapiopenai.models import (
    EditImageBodyJsonParamModelDict as EditImageBodyJsonParamModelDict,
)
from openapiopenai.models import (
    Embedding as Embedding,
)
from openapiopenai.models import (
    EmptyModelParam as EmptyModelParam,
)
from openapiopenai.models import (
    Environment as Environment,
)
from openapiopenai.models import (
    EnvironmentOpenAIHosted as EnvironmentOpenAIHosted,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedDict as EnvironmentOpenAIHostedDict,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedFilesItem as EnvironmentOpenAIHostedFilesItem,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedFilesItemDict as EnvironmentOpenAIHostedFilesItemDict,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedNetwork as EnvironmentOpenAIHostedNetwork,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedNetworkDict as EnvironmentOpenAIHostedNetworkDict,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedSkillsItem as EnvironmentOpenAIHostedSkillsItem,
)
from openapiopenai.models import (
    EnvironmentOpenAIHostedSkillsItemDict as EnvironmentOpenAIHostedSkillsItemDict,
)
from openapiopenai.models import (
    EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
)
from openapiopenai.models import (
    EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted,
)
from openapiopenai.models import (
    EnvironmentSelfHosted as EnvironmentSelfHosted,
)
from openapiopenai.models import (
    EnvironmentSelfHostedDict as EnvironmentSelfHostedDict,
)
from openapiopenai.models import (
    Error as Error,
)
from openapiopenai.models import (
    Error2 as Error2,
)
from openapiopenai.models import (
    ErrorEvent as ErrorEvent,
)
from openapiopenai.models import (
    ErrorMisalignment as ErrorMisalignment,
)
from openapiopenai.models import (
    ErrorMisalignmentSteer as ErrorMisalignmentSteer,
)
from openapiopenai.models import (
    ErrorPayload as ErrorPayload,
)
from openapiopenai.models import (
    ErrorResponse as ErrorResponse,
)
from openapiopenai.models import (
    Eval as Eval,
)
from openapiopenai.models import (
    EvalApiError as EvalApiError,
)
from openapiopenai.models import (
    EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
)
from openapiopenai.models import (
    EvalDataSourceConfig as EvalDataSourceConfig,
)
from openapiopenai.models import (
    EvalGraderLabelModel as EvalGraderLabelModel,
)
from openapiopenai.models import (
    EvalGraderPython as EvalGraderPython,
)
from openapiopenai.models import (
    EvalGraderPythonDict as EvalGraderPythonDict,
)
from openapiopenai.models import (
    EvalGraderScoreModel as EvalGraderScoreModel,
)
from openapiopenai.models import (
    EvalGraderScoreModelDict as EvalGraderScoreModelDict,
)
from openapiopenai.models import (
    EvalGraderStringCheck as EvalGraderStringCheck,
)
from openapiopenai.models import (
    EvalGraderTextSimilarity as EvalGraderTextSimilarity,
)
from openapiopenai.models import (
    EvalGraderTextSimilarityDict as EvalGraderTextSimilarityDict,
)
from openapiopenai.models import (
    EvalItem as EvalItem,
)
from openapiopenai.models import (
    EvalItemContent as EvalItemContent,
)
from openapiopenai.models import (
    EvalItemContentArray as EvalItemContentArray,
)
from openapiopenai.models import (
    EvalItemContentDict as EvalItemContentDict,
)
from openapiopenai.models import (
    EvalItemContentItem as EvalItemContentItem,
)
from openapiopenai.models import (
    EvalItemContentItemDict as EvalItemContentItemDict,
)
from openapiopenai.models import (
    EvalItemContentOutputText as EvalItemContentOutputText,
)
from openapiopenai.models import (
    EvalItemContentOutputTextDict as EvalItemContentOutputTextDict,
)
from openapiopenai.models import (
    EvalItemContentText as EvalItemContentText,
)
from openapiopenai.models import (
    EvalItemDict as EvalItemDict,
)
from openapiopenai.models import (
    EvalItemInputImage as EvalItemInputImage,
)
from openapiopenai.models import (
    EvalItemInputImageDict as EvalItemInputImageDict,
)
from openapiopenai.models import (
    EvalJsonlFileContentSource as EvalJsonlFileContentSource,
)
from openapiopenai.models import (
    EvalJsonlFileContentSourceContentItem as EvalJsonlFileContentSourceContentItem,
)
from openapiopenai.models import (
    EvalJsonlFileContentSourceContentItemDict as EvalJsonlFileContentSourceContentItemDict,
)
from openapiopenai.models import (
    EvalJsonlFileContentSourceDict as EvalJsonlFileContentSourceDict,
)
from openapiopenai.models import (
    EvalJsonlFileIdSource as EvalJsonlFileIdSource,
)
from openapiopenai.models import (
    EvalJsonlFileIdSourceDict as EvalJsonlFileIdSourceDict,
)
from openapiopenai.models import (
    EvalList as EvalList,
)
from openapiopenai.models import (
    EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
)
from openapiopenai.models import (
    EvalResponsesSource as EvalResponsesSource,
)
from openapiopenai.models import (
    EvalResponsesSourceDict as EvalResponsesSourceDict,
)
from openapiopenai.models import (
    EvalRun as EvalRun,
)
from openapiopenai.models import (
    EvalRunDataSource as EvalRunDataSource,
)
from openapiopenai.models import (
    EvalRunList as EvalRunList,
)
from openapiopenai.models import (
    EvalRunOutputItem as EvalRunOutputItem,
)
from openapiopenai.models import (
    EvalRunOutputItemList as EvalRunOutputItemList,
)
from openapiopenai.models import (
    EvalRunOutputItemResult as EvalRunOutputItemResult,
)
from openapiopenai.models import (
    EvalRunOutputItemSample as EvalRunOutputItemSample,
)
from openapiopenai.models import (
    EvalRunOutputItemSampleInputItem as EvalRunOutputItemSampleInputItem,
)
from openapiopenai.models import (
    EvalRunOutputItemSampleOutputItem as EvalRunOutputItemSampleOutputItem,
)
from openapiopenai.models import (
    EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage,
)
from openapiopenai.models import (
    EvalRunPerModelUsageItem as EvalRunPerModelUsageItem,
)
from openapiopenai.models import (
    EvalRunPerTestingCriteriaResultsItem as EvalRunPerTestingCriteriaResultsItem,
)
from openapiopenai.models import (
    EvalRunResultCounts as EvalRunResultCounts,
)
from openapiopenai.models import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from openapiopenai.models import (
    EvalStoredCompletionsSource as EvalStoredCompletionsSource,
)
from openapiopenai.models import (
    EvalStoredCompletionsSourceDict as EvalStoredCompletionsSourceDict,
)
from openapiopenai.models import (
    EvalTestingCriteriaItem as EvalTestingCriteriaItem,
)
from openapiopenai.models import (
    ExpiresAfterParam as ExpiresAfterParam,
)
from openapiopenai.models import (
    ExpiresAfterParamDict as ExpiresAfterParamDict,
)
from openapiopenai.models import (
    ExternalKey as ExternalKey,
)
from openapiopenai.models import (
    ExternalKeyListResource as ExternalKeyListResource,
)
from openapiopenai.models import (
    ExternalKeyValidateResponse as ExternalKeyValidateResponse,
)
from openapiopenai.models import (
    ExternalStorageConfiguration as ExternalStorageConfiguration,
)
from openapiopenai.models import (
    ExternalStorageConfigurationProvider as ExternalStorageConfigurationProvider,
)
from openapiopenai.models import (
    ExternalStorageDeleted as ExternalStorageDeleted,
)
from openapiopenai.models import (
    ExternalStorageListResource as ExternalStorageListResource,
)
from openapiopenai.models import (
    FileAnnotation as FileAnnotation,
)
from openapiopenai.models import (
    FileAnnotationSource as FileAnnotationSource,
)
from openapiopenai.models import (
    FileCitationBody as FileCitationBody,
)
from openapiopenai.models import (
    FileCitationBodyDict as FileCitationBodyDict,
)
from openapiopenai.models import (
    FileCitationParam as FileCitationParam,
)
from openapiopenai.models import (
    FileCitationParamDict as FileCitationParamDict,
)
from openapiopenai.models import (
    FileDetailEnum as FileDetailEnum,
)
from openapiopenai.models import (
    FileExpirationAfter as FileExpirationAfter,
)
from openapiopenai.models import (
    FileExpirationAfterDict as FileExpirationAfterDict,
)
from openapiopenai.models import (
    FileInputDetail as FileInputDetail,
)
from openapiopenai.models import (
    FilePath as FilePath,
)
from openapiopenai.models import (
    FilePathDict as FilePathDict,
)
from openapiopenai.models import (
    FileSearchRanker as FileSearchRanker,
)
from openapiopenai.models import (
    FileSearchRankingOptions as FileSearchRankingOptions,
)
from openapiopenai.models import (
    FileSearchRankingOptionsDict as FileSearchRankingOptionsDict,
)
from openapiopenai.models import (
    FileSearchTool as FileSearchTool,
)
from openapiopenai.models import (
    FileSearchToolCall as FileSearchToolCall,
)
from openapiopenai.models import (
    FileSearchToolCallDict as FileSearchToolCallDict,
)
from openapiopenai.models import (
    FileSearchToolCallResultsItem as FileSearchToolCallResultsItem,
)
from openapiopenai.models import (
    FileSearchToolCallResultsItemDict as FileSearchToolCallResultsItemDict,
)
from openapiopenai.models import (
    FileSearchToolDict as FileSearchToolDict,
)
from openapiopenai.models import (
    FileUploadParam as FileUploadParam,
)
from openapiopenai.models import (
    FileUploadParamDict as FileUploadParamDict,
)
from openapiopenai.models import (
    Filters as Filters,
)
from openapiopenai.models import (
    FiltersDict as FiltersDict,
)
from openapiopenai.models import (
    FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
)
from openapiopenai.models import (
    FineTuneDPOHyperparameters as FineTuneDPOHyperparameters,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersBatchSize as FineTuneDPOHyperparametersBatchSize,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersBatchSizeDict as FineTuneDPOHyperparametersBatchSizeDict,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersBeta as FineTuneDPOHyperparametersBeta,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersBetaDict as FineTuneDPOHyperparametersBetaDict,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersDict as FineTuneDPOHyperparametersDict,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersLearningRateMultiplier as FineTuneDPOHyperparametersLearningRateMultiplier,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersLearningRateMultiplierDict as FineTuneDPOHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersNEpochs as FineTuneDPOHyperparametersNEpochs,
)
from openapiopenai.models import (
    FineTuneDPOHyperparametersNEpochsDict as FineTuneDPOHyperparametersNEpochsDict,
)
from openapiopenai.models import (
    FineTuneDPOMethod as FineTuneDPOMethod,
)
from openapiopenai.models import (
    FineTuneDPOMethodDict as FineTuneDPOMethodDict,
)
from openapiopenai.models import (
    FineTuneMethod as FineTuneMethod,
)
from openapiopenai.models import (
    FineTuneMethodDict as FineTuneMethodDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersBatchSize as FineTuneReinforcementHyperparametersBatchSize,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersBatchSizeDict as FineTuneReinforcementHyperparametersBatchSizeDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersComputeMultiplier as FineTuneReinforcementHyperparametersComputeMultiplier,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersComputeMultiplierDict as FineTuneReinforcementHyperparametersComputeMultiplierDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersDict as FineTuneReinforcementHyperparametersDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersEvalInterval as FineTuneReinforcementHyperparametersEvalInterval,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersEvalIntervalDict as FineTuneReinforcementHyperparametersEvalIntervalDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersEvalSamples as FineTuneReinforcementHyperparametersEvalSamples,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersEvalSamplesDict as FineTuneReinforcementHyperparametersEvalSamplesDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersLearningRateMultiplier as FineTuneReinforcementHyperparametersLearningRateMultiplier,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersLearningRateMultiplierDict as FineTuneReinforcementHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersNEpochs as FineTuneReinforcementHyperparametersNEpochs,
)
from openapiopenai.models import (
    FineTuneReinforcementHyperparametersNEpochsDict as FineTuneReinforcementHyperparametersNEpochsDict,
)
from openapiopenai.models import (
    FineTuneReinforcementMethod as FineTuneReinforcementMethod,
)
from openapiopenai.models import (
    FineTuneReinforcementMethodDict as FineTuneReinforcementMethodDict,
)
from openapiopenai.models import (
    FineTuneReinforcementMethodGrader as FineTuneReinforcementMethodGrader,
)
from openapiopenai.models import (
    FineTuneReinforcementMethodGraderDict as FineTuneReinforcementMethodGraderDict,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersBatchSize as FineTuneSupervisedHyperparametersBatchSize,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersBatchSizeDict as FineTuneSupervisedHyperparametersBatchSizeDict,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersDict as FineTuneSupervisedHyperparametersDict,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersLearningRateMultiplier as FineTuneSupervisedHyperparametersLearningRateMultiplier,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersLearningRateMultiplierDict as FineTuneSupervisedHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersNEpochs as FineTuneSupervisedHyperparametersNEpochs,
)
from openapiopenai.models import (
    FineTuneSupervisedHyperparametersNEpochsDict as FineTuneSupervisedHyperparametersNEpochsDict,
)
from openapiopenai.models import (
    FineTuneSupervisedMethod as FineTuneSupervisedMethod,
)
from openapiopenai.models import (
    FineTuneSupervisedMethodDict as FineTuneSupervisedMethodDict,
)
from openapiopenai.models import (
    FineTuningCheckpointPermission as FineTuningCheckpointPermission,
)
from openapiopenai.models import (
    FineTuningIntegration as FineTuningIntegration,
)
from openapiopenai.models import (
    FineTuningIntegrationWandb as FineTuningIntegrationWandb,
)
from openapiopenai.models import (
    FineTuningJob as FineTuningJob,
)
from openapiopenai.models import (
    FineTuningJobCheckpoint as FineTuningJobCheckpoint,
)
from openapiopenai.models import (
    FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
)
from openapiopenai.models import (
    FineTuningJobError as FineTuningJobError,
)
from openapiopenai.models import (
    FineTuningJobEvent as FineTuningJobEvent,
)
from openapiopenai.models import (
    FineTuningJobHyperparameters as FineTuningJobHyperparameters,
)
from openapiopenai.models import (
    FineTuningJobHyperparametersBatchSize as FineTuningJobHyperparametersBatchSize,
)
from openapiopenai.models import (
    FineTuningJobHyperparametersLearningRateMultiplier as FineTuningJobHyperparametersLearningRateMultiplier,
)
from openapiopenai.models import (
    FineTuningJobHyperparametersNEpochs as FineTuningJobHyperparametersNEpochs,
)
from openapiopenai.models import (
    ForkLiveSessionRequest as ForkLiveSessionRequest,
)
from openapiopenai.models import (
    ForkLiveSessionRequestDict as ForkLiveSessionRequestDict,
)
from openapiopenai.models import (
    FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
)
from openapiopenai.models import (
    FunctionAndCustomToolCallOutputDict as FunctionAndCustomToolCallOutputDict,
)
from openapiopenai.models import (
    FunctionCallItemStatus as FunctionCallItemStatus,
)
from openapiopenai.models import (
    FunctionCallOutputItemParam as FunctionCallOutputItemParam,
)
from openapiopenai.models import (
    FunctionCallOutputItemParamDict as FunctionCallOutputItemParamDict,
)
from openapiopenai.models import (
    FunctionCallOutputItemParamOutput as FunctionCallOutputItemParamOutput,
)
from openapiopenai.models import (
    FunctionCallOutputItemParamOutputDict as FunctionCallOutputItemParamOutputDict,
)
from openapiopenai.models import (
    FunctionCallOutputItemParamOutputItem as FunctionCallOutputItemParamOutputItem,
)
from openapiopenai.models import (
    FunctionCallOutputItemParamOutputItemDict as FunctionCallOutputItemParamOutputItemDict,
)
from openapiopenai.models import (
    FunctionCallOutputItemResource as FunctionCallOutputItemResource,
)
from openapiopenai.models import (
    FunctionCallOutputItemResourceOutput as FunctionCallOutputItemResourceOutput,
)
from openapiopenai.models import (
    FunctionCallOutputItemResourceOutputItem as FunctionCallOutputItemResourceOutputItem,
)
from openapiopenai.models import (
    FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum,
)
from openapiopenai.models import (
    FunctionCallStatus as FunctionCallStatus,
)
from openapiopenai.models import (
    FunctionObject as FunctionObject,
)
from openapiopenai.models import (
    FunctionObjectDict as FunctionObjectDict,
)
from openapiopenai.models import (
    FunctionParameters as FunctionParameters,
)
from openapiopenai.models import (
    FunctionShellAction as FunctionShellAction,
)
from openapiopenai.models import (
    FunctionShellActionParam as FunctionShellActionParam,
)
from openapiopenai.models import (
    FunctionShellActionParamDict as FunctionShellActionParamDict,
)
from openapiopenai.models import (
    FunctionShellCall as FunctionShellCall,
)
from openapiopenai.models import (
    FunctionShellCallEnvironment as FunctionShellCallEnvironment,
)
from openapiopenai.models import (
    FunctionShellCallItemParam as FunctionShellCallItemParam,
)
from openapiopenai.models import (
    FunctionShellCallItemParamDict as FunctionShellCallItemParamDict,
)
from openapiopenai.models import (
    FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
)
from openapiopenai.models import (
    FunctionShellCallItemParamEnvironmentDict as FunctionShellCallItemParamEnvironmentDict,
)
from openapiopenai.models import (
    FunctionShellCallItemStatus as FunctionShellCallItemStatus,
)
from openapiopenai.models import (
    FunctionShellCallOutput as FunctionShellCallOutput,
)
from openapiopenai.models import (
    FunctionShellCallOutputContent as FunctionShellCallOutputContent,
)
from openapiopenai.models import (
    FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
)
from openapiopenai.models import (
    FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
)
from openapiopenai.models import (
    FunctionShellCallOutputContentParamDict as FunctionShellCallOutputContentParamDict,
)
from openapiopenai.models import (
    FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
)
from openapiopenai.models import (
    FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
)
from openapiopenai.models import (
    FunctionShellCallOutputExitOutcomeParamDict as FunctionShellCallOutputExitOutcomeParamDict,
)
from openapiopenai.models import (
    FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
)
from openapiopenai.models import (
    FunctionShellCallOutputItemParamDict as FunctionShellCallOutputItemParamDict,
)
from openapiopenai.models import (
    FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models import (
    FunctionShellCallOutputOutcomeParamDict as FunctionShellCallOutputOutcomeParamDict,
)
from openapiopenai.models import (
    FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
)
from openapiopenai.models import (
    FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
)
from openapiopenai.models import (
    FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
)
from openapiopenai.models import (
    FunctionShellCallOutputTimeoutOutcomeParamDict as FunctionShellCallOutputTimeoutOutcomeParamDict,
)
from openapiopenai.models import (
    FunctionShellCallStatus as FunctionShellCallStatus,
)
from openapiopenai.models import (
    FunctionShellToolParam as FunctionShellToolParam,
)
from openapiopenai.models import (
    FunctionShellToolParamDict as FunctionShellToolParamDict,
)
from openapiopenai.models import (
    FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment,
)
from openapiopenai.models import (
    FunctionShellToolParamEnvironmentDict as FunctionShellToolParamEnvironmentDict,
)
from openapiopenai.models import (
    FunctionTool as FunctionTool,
)
from openapiopenai.models import (
    FunctionToolCall as FunctionToolCall,
)
from openapiopenai.models import (
    FunctionToolCallDict as FunctionToolCallDict,
)
from openapiopenai.models import (
    FunctionToolCallOutput as FunctionToolCallOutput,
)
from openapiopenai.models import (
    FunctionToolCallOutputOutput as FunctionToolCallOutputOutput,
)
from openapiopenai.models import (
    FunctionToolCallOutputResource as FunctionToolCallOutputResource,
)
from openapiopenai.models import (
    FunctionToolCallResource as FunctionToolCallResource,
)
from openapiopenai.models import (
    FunctionToolDict as FunctionToolDict,
)
from openapiopenai.models import (
    FunctionToolParam as FunctionToolParam,
)
from openapiopenai.models import (
    FunctionToolParamDict as FunctionToolParamDict,
)
from openapiopenai.models import (
    GcpExternalStorageProvider as GcpExternalStorageProvider,
)
from openapiopenai.models import (
    GraderLabelModel as GraderLabelModel,
)
from openapiopenai.models import (
    GraderLabelModelDict as GraderLabelModelDict,
)
from openapiopenai.models import (
    GraderMulti as GraderMulti,
)
from openapiopenai.models import (
    GraderMultiDict as GraderMultiDict,
)
from openapiopenai.models import (
    GraderMultiGraders as GraderMultiGraders,
)
from openapiopenai.models import (
    GraderMultiGradersDict as GraderMultiGradersDict,
)
from openapiopenai.models import (
    GraderPython as GraderPython,
)
from openapiopenai.models import (
    GraderPythonDict as GraderPythonDict,
)
from openapiopenai.models import (
    GraderScoreModel as GraderScoreModel,
)
from openapiopenai.models import (
    GraderScoreModelDict as GraderScoreModelDict,
)
from openapiopenai.models import (
    GraderScoreModelSamplingParams as GraderScoreModelSamplingParams,
)
from openapiopenai.models import (
    GraderScoreModelSamplingParamsDict as GraderScoreModelSamplingParamsDict,
)
from openapiopenai.models import (
    GraderStringCheck as GraderStringCheck,
)
from openapiopenai.models import (
    GraderStringCheckDict as GraderStringCheckDict,
)
from openapiopenai.models import (
    GraderTextSimilarity as GraderTextSimilarity,
)
from openapiopenai.models import (
    GraderTextSimilarityDict as GraderTextSimilarityDict,
)
from openapiopenai.models import (
    GrammarSyntax1 as GrammarSyntax1,
)
from openapiopenai.models import (
    Group as Group,
)
from openapiopenai.models import (
    GroupDeletedResource as GroupDeletedResource,
)
from openapiopenai.models import (
    GroupListResource as GroupListResource,
)
from openapiopenai.models import (
    GroupMemberUser as GroupMemberUser,
)
from openapiopenai.models import (
    GroupResourceWithSuccess as GroupResourceWithSuccess,
)
from openapiopenai.models import (
    GroupResponse as GroupResponse,
)
from openapiopenai.models import (
    GroupRoleAssignment as GroupRoleAssignment,
)
from openapiopenai.models import (
    GroupUser as GroupUser,
)
from openapiopenai.models import (
    GroupUserAssignment as GroupUserAssignment,
)
from openapiopenai.models import (
    GroupUserDeletedResource as GroupUserDeletedResource,
)
from openapiopenai.models import (
    HistoryParam as HistoryParam,
)
from openapiopenai.models import (
    HistoryParamDict as HistoryParamDict,
)
from openapiopenai.models import (
    HostedEnvironmentFile as HostedEnvironmentFile,
)
from openapiopenai.models import (
    HostedEnvironmentFileID as HostedEnvironmentFileID,
)
from openapiopenai.models import (
    HostedEnvironmentFileInline as HostedEnvironmentFileInline,
)
from openapiopenai.models import (
    HostedEnvironmentFileInlineDict as HostedEnvironmentFileInlineDict,
)
from openapiopenai.models import (
    HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline,
)
from openapiopenai.models import (
    HostedPlugin as HostedPlugin,
)
from openapiopenai.models import (
    HostedSkill as HostedSkill,
)
from openapiopenai.models import (
    HostedSkillReference as HostedSkillReference,
)
from openapiopenai.models import (
    HostedToolPermission as HostedToolPermission,
)
from openapiopenai.models import (
    HostedToolPermissionUpdate as HostedToolPermissionUpdate,
)
from openapiopenai.models import (
    HostedToolPermissionUpdateDict as HostedToolPermissionUpdateDict,
)
from openapiopenai.models import (
    HTTPError as HTTPError,
)
from openapiopenai.models import (
    HTTPErrorDict as HTTPErrorDict,
)
from openapiopenai.models import (
    HybridSearchOptions as HybridSearchOptions,
)
from openapiopenai.models import (
    HybridSearchOptionsDict as HybridSearchOptionsDict,
)
from openapiopenai.models import (
    IdentityFederationRulePermissionsServiceAccountDefault as IdentityFederationRulePermissionsServiceAccountDefault,
)
from openapiopenai.models import (
    IdentityFederationRulePermissionsServiceAccountDefaultDict as IdentityFederationRulePermissionsServiceAccountDefaultDict,
)
from openapiopenai.models import (
    Image as Image,
)
from openapiopenai.models import (
    ImageDetail as ImageDetail,
)
from openapiopenai.models import (
    ImageEditCompletedEvent as ImageEditCompletedEvent,
)
from openapiopenai.models import (
    ImageEditPartialImageEvent as ImageEditPartialImageEvent,
)
from openapiopenai.models import (
    ImageEditStreamEvent as ImageEditStreamEvent,
)
from openapiopenai.models import (
    ImageGenActionEnum as ImageGenActionEnum,
)
from openapiopenai.models import (
    ImageGenCompletedEvent as ImageGenCompletedEvent,
)
from openapiopenai.models import (
    ImageGenInputUsageDetails as ImageGenInputUsageDetails,
)
from openapiopenai.models import (
    ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
)
from openapiopenai.models import (
    ImageGenPartialImageEvent as ImageGenPartialImageEvent,
)
from openapiopenai.models import (
    ImageGenStreamEvent as ImageGenStreamEvent,
)
from openapiopenai.models import (
    ImageGenTool as ImageGenTool,
)
from openapiopenai.models import (
    ImageGenToolCall as ImageGenToolCall,
)
from openapiopenai.models import (
    ImageGenToolCallDict as ImageGenToolCallDict,
)
from openapiopenai.models import (
    ImageGenToolDict as ImageGenToolDict,
)
from openapiopenai.models import (
    ImageGenToolInputImageMask as ImageGenToolInputImageMask,
)
from openapiopenai.models import (
    ImageGenToolInputImageMaskDict as ImageGenToolInputImageMaskDict,
)
from openapiopenai.models import (
    ImageGenToolModel as ImageGenToolModel,
)
from openapiopenai.models import (
    ImageGenToolModelDict as ImageGenToolModelDict,
)
from openapiopenai.models import (
    ImageGenToolSize as ImageGenToolSize,
)
from openapiopenai.models import (
    ImageGenToolSizeDict as ImageGenToolSizeDict,
)
from openapiopenai.models import (
    ImageGenUsage as ImageGenUsage,
)
from openapiopenai.models import (
    ImageRefParam as ImageRefParam,
)
from openapiopenai.models import (
    ImageRefParam2 as ImageRefParam2,
)
from openapiopenai.models import (
    ImageRefParam2Dict as ImageRefParam2Dict,
)
from openapiopenai.models import (
    ImageRefParamDict as ImageRefParamDict,
)
from openapiopenai.models import (
    ImagesResponse as ImagesResponse,
)
from openapiopenai.models import (
    ImagesUsage as ImagesUsage,
)
from openapiopenai.models import (
    ImagesUsageInputTokensDetails as ImagesUsageInputTokensDetails,
)
from openapiopenai.models import (
    IncludeEnum as IncludeEnum,
)
from openapiopenai.models import (
    InferenceOptions as InferenceOptions,
)
from openapiopenai.models import (
    InlineSkillParam as InlineSkillParam,
)
from openapiopenai.models import (
    InlineSkillParamDict as InlineSkillParamDict,
)
from openapiopenai.models import (
    InlineSkillSourceParam as InlineSkillSourceParam,
)
from openapiopenai.models import (
    InlineSkillSourceParamDict as InlineSkillSourceParamDict,
)
from openapiopenai.models import (
    InputAgentSessionInputComputerApprovalRequestResultResponse as InputAgentSessionInputComputerApprovalRequestResultResponse,
)
from openapiopenai.models import (
    InputAgentSessionInputComputerApprovalRequestResultResponseDict as InputAgentSessionInputComputerApprovalRequestResultResponseDict,
)
from openapiopenai.models import (
    InputAgentSessionInputComputerUseApprovalRequestResult as InputAgentSessionInputComputerUseApprovalRequestResult,
)
from openapiopenai.models import (
    InputAgentSessionInputComputerUseApprovalRequestResultDict as InputAgentSessionInputComputerUseApprovalRequestResultDict,
)
from openapiopenai.models import (
    InputAgentSessionInputMcpApprovalRequestResultResponse as InputAgentSessionInputMcpApprovalRequestResultResponse,
)
from openapiopenai.models import (
    InputAgentSessionInputMcpApprovalRequestResultResponseDict as InputAgentSessionInputMcpApprovalRequestResultResponseDict,
)
from openapiopenai.models import (
    InputAgentSessionInputRequestResultResponseAuthentication as InputAgentSessionInputRequestResultResponseAuthentication,
)
from openapiopenai.models import (
    InputAgentSessionInputRequestResultResponseAuthenticationDict as InputAgentSessionInputRequestResultResponseAuthenticationDict,
)
from openapiopenai.models import (
    InputAudio as InputAudio,
)
from openapiopenai.models import (
    InputAudioDict as InputAudioDict,
)
from openapiopenai.models import (
    InputAudioInputAudio as InputAudioInputAudio,
)
from openapiopenai.models import (
    InputAudioInputAudioDict as InputAudioInputAudioDict,
)
from openapiopenai.models import (
    InputContent as InputContent,
)
from openapiopenai.models import (
    InputContentDict as InputContentDict,
)
from openapiopenai.models import (
    InputContentResourceInputImage as InputContentResourceInputImage,
)
from openapiopenai.models import (
    InputContentResourceInputImageDict as InputContentResourceInputImageDict,
)
from openapiopenai.models import (
    InputFidelity as InputFidelity,
)
from openapiopenai.models import (
    InputFileContent as InputFileContent,
)
from openapiopenai.models import (
    InputFileContentDict as InputFileContentDict,
)
from openapiopenai.models import (
    InputFileContentParam as InputFileContentParam,
)
from openapiopenai.models import (
    InputFileContentParamDict as InputFileContentParamDict,
)
from openapiopenai.models import (
    InputImageContent as InputImageContent,
)
from openapiopenai.models import (
    InputImageContentDict as InputImageContentDict,
)
from openapiopenai.models import (
    InputImageContentParamAutoParam as InputImageContentParamAutoParam,
)
from openapiopenai.models import (
    InputImageContentParamAutoParamDict as InputImageContentParamAutoParamDict,
)
from openapiopenai.models import (
    InputItem as InputItem,
)
from openapiopenai.models import (
    InputItemDict as InputItemDict,
)
from openapiopenai.models import (
    InputItemMessage as InputItemMessage,
)
from openapiopenai.models import (
    InputItemMessageAssistant as InputItemMessageAssistant,
)
from openapiopenai.models import (
    InputItemMessageAssistantDict as InputItemMessageAssistantDict,
)
from openapiopenai.models import (
    InputItemMessageDict as InputItemMessageDict,
)
from openapiopenai.models import (
    InputItemMessageUser as InputItemMessageUser,
)
from openapiopenai.models import (
    InputItemMessageUserDict as InputItemMessageUserDict,
)
from openapiopenai.models import (
    InputMessage as InputMessage,
)
from openapiopenai.models import (
    InputMessageContentList as InputMessageContentList,
)
from openapiopenai.models import (
    InputMessageDict as InputMessageDict,
)
from openapiopenai.models import (
    InputMessageResource as InputMessageResource,
)
from openapiopenai.models import (
    InputParam as InputParam,
)
from openapiopenai.models import (
    InputParamDict as InputParamDict,
)
from openapiopenai.models import (
    InputTextContent as InputTextContent,
)
from openapiopenai.models import (
    InputTextContentDict as InputTextContentDict,
)
from openapiopenai.models import (
    InputTextContentParam as InputTextContentParam,
)
from openapiopenai.models import (
    InputTextContentParamDict as InputTextContentParamDict,
)
from openapiopenai.models import (
    Invite as Invite,
)
from openapiopenai.models import (
    InviteDeleteResponse as InviteDeleteResponse,
)
from openapiopenai.models import (
    InviteListResponse as InviteListResponse,
)
from openapiopenai.models import (
    InviteProjectGroupBody as InviteProjectGroupBody,
)
from openapiopenai.models import (
    InviteProjectGroupBodyDict as InviteProjectGroupBodyDict,
)
from openapiopenai.models import (
    InviteProjectsItem as InviteProjectsItem,
)
from openapiopenai.models import (
    InviteRequest as InviteRequest,
)
from openapiopenai.models import (
    InviteRequestDict as InviteRequestDict,
)
from openapiopenai.models import (
    InviteRequestProjectsItem as InviteRequestProjectsItem,
)
from openapiopenai.models import (
    InviteRequestProjectsItemDict as InviteRequestProjectsItemDict,
)
from openapiopenai.models import (
    Item as Item,
)
from openapiopenai.models import (
    ItemComputerUseApprovalRequestRequestBrowserAuthentication as ItemComputerUseApprovalRequestRequestBrowserAuthentication,
)
from openapiopenai.models import (
    ItemComputerUseApprovalRequestRequestBrowserOriginAccess as ItemComputerUseApprovalRequestRequestBrowserOriginAccess,
)
from openapiopenai.models import (
    ItemDict as ItemDict,
)
from openapiopenai.models import (
    ItemField as ItemField,
)
from openapiopenai.models import (
    ItemMessage as ItemMessage,
)
from openapiopenai.models import (
    ItemMessageDict as ItemMessageDict,
)
from openapiopenai.models import (
    ItemReferenceParam as ItemReferenceParam,
)
from openapiopenai.models import (
    ItemReferenceParamDict as ItemReferenceParamDict,
)
from openapiopenai.models import (
    ItemResource as ItemResource,
)
from openapiopenai.models import (
    ItemResourceMessage as ItemResourceMessage,
)
from openapiopenai.models import (
    KeyPressAction as KeyPressAction,
)
from openapiopenai.models import (
    KeyPressActionDict as KeyPressActionDict,
)
from openapiopenai.models import (
    ListAssistantsResponse as ListAssistantsResponse,
)
from openapiopenai.models import (
    ListAuditLogsEffectiveAt as ListAuditLogsEffectiveAt,
)
from openapiopenai.models import (
    ListAuditLogsEffectiveAtDict as ListAuditLogsEffectiveAtDict,
)
from openapiopenai.models import (
    ListAuditLogsResponse as ListAuditLogsResponse,
)
from openapiopenai.models import (
    ListBatchesResponse as ListBatchesResponse,
)
from openapiopenai.models import (
    ListCertificatesResponse as ListCertificatesResponse,
)
from openapiopenai.models import (
    ListFilesResponse as ListFilesResponse,
)
from openapiopenai.models import (
    ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
)
from openapiopenai.models import (
    ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
)
from openapiopenai.models import (
    ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse,
)
from openapiopenai.models import (
    ListMessagesResponse as ListMessagesResponse,
)
from openapiopenai.models import (
    ListModelsResponse as ListModelsResponse,
)
from openapiopenai.models import (
    ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
)
from openapiopenai.models import (
    ListProjectCertificatesResponse as ListProjectCertificatesResponse,
)
from openapiopenai.models import (
    ListRunsResponse as ListRunsResponse,
)
from openapiopenai.models import (
    ListRunStepsResponse as ListRunStepsResponse,
)
from openapiopenai.models import (
    ListVaultCredentialsStatus as ListVaultCredentialsStatus,
)
from openapiopenai.models import (
    ListVaultCredentialsStatusDict as ListVaultCredentialsStatusDict,
)
from openapiopenai.models import (
    ListVaultsStatus as ListVaultsStatus,
)
from openapiopenai.models import (
    ListVaultsStatusDict as ListVaultsStatusDict,
)
from openapiopenai.models import (
    ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
)
from openapiopenai.models import (
    ListVectorStoresResponse as ListVectorStoresResponse,
)
from openapiopenai.models import (
    LiveAudioFormat as LiveAudioFormat,
)
from openapiopenai.models import (
    LiveAudioFormatDict as LiveAudioFormatDict,
)
from openapiopenai.models import (
    LiveAudioPCM as LiveAudioPCM,
)
from openapiopenai.models import (
    LiveAudioPCMA as LiveAudioPCMA,
)
from openapiopenai.models import (
    LiveAudioPCMADict as LiveAudioPCMADict,
)
from openapiopenai.models import (
    LiveAudioPCMDict as LiveAudioPCMDict,
)
from openapiopenai.models import (
    LiveAudioPCMU as LiveAudioPCMU,
)
from openapiopenai.models import (
    LiveAudioPCMUDict as LiveAudioPCMUDict,
)
from openapiopenai.models import (
    LiveClientConfig as LiveClientConfig,
)
from openapiopenai.models import (
    LiveClientConfigDict as LiveClientConfigDict,
)
from openapiopenai.models import (
    LiveClientConfigParam as LiveClientConfigParam,
)
from openapiopenai.models import (
    LiveClientConfigParamDict as LiveClientConfigParamDict,
)
from openapiopenai.models import (
    LiveClientDelegation as LiveClientDelegation,
)
from openapiopenai.models import (
    LiveClientDelegationDict as LiveClientDelegationDict,
)
from openapiopenai.models import (
    LiveClientEvent as LiveClientEvent,
)
from openapiopenai.models import (
    LiveClientEventDict as LiveClientEventDict,
)
from openapiopenai.models import (
    LiveCommentaryAppendedEvent as LiveCommentaryAppendedEvent,
)
from openapiopenai.models import (
    LiveCommentaryAppendEvent as LiveCommentaryAppendEvent,
)
from openapiopenai.models import (
    LiveCommentaryAppendEventDict as LiveCommentaryAppendEventDict,
)
from openapiopenai.models import (
    LiveConnectClientEventTransportDtmfSend as LiveConnectClientEventTransportDtmfSend,
)
from openapiopenai.models import (
    LiveConnectClientEventTransportDtmfSendDict as LiveConnectClientEventTransportDtmfSendDict,
)
from openapiopenai.models import (
    LiveConnectServerEventSessionInputAudioAppend as LiveConnectServerEventSessionInputAudioAppend,
)
from openapiopenai.models import (
    LiveConnectServerEventSessionPaused as LiveConnectServerEventSessionPaused,
)
from openapiopenai.models import (
    LiveConnectServerEventSessionResumed as LiveConnectServerEventSessionResumed,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportAnswered as LiveConnectServerEventTransportAnswered,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportDtmfReceived as LiveConnectServerEventTransportDtmfReceived,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportDtmfSend as LiveConnectServerEventTransportDtmfSend,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportDtmfSent as LiveConnectServerEventTransportDtmfSent,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportFailed as LiveConnectServerEventTransportFailed,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportFailedError as LiveConnectServerEventTransportFailedError,
)
from openapiopenai.models import (
    LiveConnectServerEventTransportRinging as LiveConnectServerEventTransportRinging,
)
from openapiopenai.models import (
    LiveCreateResponse as LiveCreateResponse,
)
from openapiopenai.models import (
    LiveCreateResponseSession as LiveCreateResponseSession,
)
from openapiopenai.models import (
    LiveCustomVoice as LiveCustomVoice,
)
from openapiopenai.models import (
    LiveCustomVoiceDict as LiveCustomVoiceDict,
)
from openapiopenai.models import (
    LiveDataChannelConfig as LiveDataChannelConfig,
)
from openapiopenai.models import (
    LiveDataChannelConfigAllowedClientEvents as LiveDataChannelConfigAllowedClientEvents,
)
from openapiopenai.models import (
    LiveDataChannelConfigAllowedClientEventsDict as LiveDataChannelConfigAllowedClientEventsDict,
)
from openapiopenai.models import (
    LiveDataChannelConfigAllowedServerEvents as LiveDataChannelConfigAllowedServerEvents,
)
from openapiopenai.models import (
    LiveDataChannelConfigAllowedServerEventsDict as LiveDataChannelConfigAllowedServerEventsDict,
)
from openapiopenai.models import (
    LiveDataChannelConfigDict as LiveDataChannelConfigDict,
)
from openapiopenai.models import (
    LiveDataChannelConfigParam as LiveDataChannelConfigParam,
)
from openapiopenai.models import (
    LiveDataChannelConfigParamAllowedClientEvents as LiveDataChannelConfigParamAllowedClientEvents,
)
from openapiopenai.models import (
    LiveDataChannelConfigParamAllowedClientEventsDict as LiveDataChannelConfigParamAllowedClientEventsDict,
)
from openapiopenai.models import (
    LiveDataChannelConfigParamAllowedServerEvents as LiveDataChannelConfigParamAllowedServerEvents,
)
from openapiopenai.models import (
    LiveDataChannelConfigParamAllowedServerEventsDict as LiveDataChannelConfigParamAllowedServerEventsDict,
)
from openapiopenai.models import (
    LiveDataChannelConfigParamDict as LiveDataChannelConfigParamDict,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessage as LiveDecisionAssistantMessage,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessageContent as LiveDecisionAssistantMessageContent,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessageContentDict as LiveDecisionAssistantMessageContentDict,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessageContentItem as LiveDecisionAssistantMessageContentItem,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessageContentItemDict as LiveDecisionAssistantMessageContentItemDict,
)
from openapiopenai.models import (
    LiveDecisionAssistantMessageDict as LiveDecisionAssistantMessageDict,
)
from openapiopenai.models import (
    LiveDecisionChoiceOption as LiveDecisionChoiceOption,
)
from openapiopenai.models import (
    LiveDecisionChoiceOptionDict as LiveDecisionChoiceOptionDict,
)
from openapiopenai.models import (
    LiveDecisionChoiceOptionValue as LiveDecisionChoiceOptionValue,
)
from openapiopenai.models import (
    LiveDecisionChoiceOptionValueDict as LiveDecisionChoiceOptionValueDict,
)
from openapiopenai.models import (
    LiveDecisionCreateEvent as LiveDecisionCreateEvent,
)
from openapiopenai.models import (
    LiveDecisionCreateEventDict as LiveDecisionCreateEventDict,
)
from openapiopenai.models import (
    LiveDecisionDeveloperMessage as LiveDecisionDeveloperMessage,
)
from openapiopenai.models import (
    LiveDecisionDeveloperMessageContent as LiveDecisionDeveloperMessageContent,
)
from openapiopenai.models import (
    LiveDecisionDeveloperMessageContentDict as LiveDecisionDeveloperMessageContentDict,
)
from openapiopenai.models import (
    LiveDecisionDeveloperMessageDict as LiveDecisionDeveloperMessageDict,
)
from openapiopenai.models import (
    LiveDecisionEvent as LiveDecisionEvent,
)
from openapiopenai.models import (
    LiveDecisionEventEvent as LiveDecisionEventEvent,
)
from openapiopenai.models import (
    LiveDecisionItemCreatedEvent as LiveDecisionItemCreatedEvent,
)
from openapiopenai.models import (
    LiveDecisionItemCreatedEventItem as LiveDecisionItemCreatedEventItem,
)
from openapiopenai.models import (
    LiveDecisionItemCreatedEventItemMessage as LiveDecisionItemCreatedEventItemMessage,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEvent as LiveDecisionItemCreateEvent,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventDict as LiveDecisionItemCreateEventDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItem as LiveDecisionItemCreateEventItem,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCall as LiveDecisionItemCreateEventItemCustomToolCall,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallDict as LiveDecisionItemCreateEventItemCustomToolCallDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutput as LiveDecisionItemCreateEventItemCustomToolCallOutput,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputDict as LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputItem as LiveDecisionItemCreateEventItemCustomToolCallOutputItem,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict as LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutput as LiveDecisionItemCreateEventItemCustomToolCallOutputOutput,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict as LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemDict as LiveDecisionItemCreateEventItemDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCall as LiveDecisionItemCreateEventItemFunctionCall,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallDict as LiveDecisionItemCreateEventItemFunctionCallDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutput as LiveDecisionItemCreateEventItemFunctionCallOutput,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutputDict as LiveDecisionItemCreateEventItemFunctionCallOutputDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutput as LiveDecisionItemCreateEventItemFunctionCallOutputOutput,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict as LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem as LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict as LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemMessage as LiveDecisionItemCreateEventItemMessage,
)
from openapiopenai.models import (
    LiveDecisionItemCreateEventItemMessageDict as LiveDecisionItemCreateEventItemMessageDict,
)
from openapiopenai.models import (
    LiveDecisionItemDeletedEvent as LiveDecisionItemDeletedEvent,
)
from openapiopenai.models import (
    LiveDecisionItemDeleteEvent as LiveDecisionItemDeleteEvent,
)
from openapiopenai.models import (
    LiveDecisionItemDeleteEventDict as LiveDecisionItemDeleteEventDict,
)
from openapiopenai.models import (
    LiveDecisionQuestion as LiveDecisionQuestion,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoice as LiveDecisionQuestionChoice,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoiceDict as LiveDecisionQuestionChoiceDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoiceInstructions as LiveDecisionQuestionChoiceInstructions,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoiceInstructionsDict as LiveDecisionQuestionChoiceInstructionsDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoiceInstructionsItem as LiveDecisionQuestionChoiceInstructionsItem,
)
from openapiopenai.models import (
    LiveDecisionQuestionChoiceInstructionsItemDict as LiveDecisionQuestionChoiceInstructionsItemDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionDict as LiveDecisionQuestionDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicate as LiveDecisionQuestionPredicate,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicateDict as LiveDecisionQuestionPredicateDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicateInstructions as LiveDecisionQuestionPredicateInstructions,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicateInstructionsDict as LiveDecisionQuestionPredicateInstructionsDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicateInstructionsItem as LiveDecisionQuestionPredicateInstructionsItem,
)
from openapiopenai.models import (
    LiveDecisionQuestionPredicateInstructionsItemDict as LiveDecisionQuestionPredicateInstructionsItemDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionScore as LiveDecisionQuestionScore,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreDict as LiveDecisionQuestionScoreDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreInstructions as LiveDecisionQuestionScoreInstructions,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreInstructionsDict as LiveDecisionQuestionScoreInstructionsDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreInstructionsItem as LiveDecisionQuestionScoreInstructionsItem,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreInstructionsItemDict as LiveDecisionQuestionScoreInstructionsItemDict,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreLevel as LiveDecisionQuestionScoreLevel,
)
from openapiopenai.models import (
    LiveDecisionQuestionScoreLevelDict as LiveDecisionQuestionScoreLevelDict,
)
from openapiopenai.models import (
    LiveDecisionsDelegationConfig as LiveDecisionsDelegationConfig,
)
from openapiopenai.models import (
    LiveDecisionsDelegationConfigDict as LiveDecisionsDelegationConfigDict,
)
from openapiopenai.models import (
    LiveDecisionSystemMessage as LiveDecisionSystemMessage,
)
from openapiopenai.models import (
    LiveDecisionSystemMessageContent as LiveDecisionSystemMessageContent,
)
from openapiopenai.models import (
    LiveDecisionSystemMessageContentDict as LiveDecisionSystemMessageContentDict,
)
from openapiopenai.models import (
    LiveDecisionSystemMessageDict as LiveDecisionSystemMessageDict,
)
from openapiopenai.models import (
    LiveDecisionTrigger as LiveDecisionTrigger,
)
from openapiopenai.models import (
    LiveDecisionTriggerDecisions as LiveDecisionTriggerDecisions,
)
from openapiopenai.models import (
    LiveDecisionTriggerDecisionsDict as LiveDecisionTriggerDecisionsDict,
)
from openapiopenai.models import (
    LiveDecisionTriggerDict as LiveDecisionTriggerDict,
)
from openapiopenai.models import (
    LiveDecisionUserMessage as LiveDecisionUserMessage,
)
from openapiopenai.models import (
    LiveDecisionUserMessageContent as LiveDecisionUserMessageContent,
)
from openapiopenai.models import (
    LiveDecisionUserMessageContentDict as LiveDecisionUserMessageContentDict,
)
from openapiopenai.models import (
    LiveDecisionUserMessageContentItem as LiveDecisionUserMessageContentItem,
)
from openapiopenai.models import (
    LiveDecisionUserMessageContentItemDict as LiveDecisionUserMessageContentItemDict,
)
from openapiopenai.models import (
    LiveDecisionUserMessageDict as LiveDecisionUserMessageDict,
)
from openapiopenai.models import (
    LiveDelegationCreatedEvent as LiveDelegationCreatedEvent,
)
from openapiopenai.models import (
    LiveDelegationCreatedEventDelegation as LiveDelegationCreatedEventDelegation,
)
from openapiopenai.models import (
    LiveError as LiveError,
)
from openapiopenai.models import (
    LiveErrorEvent as LiveErrorEvent,
)
from openapiopenai.models import (
    LiveForkClientEvent as LiveForkClientEvent,
)
from openapiopenai.models import (
    LiveForkClientEventDict as LiveForkClientEventDict,
)
from openapiopenai.models import (
    LiveForkServerEvent as LiveForkServerEvent,
)
from openapiopenai.models import (
    LiveForkSessionConfig as LiveForkSessionConfig,
)
from openapiopenai.models import (
    LiveForkSessionConfigAudio as LiveForkSessionConfigAudio,
)
from openapiopenai.models import (
    LiveForkSessionConfigAudioDict as LiveForkSessionConfigAudioDict,
)
from openapiopenai.models import (
    LiveForkSessionConfigDict as LiveForkSessionConfigDict,
)
from openapiopenai.models import (
    LiveForkSessionStartEvent as LiveForkSessionStartEvent,
)
from openapiopenai.models import (
    LiveForkSessionStartEventDict as LiveForkSessionStartEventDict,
)
from openapiopenai.models import (
    LiveFunctionTool as LiveFunctionTool,
)
from openapiopenai.models import (
    LiveFunctionToolDict as LiveFunctionToolDict,
)
from openapiopenai.models import (
    LiveInfoEvent as LiveInfoEvent,
)
from openapiopenai.models import (
    LiveInitialItem as LiveInitialItem,
)
from openapiopenai.models import (
    LiveInitialItemAssistant as LiveInitialItemAssistant,
)
from openapiopenai.models import (
    LiveInitialItemAssistantContentItem as LiveInitialItemAssistantContentItem,
)
from openapiopenai.models import (
    LiveInitialItemAssistantContentItemDict as LiveInitialItemAssistantContentItemDict,
)
from openapiopenai.models import (
    LiveInitialItemAssistantDict as LiveInitialItemAssistantDict,
)
from openapiopenai.models import (
    LiveInitialItemDeveloper as LiveInitialItemDeveloper,
)
from openapiopenai.models import (
    LiveInitialItemDeveloperDict as LiveInitialItemDeveloperDict,
)
from openapiopenai.models import (
    LiveInitialItemDict as LiveInitialItemDict,
)
from openapiopenai.models import (
    LiveInitialItemUser as LiveInitialItemUser,
)
from openapiopenai.models import (
    LiveInitialItemUserDict as LiveInitialItemUserDict,
)
from openapiopenai.models import (
    LiveInputAudioAppendEvent as LiveInputAudioAppendEvent,
)
from openapiopenai.models import (
    LiveInputAudioAppendEventDict as LiveInputAudioAppendEventDict,
)
from openapiopenai.models import (
    LiveInputAudioMutedEvent as LiveInputAudioMutedEvent,
)
from openapiopenai.models import (
    LiveInputAudioMuteEvent as LiveInputAudioMuteEvent,
)
from openapiopenai.models import (
    LiveInputAudioMuteEventDict as LiveInputAudioMuteEventDict,
)
from openapiopenai.models import (
    LiveInputAudioUnmutedEvent as LiveInputAudioUnmutedEvent,
)
from openapiopenai.models import (
    LiveInputAudioUnmuteEvent as LiveInputAudioUnmuteEvent,
)
from openapiopenai.models import (
    LiveInputAudioUnmuteEventDict as LiveInputAudioUnmuteEventDict,
)
from openapiopenai.models import (
    LiveInputTranscriptDeltaEvent as LiveInputTranscriptDeltaEvent,
)
from openapiopenai.models import (
    LiveInstructionsAppendedEvent as LiveInstructionsAppendedEvent,
)
from openapiopenai.models import (
    LiveInstructionsAppendEvent as LiveInstructionsAppendEvent,
)
from openapiopenai.models import (
    LiveInstructionsAppendEventDict as LiveInstructionsAppendEventDict,
)
from openapiopenai.models import (
    LiveMediaSessionConfig as LiveMediaSessionConfig,
)
from openapiopenai.models import (
    LiveMediaSessionConfigAudio as LiveMediaSessionConfigAudio,
)
from openapiopenai.models import (
    LiveMediaSessionConfigAudioDict as LiveMediaSessionConfigAudioDict,
)
from openapiopenai.models import (
    LiveMediaSessionConfigDelegation as LiveMediaSessionConfigDelegation,
)
from openapiopenai.models import (
    LiveMediaSessionConfigDelegationDict as LiveMediaSessionConfigDelegationDict,
)
from openapiopenai.models import (
    LiveMediaSessionConfigDict as LiveMediaSessionConfigDict,
)
from openapiopenai.models import (
    LiveMediaSessionConfigWakePolicy as LiveMediaSessionConfigWakePolicy,
)
from openapiopenai.models import (
    LiveMediaSessionConfigWakePolicyDict as LiveMediaSessionConfigWakePolicyDict,
)
from openapiopenai.models import (
    LiveMediaSessionForkConfig as LiveMediaSessionForkConfig,
)
from openapiopenai.models import (
    LiveMediaSessionForkConfigDict as LiveMediaSessionForkConfigDict,
)
from openapiopenai.models import (
    LiveOutputAudioDeltaEvent as LiveOutputAudioDeltaEvent,
)
from openapiopenai.models import (
    LiveOutputAudioFixturePlayedEvent as LiveOutputAudioFixturePlayedEvent,
)
from openapiopenai.models import (
    LiveOutputAudioFixturePlayEvent as LiveOutputAudioFixturePlayEvent,
)
from openapiopenai.models import (
    LiveOutputAudioFixturePlayEventDict as LiveOutputAudioFixturePlayEventDict,
)
from openapiopenai.models import (
    LiveOutputAudioFixturePlayingEvent as LiveOutputAudioFixturePlayingEvent,
)
from openapiopenai.models import (
    LiveOutputTranscriptDeltaEvent as LiveOutputTranscriptDeltaEvent,
)
from openapiopenai.models import (
    LiveResponseCreateEvent as LiveResponseCreateEvent,
)
from openapiopenai.models import (
    LiveResponseCreateEventDict as LiveResponseCreateEventDict,
)
from openapiopenai.models import (
    LiveResponseEvent as LiveResponseEvent,
)
from openapiopenai.models import (
    LiveResponseItemCreateEvent as LiveResponseItemCreateEvent,
)
from openapiopenai.models import (
    LiveResponseItemCreateEventDict as LiveResponseItemCreateEventDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfig as LiveResponsesDelegationConfig,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigDict as LiveResponsesDelegationConfigDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigReasoning as LiveResponsesDelegationConfigReasoning,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigReasoningDict as LiveResponsesDelegationConfigReasoningDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigText as LiveResponsesDelegationConfigText,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigTextDict as LiveResponsesDelegationConfigTextDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoice as LiveResponsesDelegationConfigToolChoice,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceAllowedTools as LiveResponsesDelegationConfigToolChoiceAllowedTools,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsDict as LiveResponsesDelegationConfigToolChoiceAllowedToolsDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem as LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict as LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceDict as LiveResponsesDelegationConfigToolChoiceDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceImageGeneration as LiveResponsesDelegationConfigToolChoiceImageGeneration,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceImageGenerationDict as LiveResponsesDelegationConfigToolChoiceImageGenerationDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceWebSearch as LiveResponsesDelegationConfigToolChoiceWebSearch,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceWebSearchDict as LiveResponsesDelegationConfigToolChoiceWebSearchDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceWebSearchPreview as LiveResponsesDelegationConfigToolChoiceWebSearchPreview,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict as LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItem as LiveResponsesDelegationConfigToolsItem,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemCustom as LiveResponsesDelegationConfigToolsItemCustom,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemCustomDict as LiveResponsesDelegationConfigToolsItemCustomDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemDict as LiveResponsesDelegationConfigToolsItemDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemMcp as LiveResponsesDelegationConfigToolsItemMcp,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemMcpDict as LiveResponsesDelegationConfigToolsItemMcpDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemNamespace as LiveResponsesDelegationConfigToolsItemNamespace,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemNamespaceDict as LiveResponsesDelegationConfigToolsItemNamespaceDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemShell as LiveResponsesDelegationConfigToolsItemShell,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemShellDict as LiveResponsesDelegationConfigToolsItemShellDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemShellEnvironment as LiveResponsesDelegationConfigToolsItemShellEnvironment,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemShellEnvironmentDict as LiveResponsesDelegationConfigToolsItemShellEnvironmentDict,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemToolSearch as LiveResponsesDelegationConfigToolsItemToolSearch,
)
from openapiopenai.models import (
    LiveResponsesDelegationConfigToolsItemToolSearchDict as LiveResponsesDelegationConfigToolsItemToolSearchDict,
)
from openapiopenai.models import (
    LiveServerEvent as LiveServerEvent,
)
from openapiopenai.models import (
    LiveServerEventSelector as LiveServerEventSelector,
)
from openapiopenai.models import (
    LiveServerEventSelectorDict as LiveServerEventSelectorDict,
)
from openapiopenai.models import (
    LiveServerEventSelectorParam as LiveServerEventSelectorParam,
)
from openapiopenai.models import (
    LiveServerEventSelectorParamDict as LiveServerEventSelectorParamDict,
)
from openapiopenai.models import (
    LiveSessionClosedEvent as LiveSessionClosedEvent,
)
from openapiopenai.models import (
    LiveSessionConfig as LiveSessionConfig,
)
from openapiopenai.models import (
    LiveSessionConfigAudio as LiveSessionConfigAudio,
)
from openapiopenai.models import (
    LiveSessionConfigAudioDict as LiveSessionConfigAudioDict,
)
from openapiopenai.models import (
    LiveSessionConfigAudioOutput as LiveSessionConfigAudioOutput,
)
from openapiopenai.models import (
    LiveSessionConfigAudioOutputDict as LiveSessionConfigAudioOutputDict,
)
from openapiopenai.models import (
    LiveSessionConfigAudioOutputVoice as LiveSessionConfigAudioOutputVoice,
)
from openapiopenai.models import (
    LiveSessionConfigAudioOutputVoiceDict as LiveSessionConfigAudioOutputVoiceDict,
)
from openapiopenai.models import (
    LiveSessionConfigDelegation as LiveSessionConfigDelegation,
)
from openapiopenai.models import (
    LiveSessionConfigDelegationDecisions as LiveSessionConfigDelegationDecisions,
)
from openapiopenai.models import (
    LiveSessionConfigDelegationDecisionsDict as LiveSessionConfigDelegationDecisionsDict,
)
from openapiopenai.models import (
    LiveSessionConfigDelegationDict as LiveSessionConfigDelegationDict,
)
from openapiopenai.models import (
    LiveSessionConfigDelegationResponses as LiveSessionConfigDelegationResponses,
)
from openapiopenai.models import (
    LiveSessionConfigDelegationResponsesDict as LiveSessionConfigDelegationResponsesDict,
)
from openapiopenai.models import (
    LiveSessionConfigDict as LiveSessionConfigDict,
)
from openapiopenai.models import (
    LiveSessionResource as LiveSessionResource,
)
from openapiopenai.models import (
    LiveSessionResourceDelegation as LiveSessionResourceDelegation,
)
from openapiopenai.models import (
    LiveSessionStartedEvent as LiveSessionStartedEvent,
)
from openapiopenai.models import (
    LiveSessionStartEvent as LiveSessionStartEvent,
)
from openapiopenai.models import (
    LiveSessionStartEventDict as LiveSessionStartEventDict,
)
from openapiopenai.models import (
    LiveSessionUpdateConfig as LiveSessionUpdateConfig,
)
from openapiopenai.models import (
    LiveSessionUpdateConfigDelegation as LiveSessionUpdateConfigDelegation,
)
from openapiopenai.models import (
    LiveSessionUpdateConfigDelegationDict as LiveSessionUpdateConfigDelegationDict,
)
from openapiopenai.models import (
    LiveSessionUpdateConfigDict as LiveSessionUpdateConfigDict,
)
from openapiopenai.models import (
    LiveSessionUpdatedEvent as LiveSessionUpdatedEvent,
)
from openapiopenai.models import (
    LiveSessionUpdateEvent as LiveSessionUpdateEvent,
)
from openapiopenai.models import (
    LiveSessionUpdateEventDict as LiveSessionUpdateEventDict,
)
from openapiopenai.models import (
    LiveSessionUsage as LiveSessionUsage,
)
from openapiopenai.models import (
    LiveSessionUsageUpdatedEvent as LiveSessionUsageUpdatedEvent,
)
from openapiopenai.models import (
    LiveSessionUsageUpdatedEventContextWindow as LiveSessionUsageUpdatedEventContextWindow,
)
from openapiopenai.models import (
    LiveSidebandClientEvent as LiveSidebandClientEvent,
)
from openapiopenai.models import (
    LiveSidebandClientEventDict as LiveSidebandClientEventDict,
)
from openapiopenai.models import (
    LiveSidebandServerEvent as LiveSidebandServerEvent,
)
from openapiopenai.models import (
    LiveThinkingAppendedEvent as LiveThinkingAppendedEvent,
)
from openapiopenai.models import (
    LiveThinkingAppendEvent as LiveThinkingAppendEvent,
)
from openapiopenai.models import (
    LiveThinkingAppendEventDict as LiveThinkingAppendEventDict,
)
from openapiopenai.models import (
    LocalEnvironmentParam as LocalEnvironmentParam,
)
from openapiopenai.models import (
    LocalEnvironmentParamDict as LocalEnvironmentParamDict,
)
from openapiopenai.models import (
    LocalEnvironmentResource as LocalEnvironmentResource,
)
from openapiopenai.models import (
    LocalShellExecAction as LocalShellExecAction,
)
from openapiopenai.models import (
    LocalShellExecActionDict as LocalShellExecActionDict,
)
from openapiopenai.models import (
    LocalShellToolCall as LocalShellToolCall,
)
from openapiopenai.models import (
    LocalShellToolCallDict as LocalShellToolCallDict,
)
from openapiopenai.models import (
    LocalShellToolCallOutput as LocalShellToolCallOutput,
)
from openapiopenai.models import (
    LocalShellToolCallOutputDict as LocalShellToolCallOutputDict,
)
from openapiopenai.models import (
    LocalShellToolParam as LocalShellToolParam,
)
from openapiopenai.models import (
    LocalShellToolParamDict as LocalShellToolParamDict,
)
from openapiopenai.models import (
    LocalSkillParam as LocalSkillParam,
)
from openapiopenai.models import (
    LocalSkillParamDict as LocalSkillParamDict,
)
from openapiopenai.models import (
    LockedStatus as LockedStatus,
)
from openapiopenai.models import (
    LogProb as LogProb,
)
from openapiopenai.models import (
    LogProbDict as LogProbDict,
)
from openapiopenai.models import (
    LogProbProperties as LogProbProperties,
)
from openapiopenai.models import (
    MCPApprovalRequest as MCPApprovalRequest,
)
from openapiopenai.models import (
    MCPApprovalRequestDict as MCPApprovalRequestDict,
)
from openapiopenai.models import (
    MCPApprovalResponse as MCPApprovalResponse,
)
from openapiopenai.models import (
    MCPApprovalResponseDict as MCPApprovalResponseDict,
)
from openapiopenai.models import (
    MCPApprovalResponseResource as MCPApprovalResponseResource,
)
from openapiopenai.models import (
    MCPListTools as MCPListTools,
)
from openapiopenai.models import (
    MCPListToolsDict as MCPListToolsDict,
)
from openapiopenai.models import (
    MCPListToolsTool as MCPListToolsTool,
)
from openapiopenai.models import (
    MCPListToolsToolDict as MCPListToolsToolDict,
)
from openapiopenai.models import (
    MCPProtocolError as MCPProtocolError,
)
from openapiopenai.models import (
    MCPProtocolErrorDict as MCPProtocolErrorDict,
)
from openapiopenai.models import (
    MCPTool as MCPTool,
)
from openapiopenai.models import (
    MCPToolAllowedTools as MCPToolAllowedTools,
)
from openapiopenai.models import (
    MCPToolAllowedToolsDict as MCPToolAllowedToolsDict,
)
from openapiopenai.models import (
    MCPToolCall as MCPToolCall,
)
from openapiopenai.models import (
    MCPToolCallDict as MCPToolCallDict,
)
from openapiopenai.models import (
    MCPToolCallError as MCPToolCallError,
)
from openapiopenai.models import (
    MCPToolCallErrorDict as MCPToolCallErrorDict,
)
from openapiopenai.models import (
    MCPToolCallStatus as MCPToolCallStatus,
)
from openapiopenai.models import (
    MCPToolDict as MCPToolDict,
)
from openapiopenai.models import (
    MCPToolExecutionError as MCPToolExecutionError,
)
from openapiopenai.models import (
    MCPToolExecutionErrorDict as MCPToolExecutionErrorDict,
)
from openapiopenai.models import (
    MCPToolFilter as MCPToolFilter,
)
from openapiopenai.models import (
    MCPToolFilterDict as MCPToolFilterDict,
)
from openapiopenai.models import (
    MCPToolRequireApproval as MCPToolRequireApproval,
)
from openapiopenai.models import (
    MCPToolRequireApprovalDict as MCPToolRequireApprovalDict,
)
from openapiopenai.models import (
    MCPToolRequireApprovalObject as MCPToolRequireApprovalObject,
)
from openapiopenai.models import (
    MCPToolRequireApprovalObjectDict as MCPToolRequireApprovalObjectDict,
)
from openapiopenai.models import (
    McpTransport as McpTransport,
)
from openapiopenai.models import (
    McpTransportConfigHTTP as McpTransportConfigHTTP,
)
from openapiopenai.models import (
    McpTransportConfigHTTPDict as McpTransportConfigHTTPDict,
)
from openapiopenai.models import (
    McpTransportConfigStdio as McpTransportConfigStdio,
)
from openapiopenai.models import (
    McpTransportConfigStdioDict as McpTransportConfigStdioDict,
)
from openapiopenai.models import (
    McpTransportResourceHTTP as McpTransportResourceHTTP,
)
from openapiopenai.models import (
    Message as Message,
)
from openapiopenai.models import (
    MessageContentImageFileObject as MessageContentImageFileObject,
)
from openapiopenai.models import (
    MessageContentImageFileObjectDict as MessageContentImageFileObjectDict,
)
from openapiopenai.models import (
    MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
)
from openapiopenai.models import (
    MessageContentImageFileObjectImageFileDict as MessageContentImageFileObjectImageFileDict,
)
from openapiopenai.models import (
    MessageContentImageUrlObject as MessageContentImageUrlObject,
)
from openapiopenai.models import (
    MessageContentImageUrlObjectDict as MessageContentImageUrlObjectDict,
)
from openapiopenai.models import (
    MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
)
from openapiopenai.models import (
    MessageContentImageUrlObjectImageUrlDict as MessageContentImageUrlObjectImageUrlDict,
)
from openapiopenai.models import (
    MessageContentItem as MessageContentItem,
)
from openapiopenai.models import (
    MessageContentRefusalObject as MessageContentRefusalObject,
)
from openapiopenai.models import (
    MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
)
from openapiopenai.models import (
    MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
)
from openapiopenai.models import (
    MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
)
from openapiopenai.models import (
    MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
)
from openapiopenai.models import (
    MessageContentTextObject as MessageContentTextObject,
)
from openapiopenai.models import (
    MessageContentTextObjectText as MessageContentTextObjectText,
)
from openapiopenai.models import (
    MessageContentTextObjectTextAnnotationsItem as MessageContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models import (
    MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
)
from openapiopenai.models import (
    MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
)
from openapiopenai.models import (
    MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject,
)
from openapiopenai.models import (
    MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
)
from openapiopenai.models import (
    MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject,
)
from openapiopenai.models import (
    MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
)
from openapiopenai.models import (
    MessageDeltaContentTextAnnotationsFileCitationObjectCitation as MessageDeltaContentTextAnnotationsFileCitationObjectCitation,
)
from openapiopenai.models import (
    MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
)
from openapiopenai.models import (
    MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
)
from openapiopenai.models import (
    MessageDeltaContentTextObject as MessageDeltaContentTextObject,
)
from openapiopenai.models import (
    MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
)
from openapiopenai.models import (
    MessageDeltaContentTextObjectTextAnnotationsItem as MessageDeltaContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models import (
    MessageDeltaObject as MessageDeltaObject,
)
from openapiopenai.models import (
    MessageDeltaObjectDelta as MessageDeltaObjectDelta,
)
from openapiopenai.models import (
    MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem,
)
from openapiopenai.models import (
    MessageObject as MessageObject,
)
from openapiopenai.models import (
    MessageObjectAttachmentsItem as MessageObjectAttachmentsItem,
)
from openapiopenai.models import (
    MessageObjectAttachmentsItemToolsItem as MessageObjectAttachmentsItemToolsItem,
)
from openapiopenai.models import (
    MessageObjectContentItem as MessageObjectContentItem,
)
from openapiopenai.models import (
    MessageObjectIncompleteDetails as MessageObjectIncompleteDetails,
)
from openapiopenai.models import (
    MessagePhase as MessagePhase,
)
from openapiopenai.models import (
    MessagePhase2 as MessagePhase2,
)
from openapiopenai.models import (
    MessageRequestContentTextObject as MessageRequestContentTextObject,
)
from openapiopenai.models import (
    MessageRequestContentTextObjectDict as MessageRequestContentTextObjectDict,
)
from openapiopenai.models import (
    MessageRole as MessageRole,
)
from openapiopenai.models import (
    MessageStatus as MessageStatus,
)
from openapiopenai.models import (
    MessageStreamEvent as MessageStreamEvent,
)
from openapiopenai.models import (
    MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
)
from openapiopenai.models import (
    MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
)
from openapiopenai.models import (
    MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
)
from openapiopenai.models import (
    MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
)
from openapiopenai.models import (
    MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
)
from openapiopenai.models import (
    Metadata as Metadata,
)
from openapiopenai.models import (
    Model as Model,
)
from openapiopenai.models import (
    ModelIds as ModelIds,
)
from openapiopenai.models import (
    ModelIdsCompaction as ModelIdsCompaction,
)
from openapiopenai.models import (
    ModelIdsCompactionDict as ModelIdsCompactionDict,
)
from openapiopenai.models import (
    ModelIdsResponses as ModelIdsResponses,
)
from openapiopenai.models import (
    ModelIdsResponsesDict as ModelIdsResponsesDict,
)
from openapiopenai.models import (
    ModelIdsShared as ModelIdsShared,
)
from openapiopenai.models import (
    ModelIdsSharedDict as ModelIdsSharedDict,
)
from openapiopenai.models import (
    ModelResponseProperties as ModelResponseProperties,
)
from openapiopenai.models import (
    Moderation as Moderation,
)
from openapiopenai.models import (
    ModerationConfigParam as ModerationConfigParam,
)
from openapiopenai.models import (
    ModerationConfigParamDict as ModerationConfigParamDict,
)
from openapiopenai.models import (
    ModerationErrorBody as ModerationErrorBody,
)
from openapiopenai.models import (
    ModerationInput as ModerationInput,
)
from openapiopenai.models import (
    ModerationInputType as ModerationInputType,
)
from openapiopenai.models import (
    ModerationMode as ModerationMode,
)
from openapiopenai.models import (
    ModerationOutput as ModerationOutput,
)
from openapiopenai.models import (
    ModerationParam as ModerationParam,
)
from openapiopenai.models import (
    ModerationParamDict as ModerationParamDict,
)
from openapiopenai.models import (
    ModerationPolicyParam as ModerationPolicyParam,
)
from openapiopenai.models import (
    ModerationPolicyParamDict as ModerationPolicyParamDict,
)
from openapiopenai.models import (
    ModerationResultBody as ModerationResultBody,
)
from openapiopenai.models import (
    ModifyAssistantRequest as ModifyAssistantRequest,
)
from openapiopenai.models import (
    ModifyAssistantRequestDict as ModifyAssistantRequestDict,
)
from openapiopenai.models import (
    ModifyAssistantRequestModel as ModifyAssistantRequestModel,
)
from openapiopenai.models import (
    ModifyAssistantRequestModelDict as ModifyAssistantRequestModelDict,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResourcesCodeInterpreterDict as ModifyAssistantRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResourcesDict as ModifyAssistantRequestToolResourcesDict,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolResourcesFileSearchDict as ModifyAssistantRequestToolResourcesFileSearchDict,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolsItem as ModifyAssistantRequestToolsItem,
)
from openapiopenai.models import (
    ModifyAssistantRequestToolsItemDict as ModifyAssistantRequestToolsItemDict,
)
from openapiopenai.models import (
    ModifyCertificateRequest as ModifyCertificateRequest,
)
from openapiopenai.models import (
    ModifyCertificateRequestDict as ModifyCertificateRequestDict,
)
from openapiopenai.models import (
    ModifyMessageRequest as ModifyMessageRequest,
)
from openapiopenai.models import (
    ModifyMessageRequestDict as ModifyMessageRequestDict,
)
from openapiopenai.models import (
    ModifyRunRequest as ModifyRunRequest,
)
from openapiopenai.models import (
    ModifyRunRequestDict as ModifyRunRequestDict,
)
from openapiopenai.models import (
    ModifyThreadRequest as ModifyThreadRequest,
)
from openapiopenai.models import (
    ModifyThreadRequestDict as ModifyThreadRequestDict,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResourcesCodeInterpreterDict as ModifyThreadRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResourcesDict as ModifyThreadRequestToolResourcesDict,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
)
from openapiopenai.models import (
    ModifyThreadRequestToolResourcesFileSearchDict as ModifyThreadRequestToolResourcesFileSearchDict,
)
from openapiopenai.models import (
    MoveParam as MoveParam,
)
from openapiopenai.models import (
    MoveParamDict as MoveParamDict,
)
from openapiopenai.models import (
    MultiAgentConfig as MultiAgentConfig,
)
from openapiopenai.models import (
    MultiAgentConfigParam as MultiAgentConfigParam,
)
from openapiopenai.models import (
    MultiAgentConfigParamDict as MultiAgentConfigParamDict,
)
from openapiopenai.models import (
    NamespaceToolParam as NamespaceToolParam,
)
from openapiopenai.models import (
    NamespaceToolParamDict as NamespaceToolParamDict,
)
from openapiopenai.models import (
    NamespaceToolParamToolsItem as NamespaceToolParamToolsItem,
)
from openapiopenai.models import (
    NamespaceToolParamToolsItemDict as NamespaceToolParamToolsItemDict,
)
from openapiopenai.models import (
    NoiseReductionType as NoiseReductionType,
)
from openapiopenai.models import (
    OciExternalStorageProvider as OciExternalStorageProvider,
)
from openapiopenai.models import (
    OciExternalStorageProviderDict as OciExternalStorageProviderDict,
)
from openapiopenai.models import (
    OpenAIFile as OpenAIFile,
)
from openapiopenai.models import (
    OrderEnum as OrderEnum,
)
from openapiopenai.models import (
    OrganizationCertificate as OrganizationCertificate,
)
from openapiopenai.models import (
    OrganizationCertificateActivationResponse as OrganizationCertificateActivationResponse,
)
from openapiopenai.models import (
    OrganizationCertificateCertificateDetails as OrganizationCertificateCertificateDetails,
)
from openapiopenai.models import (
    OrganizationCertificateDeactivationResponse as OrganizationCertificateDeactivationResponse,
)
from openapiopenai.models import (
    OrganizationDataRetention as OrganizationDataRetention,
)
from openapiopenai.models import (
    OrganizationProjectCertificate as OrganizationProjectCertificate,
)
from openapiopenai.models import (
    OrganizationProjectCertificateActivationResponse as OrganizationProjectCertificateActivationResponse,
)
from openapiopenai.models import (
    OrganizationProjectCertificateCertificateDetails as OrganizationProjectCertificateCertificateDetails,
)
from openapiopenai.models import (
    OrganizationProjectCertificateDeactivationResponse as OrganizationProjectCertificateDeactivationResponse,
)
from openapiopenai.models import (
    OrganizationSpendAlert as OrganizationSpendAlert,
)
from openapiopenai.models import (
    OrganizationSpendAlertDeletedResource as OrganizationSpendAlertDeletedResource,
)
from openapiopenai.models import (
    OrganizationSpendAlertListResource as OrganizationSpendAlertListResource,
)
from openapiopenai.models import (
    OrganizationSpendLimitDeletedResource as OrganizationSpendLimitDeletedResource,
)
from openapiopenai.models import (
    OrganizationSpendLimitResource as OrganizationSpendLimitResource,
)
from openapiopenai.models import (
    OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
)
from openapiopenai.models import (
    OutputAudio as OutputAudio,
)
from openapiopenai.models import (
    OutputContent as OutputContent,
)
from openapiopenai.models import (
    OutputItem as OutputItem,
)
from openapiopenai.models import (
    OutputMessage as OutputMessage,
)
from openapiopenai.models import (
    OutputMessageContent as OutputMessageContent,
)
from openapiopenai.models import (
    OutputMessageContentDict as OutputMessageContentDict,
)
from openapiopenai.models import (
    OutputMessageDict as OutputMessageDict,
)
from openapiopenai.models import (
    OutputTextContent as OutputTextContent,
)
from openapiopenai.models import (
    OutputTextContentDict as OutputTextContentDict,
)
from openapiopenai.models import (
    ParallelToolCalls as ParallelToolCalls,
)
from openapiopenai.models import (
    PartialImages as PartialImages,
)
from openapiopenai.models import (
    PersistedAgentTool as PersistedAgentTool,
)
from openapiopenai.models import (
    PersistedAgentToolDict as PersistedAgentToolDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceAutomations as PersistedAgentToolResourceAutomations,
)
from openapiopenai.models import (
    PersistedAgentToolResourceAutomationsDict as PersistedAgentToolResourceAutomationsDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse,
)
from openapiopenai.models import (
    PersistedAgentToolResourceComputerUseDict as PersistedAgentToolResourceComputerUseDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceFunction as PersistedAgentToolResourceFunction,
)
from openapiopenai.models import (
    PersistedAgentToolResourceFunctionDict as PersistedAgentToolResourceFunctionDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp,
)
from openapiopenai.models import (
    PersistedAgentToolResourceMcpDict as PersistedAgentToolResourceMcpDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling,
)
from openapiopenai.models import (
    PersistedAgentToolResourceProgrammaticToolCallingDict as PersistedAgentToolResourceProgrammaticToolCallingDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch,
)
from openapiopenai.models import (
    PersistedAgentToolResourceWebSearchDict as PersistedAgentToolResourceWebSearchDict,
)
from openapiopenai.models import (
    PersistedAgentToolResourceWebSearchLocation as PersistedAgentToolResourceWebSearchLocation,
)
from openapiopenai.models import (
    PersistedAgentToolResourceWebSearchLocationDict as PersistedAgentToolResourceWebSearchLocationDict,
)
from openapiopenai.models import (
    PersistedMcpTransport as PersistedMcpTransport,
)
from openapiopenai.models import (
    PersistedMcpTransportDict as PersistedMcpTransportDict,
)
from openapiopenai.models import (
    PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP,
)
from openapiopenai.models import (
    PersistedMcpTransportResourceHTTPDict as PersistedMcpTransportResourceHTTPDict,
)
from openapiopenai.models import (
    PersistedMcpTransportResourceStdio as PersistedMcpTransportResourceStdio,
)
from openapiopenai.models import (
    PersistedMcpTransportResourceStdioDict as PersistedMcpTransportResourceStdioDict,
)
from openapiopenai.models import (
    PersonalityEnum as PersonalityEnum,
)
from openapiopenai.models import (
    PersonalityEnumDict as PersonalityEnumDict,
)
from openapiopenai.models import (
    PredictionContent as PredictionContent,
)
from openapiopenai.models import (
    PredictionContentContent as PredictionContentContent,
)
from openapiopenai.models import (
    PredictionContentContentDict as PredictionContentContentDict,
)
from openapiopenai.models import (
    PredictionContentDict as PredictionContentDict,
)
from openapiopenai.models import (
    Program as Program,
)
from openapiopenai.models import (
    ProgramItemParam as ProgramItemParam,
)
from openapiopenai.models import (
    ProgramItemParamDict as ProgramItemParamDict,
)
from openapiopenai.models import (
    ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
)
from openapiopenai.models import (
    ProgrammaticToolCallingParamDict as ProgrammaticToolCallingParamDict,
)
from openapiopenai.models import (
    ProgramOutput as ProgramOutput,
)
from openapiopenai.models import (
    ProgramOutputItemParam as ProgramOutputItemParam,
)
from openapiopenai.models import (
    ProgramOutputItemParamDict as ProgramOutputItemParamDict,
)
from openapiopenai.models import (
    ProgramOutputItemStatus as ProgramOutputItemStatus,
)
from openapiopenai.models import (
    ProgramOutputStatus as ProgramOutputStatus,
)
from openapiopenai.models import (
    ProgramToolCallCaller as ProgramToolCallCaller,
)
from openapiopenai.models import (
    ProgramToolCallCallerDict as ProgramToolCallCallerDict,
)
from openapiopenai.models import (
    ProgramToolCallCallerParam as ProgramToolCallCallerParam,
)
from openapiopenai.models import (
    ProgramToolCallCallerParamDict as ProgramToolCallCallerParamDict,
)
from openapiopenai.models import (
    Project as Project,
)
from openapiopenai.models import (
    ProjectApiKey as ProjectApiKey,
)
from openapiopenai.models import (
    ProjectApiKeyDeleteResponse as ProjectApiKeyDeleteResponse,
)
from openapiopenai.models import (
    ProjectApiKeyListResponse as ProjectApiKeyListResponse,
)
from openapiopenai.models import (
    ProjectApiKeyOwner as ProjectApiKeyOwner,
)
from openapiopenai.models import (
    ProjectApiKeyOwnerServiceAccount as ProjectApiKeyOwnerServiceAccount,
)
from openapiopenai.models import (
    ProjectApiKeyOwnerUser as ProjectApiKeyOwnerUser,
)
from openapiopenai.models import (
    ProjectCreateRequest as ProjectCreateRequest,
)
from openapiopenai.models import (
    ProjectCreateRequestDict as ProjectCreateRequestDict,
)
from openapiopenai.models import (
    ProjectDataRetention as ProjectDataRetention,
)
from openapiopenai.models import (
    ProjectGroup as ProjectGroup,
)
from openapiopenai.models import (
    ProjectGroupDeletedResource as ProjectGroupDeletedResource,
)
from openapiopenai.models import (
    ProjectGroupListResource as ProjectGroupListResource,
)
from openapiopenai.models import (
    ProjectHostedToolPermissions as ProjectHostedToolPermissions,
)
from openapiopenai.models import (
    ProjectHostedToolPermissionsUpdateRequest as ProjectHostedToolPermissionsUpdateRequest,
)
from openapiopenai.models import (
    ProjectHostedToolPermissionsUpdateRequestDict as ProjectHostedToolPermissionsUpdateRequestDict,
)
from openapiopenai.models import (
    ProjectListResponse as ProjectListResponse,
)
from openapiopenai.models import (
    ProjectModelPermissions as ProjectModelPermissions,
)
from openapiopenai.models import (
    ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleteResponse,
)
from openapiopenai.models import (
    ProjectModelPermissionsUpdateRequest as ProjectModelPermissionsUpdateRequest,
)
from openapiopenai.models import (
    ProjectModelPermissionsUpdateRequestDict as ProjectModelPermissionsUpdateRequestDict,
)
from openapiopenai.models import (
    ProjectRateLimit as ProjectRateLimit,
)
from openapiopenai.models import (
    ProjectRateLimitListResponse as ProjectRateLimitListResponse,
)
from openapiopenai.models import (
    ProjectRateLimitUpdateRequest as ProjectRateLimitUpdateRequest,
)
from openapiopenai.models import (
    ProjectRateLimitUpdateRequestDict as ProjectRateLimitUpdateRequestDict,
)
from openapiopenai.models import (
    ProjectServiceAccount as ProjectServiceAccount,
)
from openapiopenai.models import (
    ProjectServiceAccountApiKey as ProjectServiceAccountApiKey,
)
from openapiopenai.models import (
    ProjectServiceAccountCreateRequest as ProjectServiceAccountCreateRequest,
)
from openapiopenai.models import (
    ProjectServiceAccountCreateRequestDict as ProjectServiceAccountCreateRequestDict,
)
from openapiopenai.models import (
    ProjectServiceAccountCreateResponse as ProjectServiceAccountCreateResponse,
)
from openapiopenai.models import (
    ProjectServiceAccountDeleteResponse as ProjectServiceAccountDeleteResponse,
)
from openapiopenai.models import (
    ProjectServiceAccountListResponse as ProjectServiceAccountListResponse,
)
from openapiopenai.models import (
    ProjectServiceTierSettings as ProjectServiceTierSettings,
)
from openapiopenai.models import (
    ProjectServiceTierSettingsEnabledTiers as ProjectServiceTierSettingsEnabledTiers,
)
from openapiopenai.models import (
    ProjectSpendAlert as ProjectSpendAlert,
)
from openapiopenai.models import (
    ProjectSpendAlertDeletedResource as ProjectSpendAlertDeletedResource,
)
from openapiopenai.models import (
    ProjectSpendAlertListResource as ProjectSpendAlertListResource,
)
from openapiopenai.models import (
    ProjectSpendLimitDeletedResource as ProjectSpendLimitDeletedResource,
)
from openapiopenai.models import (
    ProjectSpendLimitResource as ProjectSpendLimitResource,
)
from openapiopenai.models import (
    ProjectUpdateRequest as ProjectUpdateRequest,
)
from openapiopenai.models import (
    ProjectUpdateRequestDict as ProjectUpdateRequestDict,
)
from openapiopenai.models import (
    ProjectUser as ProjectUser,
)
from openapiopenai.models import (
    ProjectUserCreateRequest as ProjectUserCreateRequest,
)
from openapiopenai.models import (
    ProjectUserCreateRequestDict as ProjectUserCreateRequestDict,
)
from openapiopenai.models import (
    ProjectUserDeleteResponse as ProjectUserDeleteResponse,
)
from openapiopenai.models import (
    ProjectUserListResponse as ProjectUserListResponse,
)
from openapiopenai.models import (
    ProjectUserUpdateRequest as ProjectUserUpdateRequest,
)
from openapiopenai.models import (
    ProjectUserUpdateRequestDict as ProjectUserUpdateRequestDict,
)
from openapiopenai.models import (
    Prompt as Prompt,
)
from openapiopenai.models import (
    PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
)
from openapiopenai.models import (
    PromptCacheBreakpointConfigDict as PromptCacheBreakpointConfigDict,
)
from openapiopenai.models import (
    PromptCacheBreakpointParam as PromptCacheBreakpointParam,
)
from openapiopenai.models import (
    PromptCacheBreakpointParamDict as PromptCacheBreakpointParamDict,
)
from openapiopenai.models import (
    PromptCacheModeEnum as PromptCacheModeEnum,
)
from openapiopenai.models import (
    PromptCacheOptions as PromptCacheOptions,
)
from openapiopenai.models import (
    PromptCacheOptionsParam as PromptCacheOptionsParam,
)
from openapiopenai.models import (
    PromptCacheOptionsParamDict as PromptCacheOptionsParamDict,
)
from openapiopenai.models import (
    PromptCacheRetentionEnum as PromptCacheRetentionEnum,
)
from openapiopenai.models import (
    PromptCacheTTLEnum as PromptCacheTTLEnum,
)
from openapiopenai.models import (
    PromptDict as PromptDict,
)
from openapiopenai.models import (
    ProvenanceCheckObject as ProvenanceCheckObject,
)
from openapiopenai.models import (
    ProvenanceDetectionResultApi as ProvenanceDetectionResultApi,
)
from openapiopenai.models import (
    ProvenanceResource as ProvenanceResource,
)
from openapiopenai.models import (
    ProvenanceResourceResultsItem as ProvenanceResourceResultsItem,
)
from openapiopenai.models import (
    PublicAssignOrganizationGroupRoleBody as PublicAssignOrganizationGroupRoleBody,
)
from openapiopenai.models import (
    PublicAssignOrganizationGroupRoleBodyDict as PublicAssignOrganizationGroupRoleBodyDict,
)
from openapiopenai.models import (
    PublicCreateOrganizationRoleBody as PublicCreateOrganizationRoleBody,
)
from openapiopenai.models import (
    PublicCreateOrganizationRoleBodyDict as PublicCreateOrganizationRoleBodyDict,
)
from openapiopenai.models import (
    PublicProjectResidency as PublicProjectResidency,
)
from openapiopenai.models import (
    PublicRoleListResource as PublicRoleListResource,
)
from openapiopenai.models import (
    PublicUpdateOrganizationRoleBody as PublicUpdateOrganizationRoleBody,
)
from openapiopenai.models import (
    PublicUpdateOrganizationRoleBodyDict as PublicUpdateOrganizationRoleBodyDict,
)
from openapiopenai.models import (
    RankerVersionType as RankerVersionType,
)
from openapiopenai.models import (
    RankingOptions as RankingOptions,
)
from openapiopenai.models import (
    RankingOptionsDict as RankingOptionsDict,
)
from openapiopenai.models import (
    RateLimitsParam as RateLimitsParam,
)
from openapiopenai.models import (
    RateLimitsParamDict as RateLimitsParamDict,
)
from openapiopenai.models import (
    RealtimeAudioFormats as RealtimeAudioFormats,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcmaDict as RealtimeAudioFormatsAudioPcmaDict,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcmDict as RealtimeAudioFormatsAudioPcmDict,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
)
from openapiopenai.models import (
    RealtimeAudioFormatsAudioPcmuDict as RealtimeAudioFormatsAudioPcmuDict,
)
from openapiopenai.models import (
    RealtimeAudioFormatsDict as RealtimeAudioFormatsDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEvent as RealtimeBetaClientEvent,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemCreate as RealtimeBetaClientEventConversationItemCreate,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemCreateDict as RealtimeBetaClientEventConversationItemCreateDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemDelete as RealtimeBetaClientEventConversationItemDelete,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemDeleteDict as RealtimeBetaClientEventConversationItemDeleteDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemRetrieve as RealtimeBetaClientEventConversationItemRetrieve,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemRetrieveDict as RealtimeBetaClientEventConversationItemRetrieveDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemTruncate as RealtimeBetaClientEventConversationItemTruncate,
)
from openapiopenai.models import (
    RealtimeBetaClientEventConversationItemTruncateDict as RealtimeBetaClientEventConversationItemTruncateDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventDict as RealtimeBetaClientEventDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferAppend as RealtimeBetaClientEventInputAudioBufferAppend,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferAppendDict as RealtimeBetaClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferClear as RealtimeBetaClientEventInputAudioBufferClear,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferClearDict as RealtimeBetaClientEventInputAudioBufferClearDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferCommit as RealtimeBetaClientEventInputAudioBufferCommit,
)
from openapiopenai.models import (
    RealtimeBetaClientEventInputAudioBufferCommitDict as RealtimeBetaClientEventInputAudioBufferCommitDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
)
from openapiopenai.models import (
    RealtimeBetaClientEventOutputAudioBufferClearDict as RealtimeBetaClientEventOutputAudioBufferClearDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventResponseCancel as RealtimeBetaClientEventResponseCancel,
)
from openapiopenai.models import (
    RealtimeBetaClientEventResponseCancelDict as RealtimeBetaClientEventResponseCancelDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventResponseCreate as RealtimeBetaClientEventResponseCreate,
)
from openapiopenai.models import (
    RealtimeBetaClientEventResponseCreateDict as RealtimeBetaClientEventResponseCreateDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventSessionUpdate as RealtimeBetaClientEventSessionUpdate,
)
from openapiopenai.models import (
    RealtimeBetaClientEventSessionUpdateDict as RealtimeBetaClientEventSessionUpdateDict,
)
from openapiopenai.models import (
    RealtimeBetaClientEventTranscriptionSessionUpdate as RealtimeBetaClientEventTranscriptionSessionUpdate,
)
from openapiopenai.models import (
    RealtimeBetaClientEventTranscriptionSessionUpdateDict as RealtimeBetaClientEventTranscriptionSessionUpdateDict,
)
from openapiopenai.models import (
    RealtimeBetaConversationCreatedEvent as RealtimeBetaConversationCreatedEvent,
)
from openapiopenai.models import (
    RealtimeBetaConversationCreatedEventConversation as RealtimeBetaConversationCreatedEventConversation,
)
from openapiopenai.models import (
    RealtimeBetaResponse as RealtimeBetaResponse,
)
from openapiopenai.models import (
    RealtimeBetaResponseAudioDeltaEvent as RealtimeBetaResponseAudioDeltaEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseAudioDoneEvent as RealtimeBetaResponseAudioDoneEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseAudioTranscriptDeltaEvent as RealtimeBetaResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseAudioTranscriptDoneEvent as RealtimeBetaResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsConversation as RealtimeBetaResponseCreateParamsConversation,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsConversationDict as RealtimeBetaResponseCreateParamsConversationDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsDict as RealtimeBetaResponseCreateParamsDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsMaxOutputTokens as RealtimeBetaResponseCreateParamsMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsMaxOutputTokensDict as RealtimeBetaResponseCreateParamsMaxOutputTokensDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokens as RealtimeBetaResponseCreateParamsMaxResponseOutputTokens,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict as RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsToolChoice as RealtimeBetaResponseCreateParamsToolChoice,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsToolChoiceDict as RealtimeBetaResponseCreateParamsToolChoiceDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsToolsItem as RealtimeBetaResponseCreateParamsToolsItem,
)
from openapiopenai.models import (
    RealtimeBetaResponseCreateParamsToolsItemDict as RealtimeBetaResponseCreateParamsToolsItemDict,
)
from openapiopenai.models import (
    RealtimeBetaResponseInputTokenDetailsCachedTokensDetails as RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
)
from openapiopenai.models import (
    RealtimeBetaResponseMaxOutputTokens as RealtimeBetaResponseMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeBetaResponseStatusDetails as RealtimeBetaResponseStatusDetails,
)
from openapiopenai.models import (
    RealtimeBetaResponseStatusDetailsError as RealtimeBetaResponseStatusDetailsError,
)
from openapiopenai.models import (
    RealtimeBetaResponseTextDeltaEvent as RealtimeBetaResponseTextDeltaEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseTextDoneEvent as RealtimeBetaResponseTextDoneEvent,
)
from openapiopenai.models import (
    RealtimeBetaResponseUsage as RealtimeBetaResponseUsage,
)
from openapiopenai.models import (
    RealtimeBetaResponseUsageInputTokenDetails as RealtimeBetaResponseUsageInputTokenDetails,
)
from openapiopenai.models import (
    RealtimeBetaResponseUsageOutputTokenDetails as RealtimeBetaResponseUsageOutputTokenDetails,
)
from openapiopenai.models import (
    RealtimeBetaServerEvent as RealtimeBetaServerEvent,
)
from openapiopenai.models import (
    RealtimeBetaServerEventAudioTranscriptionCompletedUsage as RealtimeBetaServerEventAudioTranscriptionCompletedUsage,
)
from openapiopenai.models import (
    RealtimeBetaServerEventAudioTranscriptionFailedError as RealtimeBetaServerEventAudioTranscriptionFailedError,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemCreated as RealtimeBetaServerEventConversationItemCreated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemDeleted as RealtimeBetaServerEventConversationItemDeleted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
)
from openapiopenai.models import (
    RealtimeBetaServerEventConversationItemTruncated as RealtimeBetaServerEventConversationItemTruncated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventError as RealtimeBetaServerEventError,
)
from openapiopenai.models import (
    RealtimeBetaServerEventErrorError as RealtimeBetaServerEventErrorError,
)
from openapiopenai.models import (
    RealtimeBetaServerEventInputAudioBufferCleared as RealtimeBetaServerEventInputAudioBufferCleared,
)
from openapiopenai.models import (
    RealtimeBetaServerEventInputAudioBufferCommitted as RealtimeBetaServerEventInputAudioBufferCommitted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventInputAudioBufferSpeechStarted as RealtimeBetaServerEventInputAudioBufferSpeechStarted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventInputAudioBufferSpeechStopped as RealtimeBetaServerEventInputAudioBufferSpeechStopped,
)
from openapiopenai.models import (
    RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
)
from openapiopenai.models import (
    RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
)
from openapiopenai.models import (
    RealtimeBetaServerEventRateLimitsUpdated as RealtimeBetaServerEventRateLimitsUpdated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem as RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseContentPartAdded as RealtimeBetaServerEventResponseContentPartAdded,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseContentPartAddedPart as RealtimeBetaServerEventResponseContentPartAddedPart,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseContentPartDone as RealtimeBetaServerEventResponseContentPartDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseContentPartDonePart as RealtimeBetaServerEventResponseContentPartDonePart,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseCreated as RealtimeBetaServerEventResponseCreated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseDone as RealtimeBetaServerEventResponseDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDone as RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseOutputItemAdded as RealtimeBetaServerEventResponseOutputItemAdded,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseOutputItemDone as RealtimeBetaServerEventResponseOutputItemDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
)
from openapiopenai.models import (
    RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
)
from openapiopenai.models import (
    RealtimeBetaServerEventSessionCreated as RealtimeBetaServerEventSessionCreated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventSessionUpdated as RealtimeBetaServerEventSessionUpdated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
)
from openapiopenai.models import (
    RealtimeBetaServerEventTranscriptionSessionUpdated as RealtimeBetaServerEventTranscriptionSessionUpdated,
)
from openapiopenai.models import (
    RealtimeCallCreateRequest as RealtimeCallCreateRequest,
)
from openapiopenai.models import (
    RealtimeCallCreateRequestDict as RealtimeCallCreateRequestDict,
)
from openapiopenai.models import (
    RealtimeCallReferRequest as RealtimeCallReferRequest,
)
from openapiopenai.models import (
    RealtimeCallReferRequestDict as RealtimeCallReferRequestDict,
)
from openapiopenai.models import (
    RealtimeCallRejectRequest as RealtimeCallRejectRequest,
)
from openapiopenai.models import (
    RealtimeCallRejectRequestDict as RealtimeCallRejectRequestDict,
)
from openapiopenai.models import (
    RealtimeClientEvent as RealtimeClientEvent,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemCreateDict as RealtimeClientEventConversationItemCreateDict,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemDeleteDict as RealtimeClientEventConversationItemDeleteDict,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemRetrieveDict as RealtimeClientEventConversationItemRetrieveDict,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
)
from openapiopenai.models import (
    RealtimeClientEventConversationItemTruncateDict as RealtimeClientEventConversationItemTruncateDict,
)
from openapiopenai.models import (
    RealtimeClientEventDict as RealtimeClientEventDict,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferAppendDict as RealtimeClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferClearDict as RealtimeClientEventInputAudioBufferClearDict,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
)
from openapiopenai.models import (
    RealtimeClientEventInputAudioBufferCommitDict as RealtimeClientEventInputAudioBufferCommitDict,
)
from openapiopenai.models import (
    RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
)
from openapiopenai.models import (
    RealtimeClientEventOutputAudioBufferClearDict as RealtimeClientEventOutputAudioBufferClearDict,
)
from openapiopenai.models import (
    RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel,
)
from openapiopenai.models import (
    RealtimeClientEventResponseCancelDict as RealtimeClientEventResponseCancelDict,
)
from openapiopenai.models import (
    RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate,
)
from openapiopenai.models import (
    RealtimeClientEventResponseCreateDict as RealtimeClientEventResponseCreateDict,
)
from openapiopenai.models import (
    RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate,
)
from openapiopenai.models import (
    RealtimeClientEventSessionUpdateDict as RealtimeClientEventSessionUpdateDict,
)
from openapiopenai.models import (
    RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
)
from openapiopenai.models import (
    RealtimeClientEventSessionUpdateSessionDict as RealtimeClientEventSessionUpdateSessionDict,
)
from openapiopenai.models import (
    RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
)
from openapiopenai.models import (
    RealtimeConversationItem as RealtimeConversationItem,
)
from openapiopenai.models import (
    RealtimeConversationItemDict as RealtimeConversationItemDict,
)
from openapiopenai.models import (
    RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
)
from openapiopenai.models import (
    RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallDict,
)
from openapiopenai.models import (
    RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
)
from openapiopenai.models import (
    RealtimeConversationItemFunctionCallOutputDict as RealtimeConversationItemFunctionCallOutputDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessage as RealtimeConversationItemMessage,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageAssistantContentItemDict as RealtimeConversationItemMessageAssistantContentItemDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageAssistantDict as RealtimeConversationItemMessageAssistantDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageDict as RealtimeConversationItemMessageDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageSystemContentItemDict as RealtimeConversationItemMessageSystemContentItemDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageSystemDict as RealtimeConversationItemMessageSystemDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageUserContentItemDict as RealtimeConversationItemMessageUserContentItemDict,
)
from openapiopenai.models import (
    RealtimeConversationItemMessageUserDict as RealtimeConversationItemMessageUserDict,
)
from openapiopenai.models import (
    RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
)
from openapiopenai.models import (
    RealtimeConversationItemWithReferenceContentItem as RealtimeConversationItemWithReferenceContentItem,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequestDict as RealtimeCreateClientSecretRequestDict,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequestExpiresAfterDict as RealtimeCreateClientSecretRequestExpiresAfterDict,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequestSession as RealtimeCreateClientSecretRequestSession,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretRequestSessionDict as RealtimeCreateClientSecretRequestSessionDict,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
)
from openapiopenai.models import (
    RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
)
from openapiopenai.models import (
    RealtimeFunctionTool as RealtimeFunctionTool,
)
from openapiopenai.models import (
    RealtimeFunctionToolDict as RealtimeFunctionToolDict,
)
from openapiopenai.models import (
    RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest,
)
from openapiopenai.models import (
    RealtimeMCPApprovalRequestDict as RealtimeMCPApprovalRequestDict,
)
from openapiopenai.models import (
    RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse,
)
from openapiopenai.models import (
    RealtimeMCPApprovalResponseDict as RealtimeMCPApprovalResponseDict,
)
from openapiopenai.models import (
    RealtimeMCPHTTPError as RealtimeMCPHTTPError,
)
from openapiopenai.models import (
    RealtimeMCPHTTPErrorDict as RealtimeMCPHTTPErrorDict,
)
from openapiopenai.models import (
    RealtimeMCPListTools as RealtimeMCPListTools,
)
from openapiopenai.models import (
    RealtimeMCPListToolsDict as RealtimeMCPListToolsDict,
)
from openapiopenai.models import (
    RealtimeMCPProtocolError as RealtimeMCPProtocolError,
)
from openapiopenai.models import (
    RealtimeMCPProtocolErrorDict as RealtimeMCPProtocolErrorDict,
)
from openapiopenai.models import (
    RealtimeMCPToolCall as RealtimeMCPToolCall,
)
from openapiopenai.models import (
    RealtimeMCPToolCallDict as RealtimeMCPToolCallDict,
)
from openapiopenai.models import (
    RealtimeMCPToolCallError as RealtimeMCPToolCallError,
)
from openapiopenai.models import (
    RealtimeMCPToolCallErrorDict as RealtimeMCPToolCallErrorDict,
)
from openapiopenai.models import (
    RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError,
)
from openapiopenai.models import (
    RealtimeMCPToolExecutionErrorDict as RealtimeMCPToolExecutionErrorDict,
)
from openapiopenai.models import (
    RealtimeReasoning as RealtimeReasoning,
)
from openapiopenai.models import (
    RealtimeReasoningDict as RealtimeReasoningDict,
)
from openapiopenai.models import (
    RealtimeReasoningEffort as RealtimeReasoningEffort,
)
from openapiopenai.models import (
    RealtimeResponse as RealtimeResponse,
)
from openapiopenai.models import (
    RealtimeResponseAudio as RealtimeResponseAudio,
)
from openapiopenai.models import (
    RealtimeResponseAudioOutput as RealtimeResponseAudioOutput,
)
from openapiopenai.models import (
    RealtimeResponseCreateParams as RealtimeResponseCreateParams,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsAudioDict as RealtimeResponseCreateParamsAudioDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsAudioOutputDict as RealtimeResponseCreateParamsAudioOutputDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsConversation as RealtimeResponseCreateParamsConversation,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsConversationDict as RealtimeResponseCreateParamsConversationDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsMaxOutputTokens as RealtimeResponseCreateParamsMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsMaxOutputTokensDict as RealtimeResponseCreateParamsMaxOutputTokensDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsToolChoiceDict as RealtimeResponseCreateParamsToolChoiceDict,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsToolsItem as RealtimeResponseCreateParamsToolsItem,
)
from openapiopenai.models import (
    RealtimeResponseCreateParamsToolsItemDict as RealtimeResponseCreateParamsToolsItemDict,
)
from openapiopenai.models import (
    RealtimeResponseMaxOutputTokens as RealtimeResponseMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeResponseStatusDetails as RealtimeResponseStatusDetails,
)
from openapiopenai.models import (
    RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError,
)
from openapiopenai.models import (
    RealtimeResponseUsage as RealtimeResponseUsage,
)
from openapiopenai.models import (
    RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
)
from openapiopenai.models import (
    RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
)
from openapiopenai.models import (
    RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
)
from openapiopenai.models import (
    RealtimeServerEvent as RealtimeServerEvent,
)
from openapiopenai.models import (
    RealtimeServerEventConversationAudioTranscriptionFailedError as RealtimeServerEventConversationAudioTranscriptionFailedError,
)
from openapiopenai.models import (
    RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
)
from openapiopenai.models import (
    RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
)
from openapiopenai.models import (
    RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
)
from openapiopenai.models import (
    RealtimeServerEventConversationTranscriptionCompletedUsage as RealtimeServerEventConversationTranscriptionCompletedUsage,
)
from openapiopenai.models import (
    RealtimeServerEventError as RealtimeServerEventError,
)
from openapiopenai.models import (
    RealtimeServerEventErrorError as RealtimeServerEventErrorError,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
)
from openapiopenai.models import (
    RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
)
from openapiopenai.models import (
    RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
)
from openapiopenai.models import (
    RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
)
from openapiopenai.models import (
    RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
)
from openapiopenai.models import (
    RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
)
from openapiopenai.models import (
    RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
)
from openapiopenai.models import (
    RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
)
from openapiopenai.models import (
    RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
)
from openapiopenai.models import (
    RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
)
from openapiopenai.models import (
    RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
)
from openapiopenai.models import (
    RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
)
from openapiopenai.models import (
    RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
)
from openapiopenai.models import (
    RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
)
from openapiopenai.models import (
    RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
)
from openapiopenai.models import (
    RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated,
)
from openapiopenai.models import (
    RealtimeServerEventResponseDone as RealtimeServerEventResponseDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
)
from openapiopenai.models import (
    RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
)
from openapiopenai.models import (
    RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
)
from openapiopenai.models import (
    RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
)
from openapiopenai.models import (
    RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
)
from openapiopenai.models import (
    RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
)
from openapiopenai.models import (
    RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
)
from openapiopenai.models import (
    RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
)
from openapiopenai.models import (
    RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
)
from openapiopenai.models import (
    RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated,
)
from openapiopenai.models import (
    RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
)
from openapiopenai.models import (
    RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated,
)
from openapiopenai.models import (
    RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
)
from openapiopenai.models import (
    RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
)
from openapiopenai.models import (
    RealtimeSession as RealtimeSession,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestClientSecretDict as RealtimeSessionCreateRequestClientSecretDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestClientSecretExpiresAfter as RealtimeSessionCreateRequestClientSecretExpiresAfter,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestClientSecretExpiresAfterDict as RealtimeSessionCreateRequestClientSecretExpiresAfterDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestDict as RealtimeSessionCreateRequestDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioDict as RealtimeSessionCreateRequestGAAudioDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioInputDict as RealtimeSessionCreateRequestGAAudioInputDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeSessionCreateRequestGAAudioOutputDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestGADict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAMaxOutputTokens as RealtimeSessionCreateRequestGAMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAMaxOutputTokensDict as RealtimeSessionCreateRequestGAMaxOutputTokensDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAModel as RealtimeSessionCreateRequestGAModel,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAModelDict as RealtimeSessionCreateRequestGAModelDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAToolChoiceDict as RealtimeSessionCreateRequestGAToolChoiceDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAToolsItem as RealtimeSessionCreateRequestGAToolsItem,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGAToolsItemDict as RealtimeSessionCreateRequestGAToolsItemDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGATracing as RealtimeSessionCreateRequestGATracing,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGATracingDict as RealtimeSessionCreateRequestGATracingDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGATracingObject as RealtimeSessionCreateRequestGATracingObject,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestGATracingObjectDict as RealtimeSessionCreateRequestGATracingObjectDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestInputAudioNoiseReductionDict as RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestInputAudioTranscriptionDict as RealtimeSessionCreateRequestInputAudioTranscriptionDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestMaxResponseOutputTokens as RealtimeSessionCreateRequestMaxResponseOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestMaxResponseOutputTokensDict as RealtimeSessionCreateRequestMaxResponseOutputTokensDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestToolsItemDict as RealtimeSessionCreateRequestToolsItemDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTracing as RealtimeSessionCreateRequestTracing,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTracingDict as RealtimeSessionCreateRequestTracingDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTracingObject as RealtimeSessionCreateRequestTracingObject,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTracingObjectDict as RealtimeSessionCreateRequestTracingObjectDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
)
from openapiopenai.models import (
    RealtimeSessionCreateRequestTurnDetectionDict as RealtimeSessionCreateRequestTurnDetectionDict,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAMaxOutputTokens as RealtimeSessionCreateResponseGAMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAModel as RealtimeSessionCreateResponseGAModel,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGAToolsItem as RealtimeSessionCreateResponseGAToolsItem,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGATracing as RealtimeSessionCreateResponseGATracing,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseGATracingObject as RealtimeSessionCreateResponseGATracingObject,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseInputAudioTranscription as RealtimeSessionCreateResponseInputAudioTranscription,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseMaxOutputTokens as RealtimeSessionCreateResponseMaxOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseMaxResponseOutputTokens as RealtimeSessionCreateResponseMaxResponseOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseTracing as RealtimeSessionCreateResponseTracing,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseTracingObject as RealtimeSessionCreateResponseTracingObject,
)
from openapiopenai.models import (
    RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
)
from openapiopenai.models import (
    RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
)
from openapiopenai.models import (
    RealtimeSessionMaxResponseOutputTokens as RealtimeSessionMaxResponseOutputTokens,
)
from openapiopenai.models import (
    RealtimeSessionModel as RealtimeSessionModel,
)
from openapiopenai.models import (
    RealtimeSessionTracing as RealtimeSessionTracing,
)
from openapiopenai.models import (
    RealtimeSessionTracingObject as RealtimeSessionTracingObject,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateGAAudioInputDetection as RealtimeTranscriptionSessionCreateGAAudioInputDetection,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestClientSecret as RealtimeTranscriptionSessionCreateRequestClientSecret,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestClientSecretDict as RealtimeTranscriptionSessionCreateRequestClientSecretDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestDict as RealtimeTranscriptionSessionCreateRequestDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGAAudioDict as RealtimeTranscriptionSessionCreateRequestGAAudioDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGAAudioInputDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGADict as RealtimeTranscriptionSessionCreateRequestGADict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGANoiseReduction as RealtimeTranscriptionSessionCreateRequestGANoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict as RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionDict as RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseGANoiseReduction as RealtimeTranscriptionSessionCreateResponseGANoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseGATurnDetection as RealtimeTranscriptionSessionCreateResponseGATurnDetection,
)
from openapiopenai.models import (
    RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
)
from openapiopenai.models import (
    RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventDict as RealtimeTranslationClientEventDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationClientEventInputAudioBufferAppend,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventInputAudioBufferAppendDict as RealtimeTranslationClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventSessionClose as RealtimeTranslationClientEventSessionClose,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventSessionCloseDict as RealtimeTranslationClientEventSessionCloseDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationClientEventSessionUpdate,
)
from openapiopenai.models import (
    RealtimeTranslationClientEventSessionUpdateDict as RealtimeTranslationClientEventSessionUpdateDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
)
from openapiopenai.models import (
    RealtimeTranslationClientSecretCreateRequestDict as RealtimeTranslationClientSecretCreateRequestDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfter as RealtimeTranslationClientSecretCreateRequestExpiresAfter,
)
from openapiopenai.models import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfterDict as RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
)
from openapiopenai.models import (
    RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
)
from openapiopenai.models import (
    RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionClosed as RealtimeTranslationServerEventSessionClosed,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionCreated as RealtimeTranslationServerEventSessionCreated,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationServerEventSessionInputTranscriptDelta,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationServerEventSessionOutputAudioDelta,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationServerEventSessionOutputTranscriptDelta,
)
from openapiopenai.models import (
    RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationServerEventSessionUpdated,
)
from openapiopenai.models import (
    RealtimeTranslationSession as RealtimeTranslationSession,
)
from openapiopenai.models import (
    RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio,
)
from openapiopenai.models import (
    RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
)
from openapiopenai.models import (
    RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudio as RealtimeTranslationSessionCreateRequestAudio,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudioDict as RealtimeTranslationSessionCreateRequestAudioDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudioInput as RealtimeTranslationSessionCreateRequestAudioInput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudioInputDict as RealtimeTranslationSessionCreateRequestAudioInputDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudioOutput as RealtimeTranslationSessionCreateRequestAudioOutput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestAudioOutputDict as RealtimeTranslationSessionCreateRequestAudioOutputDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestDict as RealtimeTranslationSessionCreateRequestDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestInputNoiseReduction as RealtimeTranslationSessionCreateRequestInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestInputNoiseReductionDict as RealtimeTranslationSessionCreateRequestInputNoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestInputTranscription as RealtimeTranslationSessionCreateRequestInputTranscription,
)
from openapiopenai.models import (
    RealtimeTranslationSessionCreateRequestInputTranscriptionDict as RealtimeTranslationSessionCreateRequestInputTranscriptionDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudioDict as RealtimeTranslationSessionUpdateRequestAudioDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudioInputDict as RealtimeTranslationSessionUpdateRequestAudioInputDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudioOutput as RealtimeTranslationSessionUpdateRequestAudioOutput,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestAudioOutputDict as RealtimeTranslationSessionUpdateRequestAudioOutputDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestDict as RealtimeTranslationSessionUpdateRequestDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestInputNoiseReduction as RealtimeTranslationSessionUpdateRequestInputNoiseReduction,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict as RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestInputTranscription as RealtimeTranslationSessionUpdateRequestInputTranscription,
)
from openapiopenai.models import (
    RealtimeTranslationSessionUpdateRequestInputTranscriptionDict as RealtimeTranslationSessionUpdateRequestInputTranscriptionDict,
)
from openapiopenai.models import (
    RealtimeTruncation as RealtimeTruncation,
)
from openapiopenai.models import (
    RealtimeTruncationDict as RealtimeTruncationDict,
)
from openapiopenai.models import (
    RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
)
from openapiopenai.models import (
    RealtimeTruncationRetentionRatioDict as RealtimeTruncationRetentionRatioDict,
)
from openapiopenai.models import (
    RealtimeTruncationRetentionRatioTokenLimits as RealtimeTruncationRetentionRatioTokenLimits,
)
from openapiopenai.models import (
    RealtimeTruncationRetentionRatioTokenLimitsDict as RealtimeTruncationRetentionRatioTokenLimitsDict,
)
from openapiopenai.models import (
    RealtimeTurnDetection as RealtimeTurnDetection,
)
from openapiopenai.models import (
    RealtimeTurnDetectionDict as RealtimeTurnDetectionDict,
)
from openapiopenai.models import (
    RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad,
)
from openapiopenai.models import (
    RealtimeTurnDetectionSemanticVadDict as RealtimeTurnDetectionSemanticVadDict,
)
from openapiopenai.models import (
    RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad,
)
from openapiopenai.models import (
    RealtimeTurnDetectionServerVadDict as RealtimeTurnDetectionServerVadDict,
)
from openapiopenai.models import (
    Reasoning as Reasoning,
)
from openapiopenai.models import (
    ReasoningDict as ReasoningDict,
)
from openapiopenai.models import (
    ReasoningEffort as ReasoningEffort,
)
from openapiopenai.models import (
    ReasoningItem as ReasoningItem,
)
from openapiopenai.models import (
    ReasoningItemDict as ReasoningItemDict,
)
from openapiopenai.models import (
    ReasoningModeEnum as ReasoningModeEnum,
)
from openapiopenai.models import (
    ReasoningModeEnumDict as ReasoningModeEnumDict,
)
from openapiopenai.models import (
    ReasoningTextContent as ReasoningTextContent,
)
from openapiopenai.models import (
    ReasoningTextContentDict as ReasoningTextContentDict,
)
from openapiopenai.models import (
    ReferLiveSessionRequest as ReferLiveSessionRequest,
)
from openapiopenai.models import (
    ReferLiveSessionRequestDict as ReferLiveSessionRequestDict,
)
from openapiopenai.models import (
    RefusalContent as RefusalContent,
)
from openapiopenai.models import (
    RefusalContentDict as RefusalContentDict,
)
from openapiopenai.models import (
    RejectLiveSessionRequest as RejectLiveSessionRequest,
)
from openapiopenai.models import (
    RejectLiveSessionRequestDict as RejectLiveSessionRequestDict,
)
from openapiopenai.models import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileID as ResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
)
from openapiopenai.models import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict as ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict,
)
from openapiopenai.models import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceInline as ResourceOpenAIHostedFileHostedTemplateFileResourceInline,
)
from openapiopenai.models import (
    Response as Response,
)
from openapiopenai.models import (
    ResponseApplyPatchCallOperationDiffDeltaEvent as ResponseApplyPatchCallOperationDiffDeltaEvent,
)
from openapiopenai.models import (
    ResponseApplyPatchCallOperationDiffDoneEvent as ResponseApplyPatchCallOperationDiffDoneEvent,
)
from openapiopenai.models import (
    ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
)
from openapiopenai.models import (
    ResponseAudioDoneEvent as ResponseAudioDoneEvent,
)
from openapiopenai.models import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from openapiopenai.models import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)
from openapiopenai.models import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from openapiopenai.models import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from openapiopenai.models import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from openapiopenai.models import (
    ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
)
from openapiopenai.models import (
    ResponseCompletedEvent as ResponseCompletedEvent,
)
from openapiopenai.models import (
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
)
from openapiopenai.models import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from openapiopenai.models import (
    ResponseConversation as ResponseConversation,
)
from openapiopenai.models import (
    ResponseCreatedEvent as ResponseCreatedEvent,
)
from openapiopenai.models import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)
from openapiopenai.models import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)
from openapiopenai.models import (
    ResponseError as ResponseError,
)
from openapiopenai.models import (
    ResponseErrorCode as ResponseErrorCode,
)
from openapiopenai.models import (
    ResponseErrorEvent as ResponseErrorEvent,
)
from openapiopenai.models import (
    ResponseFailedEvent as ResponseFailedEvent,
)
from openapiopenai.models import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)
from openapiopenai.models import (
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
)
from openapiopenai.models import (
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
)
from openapiopenai.models import (
    ResponseFormatJsonObject as ResponseFormatJsonObject,
)
from openapiopenai.models import (
    ResponseFormatJsonObjectDict as ResponseFormatJsonObjectDict,
)
from openapiopenai.models import (
    ResponseFormatJsonSchema as ResponseFormatJsonSchema,
)
from openapiopenai.models import (
    ResponseFormatJsonSchemaDict as ResponseFormatJsonSchemaDict,
)
from openapiopenai.models import (
    ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
)
from openapiopenai.models import (
    ResponseFormatJsonSchemaJsonSchemaDict as ResponseFormatJsonSchemaJsonSchemaDict,
)
from openapiopenai.models import (
    ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
)
from openapiopenai.models import (
    ResponseFormatText as ResponseFormatText,
)
from openapiopenai.models import (
    ResponseFormatTextDict as ResponseFormatTextDict,
)
from openapiopenai.models import (
    ResponseFormatTextGrammar as ResponseFormatTextGrammar,
)
from openapiopenai.models import (
    ResponseFormatTextPython as ResponseFormatTextPython,
)
from openapiopenai.models import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from openapiopenai.models import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from openapiopenai.models import (
    ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
)
from openapiopenai.models import (
    ResponseFunctionCallOutputItemDict as ResponseFunctionCallOutputItemDict,
)
from openapiopenai.models import (
    ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
)
from openapiopenai.models import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)
from openapiopenai.models import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)
from openapiopenai.models import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)
from openapiopenai.models import (
    ResponseIncompleteDetails as ResponseIncompleteDetails,
)
from openapiopenai.models import (
    ResponseIncompleteEvent as ResponseIncompleteEvent,
)
from openapiopenai.models import (
    ResponseInProgressEvent as ResponseInProgressEvent,
)
from openapiopenai.models import (
    ResponseInputItem as ResponseInputItem,
)
from openapiopenai.models import (
    ResponseInputItemDict as ResponseInputItemDict,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallError as ResponseInputItemImageGenerationCallError,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallErrorDict as ResponseInputItemImageGenerationCallErrorDict,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallErrorModerationDetails as ResponseInputItemImageGenerationCallErrorModerationDetails,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallErrorModerationDetailsDict as ResponseInputItemImageGenerationCallErrorModerationDetailsDict,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallSvgUsage as ResponseInputItemImageGenerationCallSvgUsage,
)
from openapiopenai.models import (
    ResponseInputItemImageGenerationCallSvgUsageDict as ResponseInputItemImageGenerationCallSvgUsageDict,
)
from openapiopenai.models import (
    ResponseInputItemMessage as ResponseInputItemMessage,
)
from openapiopenai.models import (
    ResponseInputItemMessageAssistant as ResponseInputItemMessageAssistant,
)
from openapiopenai.models import (
    ResponseInputItemMessageAssistantDict as ResponseInputItemMessageAssistantDict,
)
from openapiopenai.models import (
    ResponseInputItemMessageDict as ResponseInputItemMessageDict,
)
from openapiopenai.models import (
    ResponseInputItemMessageUser as ResponseInputItemMessageUser,
)
from openapiopenai.models import (
    ResponseInputItemMessageUserDict as ResponseInputItemMessageUserDict,
)
from openapiopenai.models import (
    ResponseInputTransformationsItem as ResponseInputTransformationsItem,
)
from openapiopenai.models import (
    ResponseInstructions as ResponseInstructions,
)
from openapiopenai.models import (
    ResponseItemList as ResponseItemList,
)
from openapiopenai.models import (
    ResponseKeepAliveEvent as ResponseKeepAliveEvent,
)
from openapiopenai.models import (
    ResponseKindResourceBrowserAuthenticationCancelResource as ResponseKindResourceBrowserAuthenticationCancelResource,
)
from openapiopenai.models import (
    ResponseKindResourceBrowserAuthenticationCancelResourceDict as ResponseKindResourceBrowserAuthenticationCancelResourceDict,
)
from openapiopenai.models import (
    ResponseKindResourceBrowserAuthenticationSubmitResource as ResponseKindResourceBrowserAuthenticationSubmitResource,
)
from openapiopenai.models import (
    ResponseLogProb as ResponseLogProb,
)
from openapiopenai.models import (
    ResponseLogProbTopLogprobsItem as ResponseLogProbTopLogprobsItem,
)
from openapiopenai.models import (
    ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
)
from openapiopenai.models import (
    ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
)
from openapiopenai.models import (
    ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
)
from openapiopenai.models import (
    ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
)
from openapiopenai.models import (
    ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
)
from openapiopenai.models import (
    ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
)
from openapiopenai.models import (
    ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
)
from openapiopenai.models import (
    ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
)
from openapiopenai.models import (
    ResponseModalities as ResponseModalities,
)
from openapiopenai.models import (
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)
from openapiopenai.models import (
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)
from openapiopenai.models import (
    ResponseOutputText as ResponseOutputText,
)
from openapiopenai.models import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from openapiopenai.models import (
    ResponseOutputTextAnnotationsItem as ResponseOutputTextAnnotationsItem,
)
from openapiopenai.models import (
    ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
)
from openapiopenai.models import (
    ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
)
from openapiopenai.models import (
    ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
)
from openapiopenai.models import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from openapiopenai.models import (
    ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
)
from openapiopenai.models import (
    ResponsePromptVariables as ResponsePromptVariables,
)
from openapiopenai.models import (
    ResponsePromptVariablesValue as ResponsePromptVariablesValue,
)
from openapiopenai.models import (
    ResponsePromptVariablesValueDict as ResponsePromptVariablesValueDict,
)
from openapiopenai.models import (
    ResponseProperties as ResponseProperties,
)
from openapiopenai.models import (
    ResponseQueuedEvent as ResponseQueuedEvent,
)
from openapiopenai.models import (
    ResponseRateLimitsUpdatedEvent as ResponseRateLimitsUpdatedEvent,
)
from openapiopenai.models import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
)
from openapiopenai.models import (
    ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
)
from openapiopenai.models import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
)
from openapiopenai.models import (
    ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
)
from openapiopenai.models import (
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)
from openapiopenai.models import (
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
)
from openapiopenai.models import (
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
)
from openapiopenai.models import (
    ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
)
from openapiopenai.models import (
    ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
)
from openapiopenai.models import (
    ResponsesClientEvent as ResponsesClientEvent,
)
from openapiopenai.models import (
    ResponsesClientEventDict as ResponsesClientEventDict,
)
from openapiopenai.models import (
    ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate,
)
from openapiopenai.models import (
    ResponsesClientEventResponseCreateDict as ResponsesClientEventResponseCreateDict,
)
from openapiopenai.models import (
    ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
)
from openapiopenai.models import (
    ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
)
from openapiopenai.models import (
    ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
)
from openapiopenai.models import (
    ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
)
from openapiopenai.models import (
    ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
)
from openapiopenai.models import (
    ResponsesServerEvent as ResponsesServerEvent,
)
from openapiopenai.models import (
    ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
)
from openapiopenai.models import (
    ResponseSteerAcceptedEventSteer as ResponseSteerAcceptedEventSteer,
)
from openapiopenai.models import (
    ResponseSteerEvent as ResponseSteerEvent,
)
from openapiopenai.models import (
    ResponseSteerEventDict as ResponseSteerEventDict,
)
from openapiopenai.models import (
    ResponseSteerEventInput as ResponseSteerEventInput,
)
from openapiopenai.models import (
    ResponseSteerEventInputDict as ResponseSteerEventInputDict,
)
from openapiopenai.models import (
    ResponseSteerEventInputItem as ResponseSteerEventInputItem,
)
from openapiopenai.models import (
    ResponseSteerEventInputItemDict as ResponseSteerEventInputItemDict,
)
from openapiopenai.models import (
    ResponseSteerFailedEvent as ResponseSteerFailedEvent,
)
from openapiopenai.models import (
    ResponseSteerFailedEventError as ResponseSteerFailedEventError,
)
from openapiopenai.models import (
    ResponseSteerFailedEventSteer as ResponseSteerFailedEventSteer,
)
from openapiopenai.models import (
    ResponseSteerFailedEventSteerInput as ResponseSteerFailedEventSteerInput,
)
from openapiopenai.models import (
    ResponseSteerFailedEventSteerInputItem as ResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models import (
    ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
)
from openapiopenai.models import (
    ResponseSteerInputItemListMessageContent as ResponseSteerInputItemListMessageContent,
)
from openapiopenai.models import (
    ResponseSteerInputItemListMessageContentDict as ResponseSteerInputItemListMessageContentDict,
)
from openapiopenai.models import (
    ResponseSteerInputItemListMessageDict as ResponseSteerInputItemListMessageDict,
)
from openapiopenai.models import (
    ResponseSteerPendingEvent as ResponseSteerPendingEvent,
)
from openapiopenai.models import (
    ResponseSteerRequiredInput as ResponseSteerRequiredInput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputApplyPatchCallOutput as ResponseSteerRequiredInputApplyPatchCallOutput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputComputerCallOutput as ResponseSteerRequiredInputComputerCallOutput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputCustomToolCallOutput as ResponseSteerRequiredInputCustomToolCallOutput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputFunctionCallOutput as ResponseSteerRequiredInputFunctionCallOutput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputMcpApprovalResponse as ResponseSteerRequiredInputMcpApprovalResponse,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputShellCallOutput as ResponseSteerRequiredInputShellCallOutput,
)
from openapiopenai.models import (
    ResponseSteerRequiredInputToolSearchOutput as ResponseSteerRequiredInputToolSearchOutput,
)
from openapiopenai.models import (
    ResponseStreamEvent as ResponseStreamEvent,
)
from openapiopenai.models import (
    ResponseStreamOptions as ResponseStreamOptions,
)
from openapiopenai.models import (
    ResponseStreamOptionsDict as ResponseStreamOptionsDict,
)
from openapiopenai.models import (
    ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent,
)
from openapiopenai.models import (
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
)
from openapiopenai.models import (
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from openapiopenai.models import (
    ResponseTextParam as ResponseTextParam,
)
from openapiopenai.models import (
    ResponseTextParamDict as ResponseTextParamDict,
)
from openapiopenai.models import (
    ResponseToolUsage as ResponseToolUsage,
)
from openapiopenai.models import (
    ResponseToolUsageImageGen as ResponseToolUsageImageGen,
)
from openapiopenai.models import (
    ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
)
from openapiopenai.models import (
    ResponseToolUsageImageGenInputTokensDetails as ResponseToolUsageImageGenInputTokensDetails,
)
from openapiopenai.models import (
    ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
)
from openapiopenai.models import (
    ResponseUsage as ResponseUsage,
)
from openapiopenai.models import (
    ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
)
from openapiopenai.models import (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
)
from openapiopenai.models import (
    ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
)
from openapiopenai.models import (
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
)
from openapiopenai.models import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)
from openapiopenai.models import (
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
)
from openapiopenai.models import (
    ResponseWsError as ResponseWsError,
)
from openapiopenai.models import (
    Role as Role,
)
from openapiopenai.models import (
    RoleDeletedResource as RoleDeletedResource,
)
from openapiopenai.models import (
    RoleListResource as RoleListResource,
)
from openapiopenai.models import (
    RotateSecretWebhookEndpointRequest as RotateSecretWebhookEndpointRequest,
)
from openapiopenai.models import (
    RotateSecretWebhookEndpointRequestDict as RotateSecretWebhookEndpointRequestDict,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthEnvironmentVariable as RotateVaultCredentialAuthEnvironmentVariable,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthEnvironmentVariableDict as RotateVaultCredentialAuthEnvironmentVariableDict,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthMcpOauth as RotateVaultCredentialAuthMcpOauth,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthMcpOauthDict as RotateVaultCredentialAuthMcpOauthDict,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthMcpOauthRefresh as RotateVaultCredentialAuthMcpOauthRefresh,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthMcpOauthRefreshDict as RotateVaultCredentialAuthMcpOauthRefreshDict,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthStaticBearer as RotateVaultCredentialAuthStaticBearer,
)
from openapiopenai.models import (
    RotateVaultCredentialAuthStaticBearerDict as RotateVaultCredentialAuthStaticBearerDict,
)
from openapiopenai.models import (
    RunCompletionUsage as RunCompletionUsage,
)
from openapiopenai.models import (
    RunGraderRequest as RunGraderRequest,
)
from openapiopenai.models import (
    RunGraderRequestDict as RunGraderRequestDict,
)
from openapiopenai.models import (
    RunGraderRequestGrader as RunGraderRequestGrader,
)
from openapiopenai.models import (
    RunGraderRequestGraderDict as RunGraderRequestGraderDict,
)
from openapiopenai.models import (
    RunGraderResponse as RunGraderResponse,
)
from openapiopenai.models import (
    RunGraderResponseMetadata as RunGraderResponseMetadata,
)
from openapiopenai.models import (
    RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors,
)
from openapiopenai.models import (
    RunObject as RunObject,
)
from openapiopenai.models import (
    RunObjectIncompleteDetails as RunObjectIncompleteDetails,
)
from openapiopenai.models import (
    RunObjectLastError as RunObjectLastError,
)
from openapiopenai.models import (
    RunObjectRequiredAction as RunObjectRequiredAction,
)
from openapiopenai.models import (
    RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
)
from openapiopenai.models import (
    RunObjectToolsItem as RunObjectToolsItem,
)
from openapiopenai.models import (
    RunStepCompletionUsage as RunStepCompletionUsage,
)
from openapiopenai.models import (
    RunStepDeltaObject as RunStepDeltaObject,
)
from openapiopenai.models import (
    RunStepDeltaObjectDelta as RunStepDeltaObjectDelta,
)
from openapiopenai.models import (
    RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem as RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
)
from openapiopenai.models import (
    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models import (
    RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
)
from openapiopenai.models import (
    RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
)
from openapiopenai.models import (
    RunStepDetailsToolCallsObjectToolCallsItem as RunStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models import (
    RunStepObject as RunStepObject,
)
from openapiopenai.models import (
    RunStepObjectLastError as RunStepObjectLastError,
)
from openapiopenai.models import (
    RunStepObjectStepDetails as RunStepObjectStepDetails,
)
from openapiopenai.models import (
    RunStepStreamEvent as RunStepStreamEvent,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
)
from openapiopenai.models import (
    RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
)
from openapiopenai.models import (
    RunStreamEvent as RunStreamEvent,
)
from openapiopenai.models import (
    RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
)
from openapiopenai.models import (
    RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
)
from openapiopenai.models import (
    RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
)
from openapiopenai.models import (
    RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated,
)
from openapiopenai.models import (
    RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired,
)
from openapiopenai.models import (
    RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed,
)
from openapiopenai.models import (
    RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete,
)
from openapiopenai.models import (
    RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
)
from openapiopenai.models import (
    RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued,
)
from openapiopenai.models import (
    RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
)
from openapiopenai.models import (
    RunToolCallObject as RunToolCallObject,
)
from openapiopenai.models import (
    RunToolCallObjectFunction as RunToolCallObjectFunction,
)
from openapiopenai.models import (
    SafetyAlert as SafetyAlert,
)
from openapiopenai.models import (
    SafetyCase as SafetyCase,
)
from openapiopenai.models import (
    SafetyCaseNotice as SafetyCaseNotice,
)
from openapiopenai.models import (
    ScreenshotParam as ScreenshotParam,
)
from openapiopenai.models import (
    ScreenshotParamDict as ScreenshotParamDict,
)
from openapiopenai.models import (
    ScrollParam as ScrollParam,
)
from openapiopenai.models import (
    ScrollParamDict as ScrollParamDict,
)
from openapiopenai.models import (
    SearchContentType as SearchContentType,
)
from openapiopenai.models import (
    SearchContextSize as SearchContextSize,
)
from openapiopenai.models import (
    ServiceAccountApiKeyBody as ServiceAccountApiKeyBody,
)
from openapiopenai.models import (
    ServiceTier as ServiceTier,
)
from openapiopenai.models import (
    ServiceTierEnum as ServiceTierEnum,
)
from openapiopenai.models import (
    ServiceTierResponses as ServiceTierResponses,
)
from openapiopenai.models import (
    SessionError as SessionError,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputCancel as SessionInputAgentSessionInputCancel,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputCancelDict as SessionInputAgentSessionInputCancelDict,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputMcpApprovalRequestResult as SessionInputAgentSessionInputMcpApprovalRequestResult,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputMcpApprovalRequestResultDict as SessionInputAgentSessionInputMcpApprovalRequestResultDict,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputMessage as SessionInputAgentSessionInputMessage,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputMessageDict as SessionInputAgentSessionInputMessageDict,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResult as SessionInputAgentSessionInputToolResult,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResultDict as SessionInputAgentSessionInputToolResultDict,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResultOutput as SessionInputAgentSessionInputToolResultOutput,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResultOutputDict as SessionInputAgentSessionInputToolResultOutputDict,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResultOutputItem as SessionInputAgentSessionInputToolResultOutputItem,
)
from openapiopenai.models import (
    SessionInputAgentSessionInputToolResultOutputItemDict as SessionInputAgentSessionInputToolResultOutputItemDict,
)
from openapiopenai.models import (
    SessionTurnError as SessionTurnError,
)
from openapiopenai.models import (
    SetDefaultSkillVersionBody as SetDefaultSkillVersionBody,
)
from openapiopenai.models import (
    SetDefaultSkillVersionBodyDict as SetDefaultSkillVersionBodyDict,
)
from openapiopenai.models import (
    SetupCommand as SetupCommand,
)
from openapiopenai.models import (
    SetupCommandDict as SetupCommandDict,
)
from openapiopenai.models import (
    ShellCallOutputDelta as ShellCallOutputDelta,
)
from openapiopenai.models import (
    SkillListResource as SkillListResource,
)
from openapiopenai.models import (
    SkillReferenceParam as SkillReferenceParam,
)
from openapiopenai.models import (
    SkillReferenceParamDict as SkillReferenceParamDict,
)
from openapiopenai.models import (
    SkillResource as SkillResource,
)
from openapiopenai.models import (
    SkillVersionListResource as SkillVersionListResource,
)
from openapiopenai.models import (
    SkillVersionResource as SkillVersionResource,
)
from openapiopenai.models import (
    SpecificApplyPatchParam as SpecificApplyPatchParam,
)
from openapiopenai.models import (
    SpecificApplyPatchParamDict as SpecificApplyPatchParamDict,
)
from openapiopenai.models import (
    SpecificFunctionShellParam as SpecificFunctionShellParam,
)
from openapiopenai.models import (
    SpecificFunctionShellParamDict as SpecificFunctionShellParamDict,
)
from openapiopenai.models import (
    SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
)
from openapiopenai.models import (
    SpecificProgrammaticToolCallingParamDict as SpecificProgrammaticToolCallingParamDict,
)
from openapiopenai.models import (
    SpeechAudioDeltaEvent as SpeechAudioDeltaEvent,
)
from openapiopenai.models import (
    SpeechAudioDoneEvent as SpeechAudioDoneEvent,
)
from openapiopenai.models import (
    SpeechAudioDoneEventUsage as SpeechAudioDoneEventUsage,
)
from openapiopenai.models import (
    SpendAlertNotificationChannel as SpendAlertNotificationChannel,
)
from openapiopenai.models import (
    SpendAlertNotificationChannelDict as SpendAlertNotificationChannelDict,
)
from openapiopenai.models import (
    SpendLimitCurrency as SpendLimitCurrency,
)
from openapiopenai.models import (
    SpendLimitEnforcement as SpendLimitEnforcement,
)
from openapiopenai.models import (
    SpendLimitEnforcementStatus as SpendLimitEnforcementStatus,
)
from openapiopenai.models import (
    SpendLimitInterval as SpendLimitInterval,
)
from openapiopenai.models import (
    StaticChunkingStrategy as StaticChunkingStrategy,
)
from openapiopenai.models import (
    StaticChunkingStrategyDict as StaticChunkingStrategyDict,
)
from openapiopenai.models import (
    StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
)
from openapiopenai.models import (
    StaticChunkingStrategyRequestParamDict as StaticChunkingStrategyRequestParamDict,
)
from openapiopenai.models import (
    StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
)
from openapiopenai.models import (
    StopConfiguration as StopConfiguration,
)
from openapiopenai.models import (
    StopConfigurationDict as StopConfigurationDict,
)
from openapiopenai.models import (
    Subagent as Subagent,
)
from openapiopenai.models import (
    SubagentItemListResource as SubagentItemListResource,
)
from openapiopenai.models import (
    SubagentListResource as SubagentListResource,
)
from openapiopenai.models import (
    SubagentTurnItemListResource as SubagentTurnItemListResource,
)
from openapiopenai.models import (
    SubagentTurnListResource as SubagentTurnListResource,
)
from openapiopenai.models import (
    SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
)
from openapiopenai.models import (
    SubmitToolOutputsRunRequestDict as SubmitToolOutputsRunRequestDict,
)
from openapiopenai.models import (
    SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
)
from openapiopenai.models import (
    SubmitToolOutputsRunRequestToolOutputsItemDict as SubmitToolOutputsRunRequestToolOutputsItemDict,
)
from openapiopenai.models import (
    SummaryTextContent as SummaryTextContent,
)
from openapiopenai.models import (
    SummaryTextContentDict as SummaryTextContentDict,
)
from openapiopenai.models import (
    SynthIDProvenanceResult as SynthIDProvenanceResult,
)
from openapiopenai.models import (
    TaskGroupItem as TaskGroupItem,
)
from openapiopenai.models import (
    TaskGroupTask as TaskGroupTask,
)
from openapiopenai.models import (
    TaskItem as TaskItem,
)
from openapiopenai.models import (
    TaskType as TaskType,
)
from openapiopenai.models import (
    TestWebhookEndpointRequest as TestWebhookEndpointRequest,
)
from openapiopenai.models import (
    TestWebhookEndpointRequestDict as TestWebhookEndpointRequestDict,
)
from openapiopenai.models import (
    TextContent as TextContent,
)
from openapiopenai.models import (
    TextFormat as TextFormat,
)
from openapiopenai.models import (
    TextFormatDict as TextFormatDict,
)
from openapiopenai.models import (
    TextFormatResourceJSONSchema as TextFormatResourceJSONSchema,
)
from openapiopenai.models import (
    TextFormatResourceJSONSchemaDict as TextFormatResourceJSONSchemaDict,
)
from openapiopenai.models import (
    TextResponseFormatConfiguration as TextResponseFormatConfiguration,
)
from openapiopenai.models import (
    TextResponseFormatConfigurationDict as TextResponseFormatConfigurationDict,
)
from openapiopenai.models import (
    TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
)
from openapiopenai.models import (
    TextResponseFormatJsonSchemaDict as TextResponseFormatJsonSchemaDict,
)
from openapiopenai.models import (
    ThreadItem as ThreadItem,
)
from openapiopenai.models import (
    ThreadItemListResource as ThreadItemListResource,
)
from openapiopenai.models import (
    ThreadListResource as ThreadListResource,
)
from openapiopenai.models import (
    ThreadObject as ThreadObject,
)
from openapiopenai.models import (
    ThreadObjectToolResources as ThreadObjectToolResources,
)
from openapiopenai.models import (
    ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
)
from openapiopenai.models import (
    ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
)
from openapiopenai.models import (
    ThreadResource as ThreadResource,
)
from openapiopenai.models import (
    ThreadResourceStatus as ThreadResourceStatus,
)
from openapiopenai.models import (
    ThreadStreamEvent as ThreadStreamEvent,
)
from openapiopenai.models import (
    ToggleCertificatesRequest as ToggleCertificatesRequest,
)
from openapiopenai.models import (
    ToggleCertificatesRequestDict as ToggleCertificatesRequestDict,
)
from openapiopenai.models import (
    TokenCountsBody as TokenCountsBody,
)
from openapiopenai.models import (
    TokenCountsBodyDict as TokenCountsBodyDict,
)
from openapiopenai.models import (
    TokenCountsBodyInput as TokenCountsBodyInput,
)
from openapiopenai.models import (
    TokenCountsBodyInputDict as TokenCountsBodyInputDict,
)
from openapiopenai.models import (
    TokenCountsResource as TokenCountsResource,
)
from openapiopenai.models import (
    TokenUsage as TokenUsage,
)
from openapiopenai.models import (
    TokenUsageInputTokensDetails as TokenUsageInputTokensDetails,
)
from openapiopenai.models import (
    Tool as Tool,
)
from openapiopenai.models import (
    ToolCallCaller as ToolCallCaller,
)
from openapiopenai.models import (
    ToolCallCallerDict as ToolCallCallerDict,
)
from openapiopenai.models import (
    ToolCallCallerParam as ToolCallCallerParam,
)
from openapiopenai.models import (
    ToolCallCallerParamDict as ToolCallCallerParamDict,
)
from openapiopenai.models import (
    ToolChoice as ToolChoice,
)
from openapiopenai.models import (
    ToolChoiceAllowed as ToolChoiceAllowed,
)
from openapiopenai.models import (
    ToolChoiceAllowedDict as ToolChoiceAllowedDict,
)
from openapiopenai.models import (
    ToolChoiceCustom as ToolChoiceCustom,
)
from openapiopenai.models import (
    ToolChoiceCustomDict as ToolChoiceCustomDict,
)
from openapiopenai.models import (
    ToolChoiceFunction as ToolChoiceFunction,
)
from openapiopenai.models import (
    ToolChoiceFunctionDict as ToolChoiceFunctionDict,
)
from openapiopenai.models import (
    ToolChoiceMCP as ToolChoiceMCP,
)
from openapiopenai.models import (
    ToolChoiceMCPDict as ToolChoiceMCPDict,
)
from openapiopenai.models import (
    ToolChoiceOptions as ToolChoiceOptions,
)
from openapiopenai.models import (
    ToolChoiceParam as ToolChoiceParam,
)
from openapiopenai.models import (
    ToolChoiceParamDict as ToolChoiceParamDict,
)
from openapiopenai.models import (
    ToolChoiceTypes as ToolChoiceTypes,
)
from openapiopenai.models import (
    ToolChoiceTypesDict as ToolChoiceTypesDict,
)
from openapiopenai.models import (
    ToolDict as ToolDict,
)
from openapiopenai.models import (
    ToolsArray as ToolsArray,
)
from openapiopenai.models import (
    ToolSearchCall as ToolSearchCall,
)
from openapiopenai.models import (
    ToolSearchCallItemParam as ToolSearchCallItemParam,
)
from openapiopenai.models import (
    ToolSearchCallItemParamDict as ToolSearchCallItemParamDict,
)
from openapiopenai.models import (
    ToolSearchExecutionType as ToolSearchExecutionType,
)
from openapiopenai.models import (
    ToolSearchOutput as ToolSearchOutput,
)
from openapiopenai.models import (
    ToolSearchOutputItemParam as ToolSearchOutputItemParam,
)
from openapiopenai.models import (
    ToolSearchOutputItemParamDict as ToolSearchOutputItemParamDict,
)
from openapiopenai.models import (
    ToolSearchToolParam as ToolSearchToolParam,
)
from openapiopenai.models import (
    ToolSearchToolParamDict as ToolSearchToolParamDict,
)
from openapiopenai.models import (
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist as ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
)
from openapiopenai.models import (
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict as ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict,
)
from openapiopenai.models import (
    TopLogProb as TopLogProb,
)
from openapiopenai.models import (
    TopLogProbDict as TopLogProbDict,
)
from openapiopenai.models import (
    TranscriptionChunkingStrategy as TranscriptionChunkingStrategy,
)
from openapiopenai.models import (
    TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
)
from openapiopenai.models import (
    TranscriptionInclude as TranscriptionInclude,
)
from openapiopenai.models import (
    TranscriptionLanguage as TranscriptionLanguage,
)
from openapiopenai.models import (
    TranscriptionSegment as TranscriptionSegment,
)
from openapiopenai.models import (
    TranscriptionSessionCreateRequestClientSecretExpiresAt as TranscriptionSessionCreateRequestClientSecretExpiresAt,
)
from openapiopenai.models import (
    TranscriptionSessionCreateRequestClientSecretExpiresAtDict as TranscriptionSessionCreateRequestClientSecretExpiresAtDict,
)
from openapiopenai.models import (
    TranscriptionWord as TranscriptionWord,
)
from openapiopenai.models import (
    TranscriptTextDeltaEvent as TranscriptTextDeltaEvent,
)
from openapiopenai.models import (
    TranscriptTextDeltaEventLogprobsItem as TranscriptTextDeltaEventLogprobsItem,
)
from openapiopenai.models import (
    TranscriptTextDoneEvent as TranscriptTextDoneEvent,
)
from openapiopenai.models import (
    TranscriptTextDoneEventLogprobsItem as TranscriptTextDoneEventLogprobsItem,
)
from openapiopenai.models import (
    TranscriptTextSegmentEvent as TranscriptTextSegmentEvent,
)
from openapiopenai.models import (
    TranscriptTextUsageDuration as TranscriptTextUsageDuration,
)
from openapiopenai.models import (
    TranscriptTextUsageTokens as TranscriptTextUsageTokens,
)
from openapiopenai.models import (
    TranscriptTextUsageTokensInputTokenDetails as TranscriptTextUsageTokensInputTokenDetails,
)
from openapiopenai.models import (
    TruncationEnum as TruncationEnum,
)
from openapiopenai.models import (
    TruncationObject as TruncationObject,
)
from openapiopenai.models import (
    TruncationObjectDict as TruncationObjectDict,
)
from openapiopenai.models import (
    TypeParam as TypeParam,
)
from openapiopenai.models import (
    TypeParamDict as TypeParamDict,
)
from openapiopenai.models import (
    UnknownAcceptLiveSessionRequestSessionDelegation as UnknownAcceptLiveSessionRequestSessionDelegation,
)
from openapiopenai.models import (
    UnknownAgentAutomation as UnknownAgentAutomation,
)
from openapiopenai.models import (
    UnknownAgentAutomationCreatedBy as UnknownAgentAutomationCreatedBy,
)
from openapiopenai.models import (
    UnknownAgentAutomationEnvironment as UnknownAgentAutomationEnvironment,
)
from openapiopenai.models import (
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem as UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
)
from openapiopenai.models import (
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem as UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
)
from openapiopenai.models import (
    UnknownAgentAutomationInvocationSource as UnknownAgentAutomationInvocationSource,
)
from openapiopenai.models import (
    UnknownAgentAutomationTarget as UnknownAgentAutomationTarget,
)
from openapiopenai.models import (
    UnknownAgentAutomationTargetNewSessionEnvironment as UnknownAgentAutomationTargetNewSessionEnvironment,
)
from openapiopenai.models import (
    UnknownAgentAutomationTargetResourceNewSessionInputContentItem as UnknownAgentAutomationTargetResourceNewSessionInputContentItem,
)
from openapiopenai.models import (
    UnknownAgentContent as UnknownAgentContent,
)
from openapiopenai.models import (
    UnknownAgentEnvironmentTemplateFilesItem as UnknownAgentEnvironmentTemplateFilesItem,
)
from openapiopenai.models import (
    UnknownAgentEnvironmentTemplateSkillsItem as UnknownAgentEnvironmentTemplateSkillsItem,
)
from openapiopenai.models import (
    UnknownAgentOutputItem as UnknownAgentOutputItem,
)
from openapiopenai.models import (
    UnknownAgentSessionEvent as UnknownAgentSessionEvent,
)
from openapiopenai.models import (
    UnknownAgentSessionInput as UnknownAgentSessionInput,
)
from openapiopenai.models import (
    UnknownAgentSessionItem as UnknownAgentSessionItem,
)
from openapiopenai.models import (
    UnknownAgentSessionMessageContent as UnknownAgentSessionMessageContent,
)
from openapiopenai.models import (
    UnknownAgentSessionRequiredActionsItem as UnknownAgentSessionRequiredActionsItem,
)
from openapiopenai.models import (
    UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest as UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest,
)
from openapiopenai.models import (
    UnknownAgentTool as UnknownAgentTool,
)
from openapiopenai.models import (
    UnknownAgentToolConfigMcpTransport as UnknownAgentToolConfigMcpTransport,
)
from openapiopenai.models import (
    UnknownAnnotation as UnknownAnnotation,
)
from openapiopenai.models import (
    UnknownApplyPatchOperationParam as UnknownApplyPatchOperationParam,
)
from openapiopenai.models import (
    UnknownApplyPatchToolCallOperation as UnknownApplyPatchToolCallOperation,
)
from openapiopenai.models import (
    UnknownAssistantObjectToolsItem as UnknownAssistantObjectToolsItem,
)
from openapiopenai.models import (
    UnknownAssistantsApiResponseFormatOption as UnknownAssistantsApiResponseFormatOption,
)
from openapiopenai.models import (
    UnknownAssistantStreamEvent as UnknownAssistantStreamEvent,
)
from openapiopenai.models import (
    UnknownAuditLogExternalStorageRegisteredDataProvider as UnknownAuditLogExternalStorageRegisteredDataProvider,
)
from openapiopenai.models import (
    UnknownAutoCodeInterpreterToolParamNetworkPolicy as UnknownAutoCodeInterpreterToolParamNetworkPolicy,
)
from openapiopenai.models import (
    UnknownAutomationTargetNewSessionAgentToolsItem as UnknownAutomationTargetNewSessionAgentToolsItem,
)
from openapiopenai.models import (
    UnknownBetaAgentMessageContentItem as UnknownBetaAgentMessageContentItem,
)
from openapiopenai.models import (
    UnknownBetaAgentMessageItemParamContentItem as UnknownBetaAgentMessageItemParamContentItem,
)
from openapiopenai.models import (
    UnknownBetaConfigurationUpdateItemParamTextFormat as UnknownBetaConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models import (
    UnknownBetaInputItem as UnknownBetaInputItem,
)
from openapiopenai.models import (
    UnknownBetaInputItemMessage as UnknownBetaInputItemMessage,
)
from openapiopenai.models import (
    UnknownBetaInputItemMessageAssistant as UnknownBetaInputItemMessageAssistant,
)
from openapiopenai.models import (
    UnknownBetaInputItemMessageUser as UnknownBetaInputItemMessageUser,
)
from openapiopenai.models import (
    UnknownBetaItem as UnknownBetaItem,
)
from openapiopenai.models import (
    UnknownBetaItemField as UnknownBetaItemField,
)
from openapiopenai.models import (
    UnknownBetaItemMessage as UnknownBetaItemMessage,
)
from openapiopenai.models import (
    UnknownBetaItemResource as UnknownBetaItemResource,
)
from openapiopenai.models import (
    UnknownBetaItemResourceMessage as UnknownBetaItemResourceMessage,
)
from openapiopenai.models import (
    UnknownBetaMessageContentItem as UnknownBetaMessageContentItem,
)
from openapiopenai.models import (
    UnknownBetaOutputItem as UnknownBetaOutputItem,
)
from openapiopenai.models import (
    UnknownBetaOutputTextContentParamAnnotationsItem as UnknownBetaOutputTextContentParamAnnotationsItem,
)
from openapiopenai.models import (
    UnknownBetaResponsesClientEvent as UnknownBetaResponsesClientEvent,
)
from openapiopenai.models import (
    UnknownBetaResponsesServerEvent as UnknownBetaResponsesServerEvent,
)
from openapiopenai.models import (
    UnknownBetaResponseSteerEventInputItem as UnknownBetaResponseSteerEventInputItem,
)
from openapiopenai.models import (
    UnknownBetaResponseSteerFailedEventSteerInputItem as UnknownBetaResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models import (
    UnknownBetaResponseStreamEvent as UnknownBetaResponseStreamEvent,
)
from openapiopenai.models import (
    UnknownChatCompletionMessageListDataItemContentPartsItem as UnknownChatCompletionMessageListDataItemContentPartsItem,
)
from openapiopenai.models import (
    UnknownChatCompletionMessageToolCallsItem as UnknownChatCompletionMessageToolCallsItem,
)
from openapiopenai.models import (
    UnknownChatCompletionModerationInput as UnknownChatCompletionModerationInput,
)
from openapiopenai.models import (
    UnknownChatCompletionModerationOutput as UnknownChatCompletionModerationOutput,
)
from openapiopenai.models import (
    UnknownChatCompletionRequestAssistantMessageContentPart as UnknownChatCompletionRequestAssistantMessageContentPart,
)
from openapiopenai.models import (
    UnknownChatCompletionRequestMessage as UnknownChatCompletionRequestMessage,
)
from openapiopenai.models import (
    UnknownChatCompletionRequestUserMessageContentPart as UnknownChatCompletionRequestUserMessageContentPart,
)
from openapiopenai.models import (
    UnknownChatCompletionToolChoiceOption as UnknownChatCompletionToolChoiceOption,
)
from openapiopenai.models import (
    UnknownChunkingStrategyRequestParam as UnknownChunkingStrategyRequestParam,
)
from openapiopenai.models import (
    UnknownCodeInterpreterToolCallOutputsItem as UnknownCodeInterpreterToolCallOutputsItem,
)
from openapiopenai.models import (
    UnknownCompoundFilterFiltersItem as UnknownCompoundFilterFiltersItem,
)
from openapiopenai.models import (
    UnknownComputerAction as UnknownComputerAction,
)
from openapiopenai.models import (
    UnknownComputerUseApprovalRequestResultItemResourceResponse as UnknownComputerUseApprovalRequestResultItemResourceResponse,
)
from openapiopenai.models import (
    UnknownConfigurationUpdateItemParamTextFormat as UnknownConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models import (
    UnknownContainerAutoParamNetworkPolicy as UnknownContainerAutoParamNetworkPolicy,
)
from openapiopenai.models import (
    UnknownContainerAutoParamSkillsItem as UnknownContainerAutoParamSkillsItem,
)
from openapiopenai.models import (
    UnknownContent as UnknownContent,
)
from openapiopenai.models import (
    UnknownConversationItem as UnknownConversationItem,
)
from openapiopenai.models import (
    UnknownCreateAgentAutomationRequestTarget as UnknownCreateAgentAutomationRequestTarget,
)
from openapiopenai.models import (
    UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem as UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem,
)
from openapiopenai.models import (
    UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem as UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem,
)
from openapiopenai.models import (
    UnknownCreateAgentEnvironmentTemplateRequestFilesItem as UnknownCreateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models import (
    UnknownCreateAgentEnvironmentTemplateRequestSkillsItem as UnknownCreateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models import (
    UnknownCreateAgentSessionRequestEnvironment as UnknownCreateAgentSessionRequestEnvironment,
)
from openapiopenai.models import (
    UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy as UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models import (
    UnknownCreateAssistantRequestToolsItem as UnknownCreateAssistantRequestToolsItem,
)
from openapiopenai.models import (
    UnknownCreateChatCompletionRequestResponseFormat as UnknownCreateChatCompletionRequestResponseFormat,
)
from openapiopenai.models import (
    UnknownCreateChatCompletionRequestToolsItem as UnknownCreateChatCompletionRequestToolsItem,
)
from openapiopenai.models import (
    UnknownCreateContainerBodyNetworkPolicy as UnknownCreateContainerBodyNetworkPolicy,
)
from openapiopenai.models import (
    UnknownCreateContainerBodySkillsItem as UnknownCreateContainerBodySkillsItem,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestInputItem as UnknownCreateDecisionRequestInputItem,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem as UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem as UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestInputItemMessage2 as UnknownCreateDecisionRequestInputItemMessage2,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestInputItemMessageAssistantContentItem as UnknownCreateDecisionRequestInputItemMessageAssistantContentItem,
)
from openapiopenai.models import (
    UnknownCreateDecisionRequestQuestionsItem as UnknownCreateDecisionRequestQuestionsItem,
)
from openapiopenai.models import (
    UnknownCreateEvalCompletionsRunDataSourceInputMessages as UnknownCreateEvalCompletionsRunDataSourceInputMessages,
)
from openapiopenai.models import (
    UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat as UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat,
)
from openapiopenai.models import (
    UnknownCreateEvalCompletionsRunDataSourceSource as UnknownCreateEvalCompletionsRunDataSourceSource,
)
from openapiopenai.models import (
    UnknownCreateEvalItem as UnknownCreateEvalItem,
)
from openapiopenai.models import (
    UnknownCreateEvalJsonlRunDataSourceSource as UnknownCreateEvalJsonlRunDataSourceSource,
)
from openapiopenai.models import (
    UnknownCreateEvalRequestDataSourceConfig as UnknownCreateEvalRequestDataSourceConfig,
)
from openapiopenai.models import (
    UnknownCreateEvalRequestTestingCriteriaItem as UnknownCreateEvalRequestTestingCriteriaItem,
)
from openapiopenai.models import (
    UnknownCreateEvalResponsesRunDataSourceInputMessages as UnknownCreateEvalResponsesRunDataSourceInputMessages,
)
from openapiopenai.models import (
    UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem as UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
)
from openapiopenai.models import (
    UnknownCreateEvalResponsesRunDataSourceSource as UnknownCreateEvalResponsesRunDataSourceSource,
)
from openapiopenai.models import (
    UnknownCreateEvalRunRequestDataSource as UnknownCreateEvalRunRequestDataSource,
)
from openapiopenai.models import (
    UnknownCreateExternalStorageRequestProvider as UnknownCreateExternalStorageRequestProvider,
)
from openapiopenai.models import (
    UnknownCreateMessageRequestAttachmentsItemToolsItem as UnknownCreateMessageRequestAttachmentsItemToolsItem,
)
from openapiopenai.models import (
    UnknownCreateMessageRequestContentItem as UnknownCreateMessageRequestContentItem,
)
from openapiopenai.models import (
    UnknownCreateModerationRequestInputItem as UnknownCreateModerationRequestInputItem,
)
from openapiopenai.models import (
    UnknownCreateRunRequestToolsItem as UnknownCreateRunRequestToolsItem,
)
from openapiopenai.models import (
    UnknownCreateSpeechResponseStreamEvent as UnknownCreateSpeechResponseStreamEvent,
)
from openapiopenai.models import (
    UnknownCreateThreadAndRunRequestToolsItem as UnknownCreateThreadAndRunRequestToolsItem,
)
from openapiopenai.models import (
    UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy as UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models import (
    UnknownCreateTranscriptionResponseDiarizedJsonUsage as UnknownCreateTranscriptionResponseDiarizedJsonUsage,
)
from openapiopenai.models import (
    UnknownCreateTranscriptionResponseJsonUsage as UnknownCreateTranscriptionResponseJsonUsage,
)
from openapiopenai.models import (
    UnknownCreateTranscriptionResponseStreamEvent as UnknownCreateTranscriptionResponseStreamEvent,
)
from openapiopenai.models import (
    UnknownCreateVectorStoreRequestChunkingStrategy as UnknownCreateVectorStoreRequestChunkingStrategy,
)
from openapiopenai.models import (
    UnknownCreateWorkloadIdentityFederationRuleRequestPermissions as UnknownCreateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models import (
    UnknownCreateWorkloadIdentityProviderRequestVerification as UnknownCreateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models import (
    UnknownCustomToolChatCompletionsCustomFormat as UnknownCustomToolChatCompletionsCustomFormat,
)
from openapiopenai.models import (
    UnknownCustomToolParamFormat as UnknownCustomToolParamFormat,
)
from openapiopenai.models import (
    UnknownDecisionAnswersItem as UnknownDecisionAnswersItem,
)
from openapiopenai.models import (
    UnknownDecisionInputPartUnion as UnknownDecisionInputPartUnion,
)
from openapiopenai.models import (
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem as UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem,
)
from openapiopenai.models import (
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy as UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
)
from openapiopenai.models import (
    UnknownEnvironment as UnknownEnvironment,
)
from openapiopenai.models import (
    UnknownEnvironmentOpenAIHostedFilesItem as UnknownEnvironmentOpenAIHostedFilesItem,
)
from openapiopenai.models import (
    UnknownEnvironmentOpenAIHostedSkillsItem as UnknownEnvironmentOpenAIHostedSkillsItem,
)
from openapiopenai.models import (
    UnknownEvalDataSourceConfig as UnknownEvalDataSourceConfig,
)
from openapiopenai.models import (
    UnknownEvalItemContent as UnknownEvalItemContent,
)
from openapiopenai.models import (
    UnknownEvalItemContentItem as UnknownEvalItemContentItem,
)
from openapiopenai.models import (
    UnknownEvalRunDataSource as UnknownEvalRunDataSource,
)
from openapiopenai.models import (
    UnknownEvalTestingCriteriaItem as UnknownEvalTestingCriteriaItem,
)
from openapiopenai.models import (
    UnknownExternalStorageConfigurationProvider as UnknownExternalStorageConfigurationProvider,
)
from openapiopenai.models import (
    UnknownFilters as UnknownFilters,
)
from openapiopenai.models import (
    UnknownFineTuneReinforcementMethodGrader as UnknownFineTuneReinforcementMethodGrader,
)
from openapiopenai.models import (
    UnknownFunctionAndCustomToolCallOutput as UnknownFunctionAndCustomToolCallOutput,
)
from openapiopenai.models import (
    UnknownFunctionCallOutputItemParamOutputItem as UnknownFunctionCallOutputItemParamOutputItem,
)
from openapiopenai.models import (
    UnknownFunctionCallOutputItemResourceOutputItem as UnknownFunctionCallOutputItemResourceOutputItem,
)
from openapiopenai.models import (
    UnknownFunctionShellCallEnvironment as UnknownFunctionShellCallEnvironment,
)
from openapiopenai.models import (
    UnknownFunctionShellCallItemParamEnvironment as UnknownFunctionShellCallItemParamEnvironment,
)
from openapiopenai.models import (
    UnknownFunctionShellCallOutputContentOutcome as UnknownFunctionShellCallOutputContentOutcome,
)
from openapiopenai.models import (
    UnknownFunctionShellCallOutputOutcomeParam as UnknownFunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models import (
    UnknownFunctionShellToolParamEnvironment as UnknownFunctionShellToolParamEnvironment,
)
from openapiopenai.models import (
    UnknownGraderMultiGraders as UnknownGraderMultiGraders,
)
from openapiopenai.models import (
    UnknownHostedEnvironmentFile as UnknownHostedEnvironmentFile,
)
from openapiopenai.models import (
    UnknownHostedSkill as UnknownHostedSkill,
)
from openapiopenai.models import (
    UnknownImageEditStreamEvent as UnknownImageEditStreamEvent,
)
from openapiopenai.models import (
    UnknownImageGenStreamEvent as UnknownImageGenStreamEvent,
)
from openapiopenai.models import (
    UnknownInputAgentSessionInputComputerApprovalRequestResultResponse as UnknownInputAgentSessionInputComputerApprovalRequestResultResponse,
)
from openapiopenai.models import (
    UnknownInputAgentSessionInputRequestResultResponseAuthentication as UnknownInputAgentSessionInputRequestResultResponseAuthentication,
)
from openapiopenai.models import (
    UnknownInputContent as UnknownInputContent,
)
from openapiopenai.models import (
    UnknownInputItem as UnknownInputItem,
)
from openapiopenai.models import (
    UnknownInputItemMessage as UnknownInputItemMessage,
)
from openapiopenai.models import (
    UnknownInputItemMessageAssistant as UnknownInputItemMessageAssistant,
)
from openapiopenai.models import (
    UnknownInputItemMessageUser as UnknownInputItemMessageUser,
)
from openapiopenai.models import (
    UnknownItem as UnknownItem,
)
from openapiopenai.models import (
    UnknownItemField as UnknownItemField,
)
from openapiopenai.models import (
    UnknownItemMessage as UnknownItemMessage,
)
from openapiopenai.models import (
    UnknownItemResource as UnknownItemResource,
)
from openapiopenai.models import (
    UnknownItemResourceMessage as UnknownItemResourceMessage,
)
from openapiopenai.models import (
    UnknownLiveAudioFormat as UnknownLiveAudioFormat,
)
from openapiopenai.models import (
    UnknownLiveClientEvent as UnknownLiveClientEvent,
)
from openapiopenai.models import (
    UnknownLiveDecisionAssistantMessageContentItem as UnknownLiveDecisionAssistantMessageContentItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreatedEventItem as UnknownLiveDecisionItemCreatedEventItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreatedEventItemMessage as UnknownLiveDecisionItemCreatedEventItemMessage,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreateEventItem as UnknownLiveDecisionItemCreateEventItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem as UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem as UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionItemCreateEventItemMessage as UnknownLiveDecisionItemCreateEventItemMessage,
)
from openapiopenai.models import (
    UnknownLiveDecisionQuestion as UnknownLiveDecisionQuestion,
)
from openapiopenai.models import (
    UnknownLiveDecisionQuestionChoiceInstructionsItem as UnknownLiveDecisionQuestionChoiceInstructionsItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionQuestionPredicateInstructionsItem as UnknownLiveDecisionQuestionPredicateInstructionsItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionQuestionScoreInstructionsItem as UnknownLiveDecisionQuestionScoreInstructionsItem,
)
from openapiopenai.models import (
    UnknownLiveDecisionUserMessageContentItem as UnknownLiveDecisionUserMessageContentItem,
)
from openapiopenai.models import (
    UnknownLiveForkClientEvent as UnknownLiveForkClientEvent,
)
from openapiopenai.models import (
    UnknownLiveForkServerEvent as UnknownLiveForkServerEvent,
)
from openapiopenai.models import (
    UnknownLiveInitialItem as UnknownLiveInitialItem,
)
from openapiopenai.models import (
    UnknownLiveInitialItemAssistantContentItem as UnknownLiveInitialItemAssistantContentItem,
)
from openapiopenai.models import (
    UnknownLiveMediaSessionConfigDelegation as UnknownLiveMediaSessionConfigDelegation,
)
from openapiopenai.models import (
    UnknownLiveResponsesDelegationConfigToolChoice as UnknownLiveResponsesDelegationConfigToolChoice,
)
from openapiopenai.models import (
    UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem as UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
)
from openapiopenai.models import (
    UnknownLiveResponsesDelegationConfigToolsItem as UnknownLiveResponsesDelegationConfigToolsItem,
)
from openapiopenai.models import (
    UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment as UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment,
)
from openapiopenai.models import (
    UnknownLiveServerEvent as UnknownLiveServerEvent,
)
from openapiopenai.models import (
    UnknownLiveSessionConfigDelegation as UnknownLiveSessionConfigDelegation,
)
from openapiopenai.models import (
    UnknownLiveSessionResourceDelegation as UnknownLiveSessionResourceDelegation,
)
from openapiopenai.models import (
    UnknownLiveSessionUpdateConfigDelegation as UnknownLiveSessionUpdateConfigDelegation,
)
from openapiopenai.models import (
    UnknownLiveSidebandClientEvent as UnknownLiveSidebandClientEvent,
)
from openapiopenai.models import (
    UnknownLiveSidebandServerEvent as UnknownLiveSidebandServerEvent,
)
from openapiopenai.models import (
    UnknownMCPToolCallError as UnknownMCPToolCallError,
)
from openapiopenai.models import (
    UnknownMcpTransport as UnknownMcpTransport,
)
from openapiopenai.models import (
    UnknownMessageContentItem as UnknownMessageContentItem,
)
from openapiopenai.models import (
    UnknownMessageContentTextObjectTextAnnotationsItem as UnknownMessageContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models import (
    UnknownMessageDeltaContentTextObjectTextAnnotationsItem as UnknownMessageDeltaContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models import (
    UnknownMessageDeltaObjectDeltaContentItem as UnknownMessageDeltaObjectDeltaContentItem,
)
from openapiopenai.models import (
    UnknownMessageObjectAttachmentsItemToolsItem as UnknownMessageObjectAttachmentsItemToolsItem,
)
from openapiopenai.models import (
    UnknownMessageObjectContentItem as UnknownMessageObjectContentItem,
)
from openapiopenai.models import (
    UnknownMessageStreamEvent as UnknownMessageStreamEvent,
)
from openapiopenai.models import (
    UnknownModerationInput as UnknownModerationInput,
)
from openapiopenai.models import (
    UnknownModerationOutput as UnknownModerationOutput,
)
from openapiopenai.models import (
    UnknownModifyAssistantRequestToolsItem as UnknownModifyAssistantRequestToolsItem,
)
from openapiopenai.models import (
    UnknownNamespaceToolParamToolsItem as UnknownNamespaceToolParamToolsItem,
)
from openapiopenai.models import (
    UnknownOutputContent as UnknownOutputContent,
)
from openapiopenai.models import (
    UnknownOutputItem as UnknownOutputItem,
)
from openapiopenai.models import (
    UnknownOutputMessageContent as UnknownOutputMessageContent,
)
from openapiopenai.models import (
    UnknownPersistedAgentTool as UnknownPersistedAgentTool,
)
from openapiopenai.models import (
    UnknownPersistedMcpTransport as UnknownPersistedMcpTransport,
)
from openapiopenai.models import (
    UnknownProvenanceResourceResultsItem as UnknownProvenanceResourceResultsItem,
)
from openapiopenai.models import (
    UnknownRealtimeAudioFormats as UnknownRealtimeAudioFormats,
)
from openapiopenai.models import (
    UnknownRealtimeBetaClientEvent as UnknownRealtimeBetaClientEvent,
)
from openapiopenai.models import (
    UnknownRealtimeBetaResponseCreateParamsToolChoice as UnknownRealtimeBetaResponseCreateParamsToolChoice,
)
from openapiopenai.models import (
    UnknownRealtimeBetaServerEvent as UnknownRealtimeBetaServerEvent,
)
from openapiopenai.models import (
    UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage as UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage,
)
from openapiopenai.models import (
    UnknownRealtimeClientEvent as UnknownRealtimeClientEvent,
)
from openapiopenai.models import (
    UnknownRealtimeClientEventSessionUpdateSession as UnknownRealtimeClientEventSessionUpdateSession,
)
from openapiopenai.models import (
    UnknownRealtimeConversationItem as UnknownRealtimeConversationItem,
)
from openapiopenai.models import (
    UnknownRealtimeConversationItemMessage as UnknownRealtimeConversationItemMessage,
)
from openapiopenai.models import (
    UnknownRealtimeCreateClientSecretRequestSession as UnknownRealtimeCreateClientSecretRequestSession,
)
from openapiopenai.models import (
    UnknownRealtimeCreateClientSecretResponseSession as UnknownRealtimeCreateClientSecretResponseSession,
)
from openapiopenai.models import (
    UnknownRealtimeMCPToolCallError as UnknownRealtimeMCPToolCallError,
)
from openapiopenai.models import (
    UnknownRealtimeResponseCreateParamsToolChoice as UnknownRealtimeResponseCreateParamsToolChoice,
)
from openapiopenai.models import (
    UnknownRealtimeResponseCreateParamsToolsItem as UnknownRealtimeResponseCreateParamsToolsItem,
)
from openapiopenai.models import (
    UnknownRealtimeServerEvent as UnknownRealtimeServerEvent,
)
from openapiopenai.models import (
    UnknownRealtimeServerEventConversationTranscriptionCompletedUsage as UnknownRealtimeServerEventConversationTranscriptionCompletedUsage,
)
from openapiopenai.models import (
    UnknownRealtimeServerEventSessionCreatedSession as UnknownRealtimeServerEventSessionCreatedSession,
)
from openapiopenai.models import (
    UnknownRealtimeServerEventSessionUpdatedSession as UnknownRealtimeServerEventSessionUpdatedSession,
)
from openapiopenai.models import (
    UnknownRealtimeSessionCreateRequestGAToolChoice as UnknownRealtimeSessionCreateRequestGAToolChoice,
)
from openapiopenai.models import (
    UnknownRealtimeSessionCreateRequestGAToolsItem as UnknownRealtimeSessionCreateRequestGAToolsItem,
)
from openapiopenai.models import (
    UnknownRealtimeSessionCreateResponseGAToolChoice as UnknownRealtimeSessionCreateResponseGAToolChoice,
)
from openapiopenai.models import (
    UnknownRealtimeSessionCreateResponseGAToolsItem as UnknownRealtimeSessionCreateResponseGAToolsItem,
)
from openapiopenai.models import (
    UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection as UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection,
)
from openapiopenai.models import (
    UnknownRealtimeTranslationClientEvent as UnknownRealtimeTranslationClientEvent,
)
from openapiopenai.models import (
    UnknownRealtimeTranslationServerEvent as UnknownRealtimeTranslationServerEvent,
)
from openapiopenai.models import (
    UnknownRealtimeTurnDetection as UnknownRealtimeTurnDetection,
)
from openapiopenai.models import (
    UnknownResponseFunctionCallOutputItem as UnknownResponseFunctionCallOutputItem,
)
from openapiopenai.models import (
    UnknownResponseInputItem as UnknownResponseInputItem,
)
from openapiopenai.models import (
    UnknownResponseInputItemMessage as UnknownResponseInputItemMessage,
)
from openapiopenai.models import (
    UnknownResponseInputItemMessageAssistant as UnknownResponseInputItemMessageAssistant,
)
from openapiopenai.models import (
    UnknownResponseInputItemMessageUser as UnknownResponseInputItemMessageUser,
)
from openapiopenai.models import (
    UnknownResponseOutputTextAnnotationsItem as UnknownResponseOutputTextAnnotationsItem,
)
from openapiopenai.models import (
    UnknownResponsePromptCacheDiagnostics as UnknownResponsePromptCacheDiagnostics,
)
from openapiopenai.models import (
    UnknownResponsePromptVariablesValue as UnknownResponsePromptVariablesValue,
)
from openapiopenai.models import (
    UnknownResponsesClientEvent as UnknownResponsesClientEvent,
)
from openapiopenai.models import (
    UnknownResponsesServerEvent as UnknownResponsesServerEvent,
)
from openapiopenai.models import (
    UnknownResponseSteerEventInputItem as UnknownResponseSteerEventInputItem,
)
from openapiopenai.models import (
    UnknownResponseSteerFailedEventSteerInputItem as UnknownResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models import (
    UnknownResponseSteerRequiredInput as UnknownResponseSteerRequiredInput,
)
from openapiopenai.models import (
    UnknownResponseStreamEvent as UnknownResponseStreamEvent,
)
from openapiopenai.models import (
    UnknownRunGraderRequestGrader as UnknownRunGraderRequestGrader,
)
from openapiopenai.models import (
    UnknownRunObjectToolsItem as UnknownRunObjectToolsItem,
)
from openapiopenai.models import (
    UnknownRunStepDeltaObjectDeltaStepDetails as UnknownRunStepDeltaObjectDeltaStepDetails,
)
from openapiopenai.models import (
    UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem as UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
)
from openapiopenai.models import (
    UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem as UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models import (
    UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
)
from openapiopenai.models import (
    UnknownRunStepDetailsToolCallsObjectToolCallsItem as UnknownRunStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models import (
    UnknownRunStepObjectStepDetails as UnknownRunStepObjectStepDetails,
)
from openapiopenai.models import (
    UnknownRunStepStreamEvent as UnknownRunStepStreamEvent,
)
from openapiopenai.models import (
    UnknownRunStreamEvent as UnknownRunStreamEvent,
)
from openapiopenai.models import (
    UnknownSessionInputAgentSessionInputToolResultOutputItem as UnknownSessionInputAgentSessionInputToolResultOutputItem,
)
from openapiopenai.models import (
    UnknownTextFormat as UnknownTextFormat,
)
from openapiopenai.models import (
    UnknownTextResponseFormatConfiguration as UnknownTextResponseFormatConfiguration,
)
from openapiopenai.models import (
    UnknownThreadItem as UnknownThreadItem,
)
from openapiopenai.models import (
    UnknownThreadResourceStatus as UnknownThreadResourceStatus,
)
from openapiopenai.models import (
    UnknownTool as UnknownTool,
)
from openapiopenai.models import (
    UnknownToolCallCaller as UnknownToolCallCaller,
)
from openapiopenai.models import (
    UnknownToolCallCallerParam as UnknownToolCallCallerParam,
)
from openapiopenai.models import (
    UnknownToolChoiceParam as UnknownToolChoiceParam,
)
from openapiopenai.models import (
    UnknownUnwrapWebhookEvent as UnknownUnwrapWebhookEvent,
)
from openapiopenai.models import (
    UnknownUpdateAgentAutomationRequestTarget as UnknownUpdateAgentAutomationRequestTarget,
)
from openapiopenai.models import (
    UnknownUpdateAgentEnvironmentTemplateRequestFilesItem as UnknownUpdateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models import (
    UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem as UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models import (
    UnknownUpdateAgentSessionRequestAgentToolsItem as UnknownUpdateAgentSessionRequestAgentToolsItem,
)
from openapiopenai.models import (
    UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions as UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models import (
    UnknownUpdateWorkloadIdentityProviderRequestVerification as UnknownUpdateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models import (
    UnknownUsageTimeBucketResultsItem as UnknownUsageTimeBucketResultsItem,
)
from openapiopenai.models import (
    UnknownUserMessageItemContentItem as UnknownUserMessageItemContentItem,
)
from openapiopenai.models import (
    UnknownValidateGraderRequestGrader as UnknownValidateGraderRequestGrader,
)
from openapiopenai.models import (
    UnknownValidateGraderResponseGrader as UnknownValidateGraderResponseGrader,
)
from openapiopenai.models import (
    UnknownVaultCredentialAuth as UnknownVaultCredentialAuth,
)
from openapiopenai.models import (
    UnknownVaultCredentialAuthCreate as UnknownVaultCredentialAuthCreate,
)
from openapiopenai.models import (
    UnknownVaultCredentialAuthRotate as UnknownVaultCredentialAuthRotate,
)
from openapiopenai.models import (
    UnknownVaultCredentialNetworking as UnknownVaultCredentialNetworking,
)
from openapiopenai.models import (
    UnknownVaultMcpOauthTokenEndpointAuth as UnknownVaultMcpOauthTokenEndpointAuth,
)
from openapiopenai.models import (
    UnknownVaultMcpOauthTokenEndpointAuthCreate as UnknownVaultMcpOauthTokenEndpointAuthCreate,
)
from openapiopenai.models import (
    UnknownVaultMcpOauthTokenEndpointAuthRotate as UnknownVaultMcpOauthTokenEndpointAuthRotate,
)
from openapiopenai.models import (
    UnknownVectorStoreFileObjectChunkingStrategy as UnknownVectorStoreFileObjectChunkingStrategy,
)
from openapiopenai.models import (
    UnknownVectorStoreSearchRequestFilters as UnknownVectorStoreSearchRequestFilters,
)
from openapiopenai.models import (
    UnknownWebSearchAction as UnknownWebSearchAction,
)
from openapiopenai.models import (
    UnknownWebSearchToolCallAction as UnknownWebSearchToolCallAction,
)
from openapiopenai.models import (
    UnknownWorkloadIdentityFederationRulePermissions as UnknownWorkloadIdentityFederationRulePermissions,
)
from openapiopenai.models import (
    UnknownWorkloadIdentityProviderVerification as UnknownWorkloadIdentityProviderVerification,
)
from openapiopenai.models import (
    UnwrapWebhookEvent as UnwrapWebhookEvent,
)
from openapiopenai.models import (
    UpdateAgentAutomationRequest as UpdateAgentAutomationRequest,
)
from openapiopenai.models import (
    UpdateAgentAutomationRequestDict as UpdateAgentAutomationRequestDict,
)
from openapiopenai.models import (
    UpdateAgentAutomationRequestTarget as UpdateAgentAutomationRequestTarget,
)
from openapiopenai.models import (
    UpdateAgentAutomationRequestTargetDict as UpdateAgentAutomationRequestTargetDict,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequest as UpdateAgentEnvironmentTemplateRequest,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequestDict as UpdateAgentEnvironmentTemplateRequestDict,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequestFilesItem as UpdateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequestFilesItemDict as UpdateAgentEnvironmentTemplateRequestFilesItemDict,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequestSkillsItem as UpdateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models import (
    UpdateAgentEnvironmentTemplateRequestSkillsItemDict as UpdateAgentEnvironmentTemplateRequestSkillsItemDict,
)
from openapiopenai.models import (
    UpdateAgentRequest as UpdateAgentRequest,
)
from openapiopenai.models import (
    UpdateAgentRequestDict as UpdateAgentRequestDict,
)
from openapiopenai.models import (
    UpdateAgentSessionRequest as UpdateAgentSessionRequest,
)
from openapiopenai.models import (
    UpdateAgentSessionRequestAgent as UpdateAgentSessionRequestAgent,
)
from openapiopenai.models import (
    UpdateAgentSessionRequestAgentDict as UpdateAgentSessionRequestAgentDict,
)
from openapiopenai.models import (
    UpdateAgentSessionRequestAgentToolsItem as UpdateAgentSessionRequestAgentToolsItem,
)
from openapiopenai.models import (
    UpdateAgentSessionRequestAgentToolsItemDict as UpdateAgentSessionRequestAgentToolsItemDict,
)
from openapiopenai.models import (
    UpdateAgentSessionRequestDict as UpdateAgentSessionRequestDict,
)
from openapiopenai.models import (
    UpdateChatCompletionRequest as UpdateChatCompletionRequest,
)
from openapiopenai.models import (
    UpdateChatCompletionRequestDict as UpdateChatCompletionRequestDict,
)
from openapiopenai.models import (
    UpdateConversationBody as UpdateConversationBody,
)
from openapiopenai.models import (
    UpdateConversationBodyDict as UpdateConversationBodyDict,
)
from openapiopenai.models import (
    UpdateEvalRequest as UpdateEvalRequest,
)
from openapiopenai.models import (
    UpdateEvalRequestDict as UpdateEvalRequestDict,
)
from openapiopenai.models import (
    UpdateGroupBody as UpdateGroupBody,
)
from openapiopenai.models import (
    UpdateGroupBodyDict as UpdateGroupBodyDict,
)
from openapiopenai.models import (
    UpdateOrganizationDataRetentionBody as UpdateOrganizationDataRetentionBody,
)
from openapiopenai.models import (
    UpdateOrganizationDataRetentionBodyDict as UpdateOrganizationDataRetentionBodyDict,
)
from openapiopenai.models import (
    UpdateOrganizationSpendLimitBody as UpdateOrganizationSpendLimitBody,
)
from openapiopenai.models import (
    UpdateOrganizationSpendLimitBodyDict as UpdateOrganizationSpendLimitBodyDict,
)
from openapiopenai.models import (
    UpdateProjectApiKeyRequest as UpdateProjectApiKeyRequest,
)
from openapiopenai.models import (
    UpdateProjectApiKeyRequestDict as UpdateProjectApiKeyRequestDict,
)
from openapiopenai.models import (
    UpdateProjectDataRetentionBody as UpdateProjectDataRetentionBody,
)
from openapiopenai.models import (
    UpdateProjectDataRetentionBodyDict as UpdateProjectDataRetentionBodyDict,
)
from openapiopenai.models import (
    UpdateProjectServiceAccountBody as UpdateProjectServiceAccountBody,
)
from openapiopenai.models import (
    UpdateProjectServiceAccountBodyDict as UpdateProjectServiceAccountBodyDict,
)
from openapiopenai.models import (
    UpdateProjectServiceTierSettingsRequest as UpdateProjectServiceTierSettingsRequest,
)
from openapiopenai.models import (
    UpdateProjectServiceTierSettingsRequestDict as UpdateProjectServiceTierSettingsRequestDict,
)
from openapiopenai.models import (
    UpdateProjectServiceTierSettingsRequestEnabledTiers as UpdateProjectServiceTierSettingsRequestEnabledTiers,
)
from openapiopenai.models import (
    UpdateProjectServiceTierSettingsRequestEnabledTiersDict as UpdateProjectServiceTierSettingsRequestEnabledTiersDict,
)
from openapiopenai.models import (
    UpdateProjectSpendLimitBody as UpdateProjectSpendLimitBody,
)
from openapiopenai.models import (
    UpdateProjectSpendLimitBodyDict as UpdateProjectSpendLimitBodyDict,
)
from openapiopenai.models import (
    UpdateVaultCredentialRequest as UpdateVaultCredentialRequest,
)
from openapiopenai.models import (
    UpdateVaultCredentialRequestDict as UpdateVaultCredentialRequestDict,
)
from openapiopenai.models import (
    UpdateVaultRequest as UpdateVaultRequest,
)
from openapiopenai.models import (
    UpdateVaultRequestDict as UpdateVaultRequestDict,
)
from openapiopenai.models import (
    UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
)
from openapiopenai.models import (
    UpdateVectorStoreFileAttributesRequestDict as UpdateVectorStoreFileAttributesRequestDict,
)
from openapiopenai.models import (
    UpdateVectorStoreRequest as UpdateVectorStoreRequest,
)
from openapiopenai.models import (
    UpdateVectorStoreRequestDict as UpdateVectorStoreRequestDict,
)
from openapiopenai.models import (
    UpdateVoiceConsentRequest as UpdateVoiceConsentRequest,
)
from openapiopenai.models import (
    UpdateVoiceConsentRequestDict as UpdateVoiceConsentRequestDict,
)
from openapiopenai.models import (
    UpdateWebhookEndpointRequest as UpdateWebhookEndpointRequest,
)
from openapiopenai.models import (
    UpdateWebhookEndpointRequestDict as UpdateWebhookEndpointRequestDict,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequest as UpdateWorkloadIdentityFederationRuleRequest,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequestDict as UpdateWorkloadIdentityFederationRuleRequestDict,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequestMatchersValue as UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict as UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequestPermissions as UpdateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityFederationRuleRequestPermissionsDict as UpdateWorkloadIdentityFederationRuleRequestPermissionsDict,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityProviderRequest as UpdateWorkloadIdentityProviderRequest,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityProviderRequestDict as UpdateWorkloadIdentityProviderRequestDict,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityProviderRequestVerification as UpdateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models import (
    UpdateWorkloadIdentityProviderRequestVerificationDict as UpdateWorkloadIdentityProviderRequestVerificationDict,
)
from openapiopenai.models import (
    Upload as Upload,
)
from openapiopenai.models import (
    UploadCertificateRequest as UploadCertificateRequest,
)
from openapiopenai.models import (
    UploadCertificateRequestDict as UploadCertificateRequestDict,
)
from openapiopenai.models import (
    UploadPart as UploadPart,
)
from openapiopenai.models import (
    UrlAnnotation as UrlAnnotation,
)
from openapiopenai.models import (
    UrlAnnotationSource as UrlAnnotationSource,
)
from openapiopenai.models import (
    UrlCitationBody as UrlCitationBody,
)
from openapiopenai.models import (
    UrlCitationBodyDict as UrlCitationBodyDict,
)
from openapiopenai.models import (
    UrlCitationParam as UrlCitationParam,
)
from openapiopenai.models import (
    UrlCitationParamDict as UrlCitationParamDict,
)
from openapiopenai.models import (
    UsageAudioSpeechesResult as UsageAudioSpeechesResult,
)
from openapiopenai.models import (
    UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult,
)
from openapiopenai.models import (
    UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult,
)
from openapiopenai.models import (
    UsageCompletionsResult as UsageCompletionsResult,
)
from openapiopenai.models import (
    UsageDecisionsResponse as UsageDecisionsResponse,
)
from openapiopenai.models import (
    UsageDecisionsResponseDataItem as UsageDecisionsResponseDataItem,
)
from openapiopenai.models import (
    UsageDecisionsResponseDataItemResultsItem as UsageDecisionsResponseDataItemResultsItem,
)
from openapiopenai.models import (
    UsageEmbeddingsResult as UsageEmbeddingsResult,
)
from openapiopenai.models import (
    UsageFileSearchCallsResult as UsageFileSearchCallsResult,
)
from openapiopenai.models import (
    UsageImagesResult as UsageImagesResult,
)
from openapiopenai.models import (
    UsageModerationsResult as UsageModerationsResult,
)
from openapiopenai.models import (
    UsageResponse as UsageResponse,
)
from openapiopenai.models import (
    UsageTimeBucket as UsageTimeBucket,
)
from openapiopenai.models import (
    UsageTimeBucketResultsItem as UsageTimeBucketResultsItem,
)
from openapiopenai.models import (
    UsageVectorStoresResult as UsageVectorStoresResult,
)
from openapiopenai.models import (
    UsageWebSearchCallsResult as UsageWebSearchCallsResult,
)
from openapiopenai.models import (
    UseApprovalRequestRequestBrowserAuthenticationFieldsItem as UseApprovalRequestRequestBrowserAuthenticationFieldsItem,
)
from openapiopenai.models import (
    UseApprovalRequestRequestBrowserAuthenticationOptionsItem as UseApprovalRequestRequestBrowserAuthenticationOptionsItem,
)
from openapiopenai.models import (
    User as User,
)
from openapiopenai.models import (
    UserDeleteResponse as UserDeleteResponse,
)
from openapiopenai.models import (
    UserListResource as UserListResource,
)
from openapiopenai.models import (
    UserListResponse as UserListResponse,
)
from openapiopenai.models import (
    UserMessageInputText as UserMessageInputText,
)
from openapiopenai.models import (
    UserMessageInputTextDict as UserMessageInputTextDict,
)
from openapiopenai.models import (
    UserMessageItem as UserMessageItem,
)
from openapiopenai.models import (
    UserMessageItemContentItem as UserMessageItemContentItem,
)
from openapiopenai.models import (
    UserMessageQuotedText as UserMessageQuotedText,
)
from openapiopenai.models import (
    UserProjects as UserProjects,
)
from openapiopenai.models import (
    UserProjectsDataItem as UserProjectsDataItem,
)
from openapiopenai.models import (
    UserRoleAssignment as UserRoleAssignment,
)
from openapiopenai.models import (
    UserRoleUpdateRequest as UserRoleUpdateRequest,
)
from openapiopenai.models import (
    UserRoleUpdateRequestDict as UserRoleUpdateRequestDict,
)
from openapiopenai.models import (
    UserUser as UserUser,
)
from openapiopenai.models import (
    VadConfig as VadConfig,
)
from openapiopenai.models import (
    VadConfigDict as VadConfigDict,
)
from openapiopenai.models import (
    ValidateGraderRequest as ValidateGraderRequest,
)
from openapiopenai.models import (
    ValidateGraderRequestDict as ValidateGraderRequestDict,
)
from openapiopenai.models import (
    ValidateGraderRequestGrader as ValidateGraderRequestGrader,
)
from openapiopenai.models import (
    ValidateGraderRequestGraderDict as ValidateGraderRequestGraderDict,
)
from openapiopenai.models import (
    ValidateGraderResponse as ValidateGraderResponse,
)
from openapiopenai.models import (
    ValidateGraderResponseGrader as ValidateGraderResponseGrader,
)
from openapiopenai.models import (
    Vault as Vault,
)
from openapiopenai.models import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic as VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic,
)
from openapiopenai.models import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict as VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict,
)
from openapiopenai.models import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPost as VaultCreateMcpOauthTokenEndpointAuthClientSecretPost,
)
from openapiopenai.models import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict as VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict,
)
from openapiopenai.models import (
    VaultCredential as VaultCredential,
)
from openapiopenai.models import (
    VaultCredentialAuth as VaultCredentialAuth,
)
from openapiopenai.models import (
    VaultCredentialAuthCreate as VaultCredentialAuthCreate,
)
from openapiopenai.models import (
    VaultCredentialAuthCreateDict as VaultCredentialAuthCreateDict,
)
from openapiopenai.models import (
    VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
)
from openapiopenai.models import (
    VaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
)
from openapiopenai.models import (
    VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
)
from openapiopenai.models import (
    VaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
)
from openapiopenai.models import (
    VaultCredentialAuthRotate as VaultCredentialAuthRotate,
)
from openapiopenai.models import (
    VaultCredentialAuthRotateDict as VaultCredentialAuthRotateDict,
)
from openapiopenai.models import (
    VaultCredentialDeleted as VaultCredentialDeleted,
)
from openapiopenai.models import (
    VaultCredentialListResource as VaultCredentialListResource,
)
from openapiopenai.models import (
    VaultCredentialNetworking as VaultCredentialNetworking,
)
from openapiopenai.models import (
    VaultCredentialNetworkingDict as VaultCredentialNetworkingDict,
)
from openapiopenai.models import (
    VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
)
from openapiopenai.models import (
    VaultCredentialNetworkingResourceLimitedDict as VaultCredentialNetworkingResourceLimitedDict,
)
from openapiopenai.models import (
    VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
)
from openapiopenai.models import (
    VaultCredentialNetworkingResourceUnrestrictedDict as VaultCredentialNetworkingResourceUnrestrictedDict,
)
from openapiopenai.models import (
    VaultDeleted as VaultDeleted,
)
from openapiopenai.models import (
    VaultListResource as VaultListResource,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuth as VaultMcpOauthTokenEndpointAuth,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthCreate as VaultMcpOauthTokenEndpointAuthCreate,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthCreateDict as VaultMcpOauthTokenEndpointAuthCreateDict,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic as VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretPost as VaultMcpOauthTokenEndpointAuthResourceClientSecretPost,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthRotate as VaultMcpOauthTokenEndpointAuthRotate,
)
from openapiopenai.models import (
    VaultMcpOauthTokenEndpointAuthRotateDict as VaultMcpOauthTokenEndpointAuthRotateDict,
)
from openapiopenai.models import (
    VectorStoreExpirationAfter as VectorStoreExpirationAfter,
)
from openapiopenai.models import (
    VectorStoreExpirationAfterDict as VectorStoreExpirationAfterDict,
)
from openapiopenai.models import (
    VectorStoreFileAttributes as VectorStoreFileAttributes,
)
from openapiopenai.models import (
    VectorStoreFileAttributesValue as VectorStoreFileAttributesValue,
)
from openapiopenai.models import (
    VectorStoreFileAttributesValueDict as VectorStoreFileAttributesValueDict,
)
from openapiopenai.models import (
    VectorStoreFileBatchObject as VectorStoreFileBatchObject,
)
from openapiopenai.models import (
    VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
)
from openapiopenai.models import (
    VectorStoreFileContentResponse as VectorStoreFileContentResponse,
)
from openapiopenai.models import (
    VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
)
from openapiopenai.models import (
    VectorStoreFileObject as VectorStoreFileObject,
)
from openapiopenai.models import (
    VectorStoreFileObjectChunkingStrategy as VectorStoreFileObjectChunkingStrategy,
)
from openapiopenai.models import (
    VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
)
from openapiopenai.models import (
    VectorStoreObject as VectorStoreObject,
)
from openapiopenai.models import (
    VectorStoreObjectFileCounts as VectorStoreObjectFileCounts,
)
from openapiopenai.models import (
    VectorStoreSearchRequest as VectorStoreSearchRequest,
)
from openapiopenai.models import (
    VectorStoreSearchRequestDict as VectorStoreSearchRequestDict,
)
from openapiopenai.models import (
    VectorStoreSearchRequestFilters as VectorStoreSearchRequestFilters,
)
from openapiopenai.models import (
    VectorStoreSearchRequestFiltersDict as VectorStoreSearchRequestFiltersDict,
)
from openapiopenai.models import (
    VectorStoreSearchRequestQuery as VectorStoreSearchRequestQuery,
)
from openapiopenai.models import (
    VectorStoreSearchRequestQueryDict as VectorStoreSearchRequestQueryDict,
)
from openapiopenai.models import (
    VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
)
from openapiopenai.models import (
    VectorStoreSearchRequestRankingOptionsDict as VectorStoreSearchRequestRankingOptionsDict,
)
from openapiopenai.models import (
    VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
)
from openapiopenai.models import (
    VectorStoreSearchResultItem as VectorStoreSearchResultItem,
)
from openapiopenai.models import (
    VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
)
from openapiopenai.models import (
    Verbosity as Verbosity,
)
from openapiopenai.models import (
    VideoCharacterResource as VideoCharacterResource,
)
from openapiopenai.models import (
    VideoContentVariant as VideoContentVariant,
)
from openapiopenai.models import (
    VideoListResource as VideoListResource,
)
from openapiopenai.models import (
    VideoModel as VideoModel,
)
from openapiopenai.models import (
    VideoModelDict as VideoModelDict,
)
from openapiopenai.models import (
    VideoReferenceInputParam as VideoReferenceInputParam,
)
from openapiopenai.models import (
    VideoReferenceInputParamDict as VideoReferenceInputParamDict,
)
from openapiopenai.models import (
    VideoResource as VideoResource,
)
from openapiopenai.models import (
    VideoSeconds as VideoSeconds,
)
from openapiopenai.models import (
    VideoSize as VideoSize,
)
from openapiopenai.models import (
    VideoStatus as VideoStatus,
)
from openapiopenai.models import (
    VoiceConsentDeletedResource as VoiceConsentDeletedResource,
)
from openapiopenai.models import (
    VoiceConsentListResource as VoiceConsentListResource,
)
from openapiopenai.models import (
    VoiceConsentResource as VoiceConsentResource,
)
from openapiopenai.models import (
    VoiceDeleted as VoiceDeleted,
)
from openapiopenai.models import (
    VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
)
from openapiopenai.models import (
    VoiceIdsOrCustomVoiceDict as VoiceIdsOrCustomVoiceDict,
)
from openapiopenai.models import (
    VoiceIdsOrCustomVoiceObject as VoiceIdsOrCustomVoiceObject,
)
from openapiopenai.models import (
    VoiceIdsOrCustomVoiceObjectDict as VoiceIdsOrCustomVoiceObjectDict,
)
from openapiopenai.models import (
    VoiceIdsShared as VoiceIdsShared,
)
from openapiopenai.models import (
    VoiceIdsSharedDict as VoiceIdsSharedDict,
)
from openapiopenai.models import (
    VoiceResource as VoiceResource,
)
from openapiopenai.models import (
    WaitParam as WaitParam,
)
from openapiopenai.models import (
    WaitParamDict as WaitParamDict,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentExpired as WebhookAgentEnvironmentExpired,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentExpiredData as WebhookAgentEnvironmentExpiredData,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentFailed as WebhookAgentEnvironmentFailed,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentFailedData as WebhookAgentEnvironmentFailedData,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentReady as WebhookAgentEnvironmentReady,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentReadyData as WebhookAgentEnvironmentReadyData,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentSuspended as WebhookAgentEnvironmentSuspended,
)
from openapiopenai.models import (
    WebhookAgentEnvironmentSuspendedData as WebhookAgentEnvironmentSuspendedData,
)
from openapiopenai.models import (
    WebhookAgentSessionActionRequired as WebhookAgentSessionActionRequired,
)
from openapiopenai.models import (
    WebhookAgentSessionActionRequiredData as WebhookAgentSessionActionRequiredData,
)
from openapiopenai.models import (
    WebhookAgentSessionActionRequiredDataRequiredAction as WebhookAgentSessionActionRequiredDataRequiredAction,
)
from openapiopenai.models import (
    WebhookAgentSessionCreated as WebhookAgentSessionCreated,
)
from openapiopenai.models import (
    WebhookAgentSessionCreatedData as WebhookAgentSessionCreatedData,
)
from openapiopenai.models import (
    WebhookAgentSessionCreatedDataConnect as WebhookAgentSessionCreatedDataConnect,
)
from openapiopenai.models import (
    WebhookAgentSessionFailed as WebhookAgentSessionFailed,
)
from openapiopenai.models import (
    WebhookAgentSessionFailedData as WebhookAgentSessionFailedData,
)
from openapiopenai.models import (
    WebhookAgentSessionIdle as WebhookAgentSessionIdle,
)
from openapiopenai.models import (
    WebhookAgentSessionIdleData as WebhookAgentSessionIdleData,
)
from openapiopenai.models import (
    WebhookAgentSessionInProgress as WebhookAgentSessionInProgress,
)
from openapiopenai.models import (
    WebhookAgentSessionInProgressData as WebhookAgentSessionInProgressData,
)
from openapiopenai.models import (
    WebhookBatchCancelled as WebhookBatchCancelled,
)
from openapiopenai.models import (
    WebhookBatchCancelledData as WebhookBatchCancelledData,
)
from openapiopenai.models import (
    WebhookBatchCompleted as WebhookBatchCompleted,
)
from openapiopenai.models import (
    WebhookBatchCompletedData as WebhookBatchCompletedData,
)
from openapiopenai.models import (
    WebhookBatchExpired as WebhookBatchExpired,
)
from openapiopenai.models import (
    WebhookBatchExpiredData as WebhookBatchExpiredData,
)
from openapiopenai.models import (
    WebhookBatchFailed as WebhookBatchFailed,
)
from openapiopenai.models import (
    WebhookBatchFailedData as WebhookBatchFailedData,
)
from openapiopenai.models import (
    WebhookEndpoint as WebhookEndpoint,
)
from openapiopenai.models import (
    WebhookEndpointDeleted as WebhookEndpointDeleted,
)
from openapiopenai.models import (
    WebhookEndpointListResource as WebhookEndpointListResource,
)
from openapiopenai.models import (
    WebhookEndpointTestResult as WebhookEndpointTestResult,
)
from openapiopenai.models import (
    WebhookEndpointWithSecret as WebhookEndpointWithSecret,
)
from openapiopenai.models import (
    WebhookEvalRunCanceled as WebhookEvalRunCanceled,
)
from openapiopenai.models import (
    WebhookEvalRunCanceledData as WebhookEvalRunCanceledData,
)
from openapiopenai.models import (
    WebhookEvalRunFailed as WebhookEvalRunFailed,
)
from openapiopenai.models import (
    WebhookEvalRunFailedData as WebhookEvalRunFailedData,
)
from openapiopenai.models import (
    WebhookEvalRunSucceeded as WebhookEvalRunSucceeded,
)
from openapiopenai.models import (
    WebhookEvalRunSucceededData as WebhookEvalRunSucceededData,
)
from openapiopenai.models import (
    WebhookEventTypeList as WebhookEventTypeList,
)
from openapiopenai.models import (
    WebhookFineTuningJobCancelled as WebhookFineTuningJobCancelled,
)
from openapiopenai.models import (
    WebhookFineTuningJobCancelledData as WebhookFineTuningJobCancelledData,
)
from openapiopenai.models import (
    WebhookFineTuningJobFailed as WebhookFineTuningJobFailed,
)
from openapiopenai.models import (
    WebhookFineTuningJobFailedData as WebhookFineTuningJobFailedData,
)
from openapiopenai.models import (
    WebhookFineTuningJobSucceeded as WebhookFineTuningJobSucceeded,
)
from openapiopenai.models import (
    WebhookFineTuningJobSucceededData as WebhookFineTuningJobSucceededData,
)
from openapiopenai.models import (
    WebhookLiveCallIncoming as WebhookLiveCallIncoming,
)
from openapiopenai.models import (
    WebhookLiveCallIncomingData as WebhookLiveCallIncomingData,
)
from openapiopenai.models import (
    WebhookLiveCallIncomingDataSipHeadersItem as WebhookLiveCallIncomingDataSipHeadersItem,
)
from openapiopenai.models import (
    WebhookLiveTransportConnected as WebhookLiveTransportConnected,
)
from openapiopenai.models import (
    WebhookLiveTransportConnectedData as WebhookLiveTransportConnectedData,
)
from openapiopenai.models import (
    WebhookLiveTransportIncoming as WebhookLiveTransportIncoming,
)
from openapiopenai.models import (
    WebhookLiveTransportIncomingData as WebhookLiveTransportIncomingData,
)
from openapiopenai.models import (
    WebhookLiveTransportIncomingDataSipHeadersItem as WebhookLiveTransportIncomingDataSipHeadersItem,
)
from openapiopenai.models import (
    WebhookRealtimeCallIncoming as WebhookRealtimeCallIncoming,
)
from openapiopenai.models import (
    WebhookRealtimeCallIncomingData as WebhookRealtimeCallIncomingData,
)
from openapiopenai.models import (
    WebhookRealtimeCallIncomingDataSipHeadersItem as WebhookRealtimeCallIncomingDataSipHeadersItem,
)
from openapiopenai.models import (
    WebhookResponseCancelled as WebhookResponseCancelled,
)
from openapiopenai.models import (
    WebhookResponseCancelledData as WebhookResponseCancelledData,
)
from openapiopenai.models import (
    WebhookResponseCompleted as WebhookResponseCompleted,
)
from openapiopenai.models import (
    WebhookResponseCompletedData as WebhookResponseCompletedData,
)
from openapiopenai.models import (
    WebhookResponseFailed as WebhookResponseFailed,
)
from openapiopenai.models import (
    WebhookResponseFailedData as WebhookResponseFailedData,
)
from openapiopenai.models import (
    WebhookResponseIncomplete as WebhookResponseIncomplete,
)
from openapiopenai.models import (
    WebhookResponseIncompleteData as WebhookResponseIncompleteData,
)
from openapiopenai.models import (
    WebhookSafetyAlertCreated as WebhookSafetyAlertCreated,
)
from openapiopenai.models import (
    WebhookSafetyAlertCreatedData as WebhookSafetyAlertCreatedData,
)
from openapiopenai.models import (
    WebhookSafetyDeactivationIssued as WebhookSafetyDeactivationIssued,
)
from openapiopenai.models import (
    WebhookSafetyDeactivationIssuedData as WebhookSafetyDeactivationIssuedData,
)
from openapiopenai.models import (
    WebhookSafetyOrgAlertCreated as WebhookSafetyOrgAlertCreated,
)
from openapiopenai.models import (
    WebhookSafetyOrgAlertCreatedData as WebhookSafetyOrgAlertCreatedData,
)
from openapiopenai.models import (
    WebhookSafetyWarningIssued as WebhookSafetyWarningIssued,
)
from openapiopenai.models import (
    WebhookSafetyWarningIssuedData as WebhookSafetyWarningIssuedData,
)
from openapiopenai.models import (
    WebSearchAction as WebSearchAction,
)
from openapiopenai.models import (
    WebSearchActionFind as WebSearchActionFind,
)
from openapiopenai.models import (
    WebSearchActionFindDict as WebSearchActionFindDict,
)
from openapiopenai.models import (
    WebSearchActionOpenPage as WebSearchActionOpenPage,
)
from openapiopenai.models import (
    WebSearchActionOpenPageDict as WebSearchActionOpenPageDict,
)
from openapiopenai.models import (
    WebSearchActionResourceSearch as WebSearchActionResourceSearch,
)
from openapiopenai.models import (
    WebSearchActionSearch as WebSearchActionSearch,
)
from openapiopenai.models import (
    WebSearchActionSearchDict as WebSearchActionSearchDict,
)
from openapiopenai.models import (
    WebSearchActionSearchSourcesItem as WebSearchActionSearchSourcesItem,
)
from openapiopenai.models import (
    WebSearchActionSearchSourcesItemDict as WebSearchActionSearchSourcesItemDict,
)
from openapiopenai.models import (
    WebSearchApproximateLocation as WebSearchApproximateLocation,
)
from openapiopenai.models import (
    WebSearchApproximateLocationDict as WebSearchApproximateLocationDict,
)
from openapiopenai.models import (
    WebSearchContextSize as WebSearchContextSize,
)
from openapiopenai.models import (
    WebSearchLocation as WebSearchLocation,
)
from openapiopenai.models import (
    WebSearchLocationDict as WebSearchLocationDict,
)
from openapiopenai.models import (
    WebSearchPreviewTool as WebSearchPreviewTool,
)
from openapiopenai.models import (
    WebSearchPreviewToolDict as WebSearchPreviewToolDict,
)
from openapiopenai.models import (
    WebSearchTool as WebSearchTool,
)
from openapiopenai.models import (
    WebSearchToolCall as WebSearchToolCall,
)
from openapiopenai.models import (
    WebSearchToolCallAction as WebSearchToolCallAction,
)
from openapiopenai.models import (
    WebSearchToolCallActionDict as WebSearchToolCallActionDict,
)
from openapiopenai.models import (
    WebSearchToolCallDict as WebSearchToolCallDict,
)
from openapiopenai.models import (
    WebSearchToolDict as WebSearchToolDict,
)
from openapiopenai.models import (
    WebSearchToolFilters as WebSearchToolFilters,
)
from openapiopenai.models import (
    WebSearchToolFiltersDict as WebSearchToolFiltersDict,
)
from openapiopenai.models import (
    WidgetMessageItem as WidgetMessageItem,
)
from openapiopenai.models import (
    WorkflowParam as WorkflowParam,
)
from openapiopenai.models import (
    WorkflowParamDict as WorkflowParamDict,
)
from openapiopenai.models import (
    WorkflowParamStateVariablesValue as WorkflowParamStateVariablesValue,
)
from openapiopenai.models import (
    WorkflowParamStateVariablesValueDict as WorkflowParamStateVariablesValueDict,
)
from openapiopenai.models import (
    WorkflowTracingParam as WorkflowTracingParam,
)
from openapiopenai.models import (
    WorkflowTracingParamDict as WorkflowTracingParamDict,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRule as WorkloadIdentityFederationRule,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRuleAttributeMatchersValue as WorkloadIdentityFederationRuleAttributeMatchersValue,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRuleDeleted as WorkloadIdentityFederationRuleDeleted,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRuleListResource as WorkloadIdentityFederationRuleListResource,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRulePermissions as WorkloadIdentityFederationRulePermissions,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRulePermissionsRestricted as WorkloadIdentityFederationRulePermissionsRestricted,
)
from openapiopenai.models import (
    WorkloadIdentityFederationRulePermissionsRestrictedDict as WorkloadIdentityFederationRulePermissionsRestrictedDict,
)
from openapiopenai.models import (
    WorkloadIdentityProvider as WorkloadIdentityProvider,
)
from openapiopenai.models import (
    WorkloadIdentityProviderAttributeTransformationsItem as WorkloadIdentityProviderAttributeTransformationsItem,
)
from openapiopenai.models import (
    WorkloadIdentityProviderAttributeTransformationsItemDict as WorkloadIdentityProviderAttributeTransformationsItemDict,
)
from openapiopenai.models import (
    WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
)
from openapiopenai.models import (
    WorkloadIdentityProviderListResource as WorkloadIdentityProviderListResource,
)
from openapiopenai.models import (
    WorkloadIdentityProviderVerification as WorkloadIdentityProviderVerification,
)
from openapiopenai.models import (
    WorkloadIdentityProviderVerificationDiscovery as WorkloadIdentityProviderVerificationDiscovery,
)
from openapiopenai.models import (
    WorkloadIdentityProviderVerificationDiscoveryDict as WorkloadIdentityProviderVerificationDiscoveryDict,
)
from openapiopenai.models import (
    WorkloadIdentityProviderVerificationUploadedJwks as WorkloadIdentityProviderVerificationUploadedJwks,
)
from openapiopenai.models import (
    WorkloadIdentityProviderVerificationUploadedJwksDict as WorkloadIdentityProviderVerificationUploadedJwksDict,
)
from openapiopenai.profile import OpenAIError as OpenAIError

__version__: str
