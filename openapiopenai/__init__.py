"""Python SDK for the OpenAI API, generated from `openapi.yaml`.

Import everything from here: `from openapiopenai import Response`. Names are loaded on first use.
"""

import os
import sys

__version__ = "0.1.0"

_PUBLIC = {
    "APIConnectionError": "_runtime.exceptions",
    "APIError": "_runtime.exceptions",
    "APIStatusError": "_runtime.exceptions",
    "APITimeoutError": "_runtime.exceptions",
    "AiohttpTransport": "_runtime.aiohttp_transport",
    "ApiResponse": "_runtime.response",
    "AsyncApiResponse": "_runtime.response",
    "AsyncAzureOpenAI": "helpers.azure",
    "AsyncBetaResponseStream": "helpers.streams",
    "AsyncCall": "_runtime.response",
    "AsyncChatCompletionStream": "helpers.streams",
    "AsyncCompletionStream": "helpers.streams",
    "AsyncConnection": "_runtime.connection",
    "AsyncMockTransport": "_runtime.mock_transport",
    "AsyncOpenAI": "client",
    "AsyncOpening": "_runtime.opening",
    "AsyncPages": "_runtime.pagination",
    "AsyncResponseStream": "helpers.streams",
    "AsyncStream": "_runtime.streaming",
    "AsyncTransport": "_runtime.transport",
    "AsyncTransportResponse": "_runtime.transport",
    "Attempt": "_runtime.retry",
    "AuthenticationError": "_runtime.exceptions",
    "AzureOpenAI": "helpers.azure",
    "Backoff": "_runtime.retry",
    "BadRequestError": "_runtime.exceptions",
    "BaseModel": "_runtime.model",
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
    "CallInfo": "_runtime.response",
    "CallOptions": "_runtime.operation",
    "ChatCompletionStream": "helpers.streams",
    "AsyncClient": "client",
    "Client": "client",
    "ClientOptions": "client",
    "Connection": "_runtime.connection",
    "ConnectOptions": "_runtime.channel",
    "NOT_GIVEN": "_runtime.operation",
    "Omit": "_runtime.operation",
    "Opening": "_runtime.opening",
    "Pages": "_runtime.pagination",
    "omit": "_runtime.operation",
    "CompletionStream": "helpers.streams",
    "ConflictError": "_runtime.exceptions",
    "DecodeError": "_runtime.exceptions",
    "DecodeIssue": "_runtime.exceptions",
    "FileContent": "_runtime.types",
    "Headers": "_runtime.http",
    "IncompleteStreamError": "_runtime.exceptions",
    "IncompleteStreamWarning": "_runtime.exceptions",
    "InternalServerError": "_runtime.exceptions",
    "InvalidWebhookSignatureError": "helpers.webhooks",
    "MockResponse": "_runtime.mock_transport",
    "MockTransport": "_runtime.mock_transport",
    "NotFoundError": "_runtime.exceptions",
    "OpenAI": "client",
    "OpenAIError": "_runtime.exceptions",
    "Operation": "_runtime.operation",
    "Page": "_runtime.pagination",
    "PermissionDeniedError": "_runtime.exceptions",
    "RateLimit": "_runtime.response",
    "RateLimitError": "_runtime.exceptions",
    "Reconnecting": "_runtime.channel",
    "ReconnectingOverrides": "_runtime.channel",
    "Request": "_runtime.http",
    "ResponseStream": "helpers.streams",
    "RetryPolicy": "_runtime.retry",
    "Stream": "_runtime.streaming",
    "Timeout": "_runtime.http",
    "Transport": "_runtime.transport",
    "TransportResponse": "_runtime.transport",
    "UnexpectedContentError": "_runtime.exceptions",
    "UnknownStr": "_runtime.types",
    "UnknownVariant": "_runtime.unions",
    "UnprocessableEntityError": "_runtime.exceptions",
    "Urllib3Transport": "_runtime.urllib3_transport",
    "WebSocketConnectionClosedError": "_runtime.exceptions",
    "WebSocketQueueFullError": "_runtime.exceptions",
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
