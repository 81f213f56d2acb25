"""Python SDK for the OpenAI API, generated from `openapi.yaml`.

Import everything from here: `from openapiopenai import Response`. Names are loaded on first use.
"""

import os
import sys

__version__ = "0.1.0"

_PUBLIC = {
    "APIConnectionError": "_runtime.http.errors",
    "APIError": "_runtime.http.errors",
    "APIStatusError": "_runtime.calls.errors",
    "APITimeoutError": "_runtime.http.errors",
    "AiohttpTransport": "_runtime.http.aiohttp_transport",
    "ApiResponse": "_runtime.calls.response",
    "AsyncApiResponse": "_runtime.calls.response",
    "AsyncAzureOpenAI": "helpers.azure",
    "AsyncBetaResponseStream": "helpers.streams",
    "AsyncCall": "_runtime.calls.response",
    "AsyncChatCompletionStream": "helpers.streams",
    "AsyncCompletionStream": "helpers.streams",
    "AsyncConnection": "_runtime.sockets.connection",
    "AsyncMockTransport": "_runtime.http.mock_transport",
    "AsyncOpenAI": "client",
    "AsyncOpening": "_runtime.sockets.opening",
    "AsyncPages": "_runtime.calls.pages",
    "AsyncResponseStream": "helpers.streams",
    "AsyncStream": "_runtime.calls.streams",
    "AsyncTransport": "_runtime.http.transport",
    "AsyncTransportResponse": "_runtime.http.transport",
    "Attempt": "_runtime.calls.retry",
    "AuthenticationError": "_runtime.calls.errors",
    "AzureOpenAI": "helpers.azure",
    "Backoff": "_runtime.calls.retry",
    "BadRequestError": "_runtime.calls.errors",
    "BaseModel": "_runtime.json.model",
    "PreparedAgentFiles": "helpers.agent_files",
    "StagedAgentFile": "helpers.agent_files",
    "AgentFilePreparationError": "helpers.agent_files",
    "AgentFileStagingError": "helpers.agent_files",
    "AgentTurnResult": "helpers.agent_results",
    "AgentTurnResultError": "helpers.agent_results",
    "AgentOutputParseError": "helpers.agent_results",
    "AgentResultArtifacts": "helpers.agent_results",
    "AsyncAgentResultArtifacts": "helpers.agent_results",
    "AgentSessionStream": "helpers.agents",
    "AsyncAgentSessionStream": "helpers.agents",
    "AgentToolError": "helpers.agents",
    "AssistantEventHandler": "helpers.assistants",
    "AsyncAssistantEventHandler": "helpers.assistants",
    "AssistantStreamManager": "helpers.assistants",
    "AsyncAssistantStreamManager": "helpers.assistants",
    "BatchRequest": "helpers.batches",
    "BatchResult": "helpers.batches",
    "BetaResponseStream": "helpers.streams",
    "PollOptions": "helpers.polling",
    "PollTimeoutError": "helpers.polling",
    "ProgressBar": "helpers.progress",
    "batch_request": "helpers.batches",
    "CallInfo": "_runtime.calls.response",
    "CallOptions": "_runtime.calls.operation",
    "ChatCompletionStream": "helpers.streams",
    "AsyncClient": "client",
    "Client": "client",
    "ClientOptions": "client",
    "Connection": "_runtime.sockets.connection",
    "ConnectOptions": "_runtime.sockets.channel",
    "NOT_GIVEN": "_runtime.calls.operation",
    "Omit": "_runtime.calls.operation",
    "Opening": "_runtime.sockets.opening",
    "Pages": "_runtime.calls.pages",
    "omit": "_runtime.calls.operation",
    "CompletionStream": "helpers.streams",
    "ConflictError": "_runtime.calls.errors",
    "DecodeError": "_runtime.json.errors",
    "DecodeIssue": "_runtime.json.errors",
    "FileContent": "_runtime.json.types",
    "Headers": "_runtime.http.request",
    "IncompleteStreamError": "_runtime.calls.errors",
    "IncompleteStreamWarning": "_runtime.calls.errors",
    "InternalServerError": "_runtime.calls.errors",
    "InvalidWebhookSignatureError": "helpers.webhooks",
    "MockResponse": "_runtime.http.mock_transport",
    "MockTransport": "_runtime.http.mock_transport",
    "NotFoundError": "_runtime.calls.errors",
    "OpenAI": "client",
    "OpenAIError": "_runtime.json.errors",
    "Operation": "_runtime.calls.operation",
    "Page": "_runtime.calls.pages",
    "PermissionDeniedError": "_runtime.calls.errors",
    "RateLimit": "_runtime.calls.response",
    "RateLimitError": "_runtime.calls.errors",
    "Reconnecting": "_runtime.sockets.channel",
    "ReconnectingOverrides": "_runtime.sockets.channel",
    "Request": "_runtime.http.request",
    "ResponseStream": "helpers.streams",
    "RetryPolicy": "_runtime.calls.retry",
    "Stream": "_runtime.calls.streams",
    "Timeout": "_runtime.http.request",
    "Transport": "_runtime.http.transport",
    "TransportResponse": "_runtime.http.transport",
    "UnexpectedContentError": "_runtime.calls.errors",
    "UnknownStr": "_runtime.json.types",
    "UnknownVariant": "_runtime.json.unions",
    "UnprocessableEntityError": "_runtime.calls.errors",
    "Urllib3Transport": "_runtime.http.urllib3_transport",
    "WebSocketConnectionClosedError": "_runtime.sockets.errors",
    "WebSocketQueueFullError": "_runtime.sockets.errors",
    "CallableTool": "helpers.tools",
    "ModelStep": "helpers.tool_runner",
    "ToolArgumentsError": "helpers.tools",
    "ToolLimitError": "helpers.tool_runner",
    "ToolStep": "helpers.tool_runner",
    "tool": "helpers.tools",
    "ParsedResponse": "helpers.parsed",
    "ParsedChatCompletion": "helpers.parsed",
    "ParsedChoice": "helpers.parsed",
    "ParsedChatCompletionMessage": "helpers.parsed",
    "NotParsedError": "helpers.parse_errors",
    "LengthFinishReasonError": "helpers.parse_errors",
    "ContentFilterFinishReasonError": "helpers.parse_errors",
    "RefusalError": "helpers.parse_errors",
    "OutputParseError": "helpers.parse_errors",
    "NotStrictError": "helpers.strict_schema",
    "StrictSchema": "helpers.strict_schema",
    "strict_schema": "helpers.strict_schema",
    "pydantic_function_tool": "helpers.function_tools",
    "pydantic_responses_function_tool": "helpers.function_tools",
    "ParsedResponseStream": "helpers.parsed_streams",
    "AsyncParsedResponseStream": "helpers.parsed_streams",
    "ParsedChatCompletionStream": "helpers.parsed_streams",
    "AsyncParsedChatCompletionStream": "helpers.parsed_streams",
    "StreamManager": "helpers.parsed_streams",
    "AsyncStreamManager": "helpers.parsed_streams",
    "ChatCompletionStreamEvent": "helpers.chat_events",
    "ChunkEvent": "helpers.chat_events",
    "ContentDeltaEvent": "helpers.chat_events",
    "ContentDoneEvent": "helpers.chat_events",
    "RefusalDeltaEvent": "helpers.chat_events",
    "RefusalDoneEvent": "helpers.chat_events",
    "FunctionToolCallArgumentsDeltaEvent": "helpers.chat_events",
    "FunctionToolCallArgumentsDoneEvent": "helpers.chat_events",
}
"""Hand-written names and their modules. All other names are models or WebSocket connections."""

# Names exported by `import *`; the several thousand models are left out.
__all__ = sorted(_PUBLIC)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _PUBLIC:
        value = getattr(import_module(f"{__name__}.{_PUBLIC[name]}"), name)
    elif name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        for package in ("models", "api"):
            value = getattr(import_module(f"{__name__}.{package}"), name, None)
            if value is not None:
                break
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    setattr(sys.modules[__name__], name, value)
    return value


def __dir__() -> list[str]:
    from openapiopenai import api, models

    return sorted({*globals(), *_PUBLIC, *dir(models), *dir(api)})


if os.environ.get("OPENAPIOPENAI_EAGER", "0") not in ("", "0"):
    from openapiopenai import models as models  # loads all models
