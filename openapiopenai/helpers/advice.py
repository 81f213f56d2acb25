"""Names that users of the OpenAI API expect, and what is there instead; see `Profile.advice`.

They come from other versions of the official SDK, from other parts of the API, and from the JSON of its guides. What
the spelling or the place of a name already tells is not listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_AZURE = "it is an option of AzureOpenAI and AsyncAzureOpenAI"
_OF_CALL = "it is an argument of each call, such as client.responses.create(model=…, input=…)"
_REMOVED = "in version 0 of the official SDK, it made calls; now: client = {package}.OpenAI(); client.{method}(…)"
_TEXT = "`output_text` has the text, `output` the items"
_CHAT_TEXT = "the text is in choices[0].message.content"
_EVENTS = (
    "this is a stream: iterate over its events, or call until_done(), or leave out stream=True for the whole response"
)
_RAW = "this is a raw response: parse() returns the result"


def _removed(names: Mapping[str, str]) -> dict[str, str]:
    package = __name__.partition(".")[0]
    return {name: _REMOVED.format(package=package, method=method) for name, method in names.items()}


class _Package(dict[str, str]):
    """Names that the package lacks. Types of the official SDK are in `types`."""

    def get(self, name: str, default: Any = "") -> Any:
        from openapiopenai.compat.finding import TYPES, types

        home = types().get(name)
        texts = [] if home is None else [f"the type of this name is in {TYPES}.{home}".removesuffix(".")]
        return "; ".join([*texts, *filter(None, [super().get(name)])]) or default


class _Modules(_Package):
    """Modules in packages that lack them: those of types."""

    def get(self, name: str, default: Any = "") -> Any:
        return super().get("".join(word.capitalize() for word in name.split("_")), default)


NAMES: Mapping[str, Mapping[str, str]] = {
    "package": _Package({
        **_removed(
            {
                "Audio": "audio.transcriptions.create",
                "ChatCompletion": "chat.completions.create",
                "Completion": "completions.create",
                "Edit": "chat.completions.create",
                "Embedding": "embeddings.create",
                "Engine": "models.list",
                "File": "files.create",
                "FineTune": "fine_tuning.jobs.create",
                "FineTuningJob": "fine_tuning.jobs.create",
                "Image": "images.generate",
                "Model": "models.list",
                "Moderation": "moderations.create",
            }
        ),
        **dict.fromkeys(
            ("error", "errors", "exceptions", "_exceptions"), "exceptions are names of the package: `RateLimitError`"
        ),
        **dict.fromkeys(
            ("api_resources", "api_requestor", "openai_object", "util", "datalib", "object_classes"),
            "in version 0 of the official SDK, it was behind calls; now they are methods of a client: client.responses.create(…)",
        ),
        "embeddings_utils": "it is gone from the official SDK, too; client.embeddings.create(…) returns vectors",
        **dict.fromkeys(
            ("resources", "resource"),
            "resources are parts of a client: client.chat; their classes are in openapiopenai.api",
        ),
        **dict.fromkeys(("test", "mock", "mocks"), "did you mean openapiopenai.testing?"),
        **dict.fromkeys(
            ("lib", "_streaming", "streaming", "_client", "_response", "_types", "_models", "_base_client", "pagination", "azure"),
            "what is public is a name of the package: `AzureOpenAI`, `Stream`, `pydantic_function_tool`; "
            "modules of the official SDK are in openapiopenai.compat.openai",
        ),
        "version": "did you mean '__version__'?",
        "InvalidRequestError": "it is BadRequestError now",
        "ServiceUnavailableError": "it is InternalServerError now",
        "TryAgain": "calls are retried already; see max_retries",
        "api_key": "pass it to the client, OpenAI(api_key=…), or set OPENAI_API_KEY",
        **dict.fromkeys(("api_base", "base_url"), "pass it to the client: OpenAI(base_url=…)"),
        **dict.fromkeys(("api_type", "api_version", "azure_endpoint", "azure_ad_token"), _AZURE),
        **{name: f"pass it to the client: OpenAI({name}=…)" for name in ("organization", "project", "timeout", "max_retries")},
        "default_headers": "pass it to the client: OpenAI(default_headers=…)",
        "proxy": "pass transport=Http1Transport(proxy=…) to the client",
        "http_client": "pass transport=… to the client",
        "log": "set OPENAI_LOG to debug or info",
        "debug": "set OPENAI_LOG to debug or info",
        "OpenAIClient": "did you mean 'OpenAI'?",
        **dict.fromkeys(
            ("DefaultHttpxClient", "DefaultHttpx2Client"), "pass transport=HttpxTransport(…) with a client of httpx"
        ),
        **dict.fromkeys(
            ("DefaultAsyncHttpxClient", "DefaultAsyncHttpx2Client"),
            "pass transport=AsyncHttpxTransport(…) with a client of httpx",
        ),
        "DefaultAioHttpClient": "AsyncOpenAI needs none: its own transport works on asyncio",
    }),
    "module": _Modules(),
    "client": {
        "api_base": "did you mean 'base_url'?",
        "model": _OF_CALL,
        "edits": "this endpoint is gone: use client.chat.completions.create or client.responses.create",
        "engines": "did you mean client.models?",
        "fine_tunes": "did you mean client.fine_tuning.jobs?",
        "create": "calls are methods of resources, such as client.responses.create or client.chat.completions.create",
        "http_client": "did you mean 'transport'?",
    },
    "options": {
        **dict.fromkeys(("key", "token", "secret_key", "openai_api_key"), "did you mean 'api_key'?"),
        **dict.fromkeys(("api_base", "openai_api_base"), "did you mean 'base_url'?"),
        **dict.fromkeys(("org", "org_id", "organization_id"), "did you mean 'organization'?"),
        "project_id": "did you mean 'project'?",
        **dict.fromkeys(
            (
                "api_version",
                "azure_endpoint",
                "azure_deployment",
                "azure_ad_token",
                "azure_ad_token_provider",
                "api_type",
            ),
            _AZURE,
        ),
        **dict.fromkeys(("model", "temperature", "max_tokens", "messages", "input", "stream"), _OF_CALL),
    },
    "resource": {
        "get": "did you mean 'retrieve'?",
        "generate": "did you mean 'create'?",
        "fetch": "did you mean 'retrieve'?",
        "remove": "did you mean 'delete'?",
        "all": "did you mean 'list'?",
    },
    "files": {"upload": "did you mean 'create'?", "download": "did you mean 'content'?"},
    "audio": {
        "transcribe": "did you mean client.audio.transcriptions.create?",
        "translate": "did you mean client.audio.translations.create?",
    },
    "images": {"create": "did you mean 'generate'?", "create_edit": "did you mean 'edit'?"},
    "Response": {
        **dict.fromkeys(("choices", "content", "message", "messages", "data"), _TEXT),
        "output_parsed": "parse(text_format=…) returns a response that has it; this one has output_text",
    },
    "CreateChatCompletionResponse": {
        **dict.fromkeys(("output_text", "text", "content", "message", "output"), _CHAT_TEXT),
    },
    "CreateChatCompletionResponseChoicesItem": {
        "text": "the text is in message.content",
        "delta": "only chunks of a stream have it; the text is in message.content",
        "content": "the text is in message.content",
    },
    "ChatCompletionResponseMessage": {
        "parsed": "parse(response_format=…) returns a message that has it",
        "text": "did you mean 'content'?",
    },
    "CreateChatCompletionStreamResponseChoicesItem": {
        "message": "this is a chunk of a stream, whose text is in delta.content",
        "text": "the text is in delta.content",
    },
    "webhooks": {"verify": "did you mean 'verify_signature'?"},
    "CompletionUsage": {"tokens": "did you mean 'total_tokens'?", "input_tokens": "did you mean 'prompt_tokens'?", "output_tokens": "did you mean 'completion_tokens'?"},
    "ResponseUsage": {"tokens": "did you mean 'total_tokens'?", "prompt_tokens": "did you mean 'input_tokens'?", "completion_tokens": "did you mean 'output_tokens'?"},
    "StreamBase": {
        **dict.fromkeys(("choices", "output_text", "output", "content", "text", "data", "id", "usage"), _EVENTS),
    },
    **dict.fromkeys(
        ("StreamManager", "AsyncStreamManager"),
        dict.fromkeys(
            ("text_deltas", "until_done", "get_final_response", "get_final_completion", "close", "snapshot", "response"),
            "the stream is what a `with` block gives: with client.responses.stream(…) as stream",
        ),
    ),
    "_Response": {
        **dict.fromkeys(("choices", "output_text", "output", "data", "id", "usage", "model", "to_dict"), _RAW),
    },
    "APIError": {
        **dict.fromkeys(("status", "http_status"), "did you mean 'status_code'?"),
        **dict.fromkeys(("json_body", "http_body", "error", "details"), "did you mean 'body'?"),
        "headers": "did you mean response.headers?",
        "user_message": "did you mean 'message'?",
    },
    "BaseModel": {
        "to_json_string": "did you mean 'to_json'?",
        "as_dict": "did you mean 'to_dict'?",
        "to_dict_recursive": "did you mean 'to_dict'?",
        "has_next": "did you mean 'has_next_page'?",
    },
}  # fmt: skip

_CHAT = {
    "input": "messages",
    "prompt": "messages",
    "engine": "model",
    "deployment_id": "model",
    "max_output_tokens": "max_completion_tokens",
}
_RESPONSES = {
    "messages": "input",
    "engine": "model",
    "system": "instructions",
    "system_prompt": "instructions",
    "max_tokens": "max_output_tokens",
    "max_completion_tokens": "max_output_tokens",
    "functions": "tools",
    "reasoning_effort": "reasoning",
    "logprobs": "top_logprobs",
    "n": "client.chat.completions.create(n=…)",
    "stop": "client.chat.completions.create(stop=…)",
}
_STREAMED = {"streaming": "stream"}
ARGUMENTS: Mapping[str, Mapping[str, str]] = {
    "": {
        "headers": "extra_headers",
        "request_timeout": "timeout",
        "as_": "client.as_(…, method)",
        **dict.fromkeys(("api_base", "base_url"), "client.with_options(base_url=…)"),
        "api_key": "client.with_options(api_key=…)",
        "organization": "client.with_options(organization=…)",
    },
    "responses.create": _RESPONSES
    | _STREAMED
    | {"response_format": "text", "verbosity": "text", "text_format": "client.responses.parse(text_format=…)"},
    "responses.parse": _RESPONSES | {"response_format": "text_format"},
    "responses.stream": _RESPONSES | {"response_format": "text_format"},
    "chat.completions.create": _CHAT | _STREAMED | {"text_format": "client.chat.completions.parse(response_format=…)"},
    "chat.completions.parse": _CHAT | {"text_format": "response_format"},
    "chat.completions.stream": _CHAT | {"text_format": "response_format"},
    "embeddings.create": {"text": "input", "texts": "input", "prompt": "input", "engine": "model"},
    "completions.create": {"messages": "client.chat.completions.create(messages=…)"},
    "moderations.create": {"text": "input"},
    "images.generate": {"text": "prompt", "input": "prompt"},
    "audio.speech.create": {"text": "input", "prompt": "input"},
    "audio.transcriptions.create": {"audio": "file", "audio_file": "file"},
    "files.create": {"path": "file", "filename": "file"},
}

CLASSES: Mapping[str, str] = {
    "responses.create": "responses.parse(text_format=…) takes classes, responses.create_and_run_tools(tools=…) functions",
    "chat.completions.create": "chat.completions.parse(response_format=…) takes classes, "
    "chat.completions.create_and_run_tools(tools=…) functions",
}
