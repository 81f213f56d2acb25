"""What OpenTelemetry's conventions for generative AI call the parts of requests and responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from openapiopenai._runtime.json.redaction import printable, redact, without
from openapiopenai._runtime.json.types import Object

from .response import listed
from .usage import FIELDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from openapiopenai._runtime.http.request import Request

KINDS = {
    "chat.completions.create": "chat",
    "responses.create": "chat",
    "beta.responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
    "images.generate": "generate_content",
    "images.edit": "generate_content",
    "images.create_variation": "generate_content",
    "audio.speech.create": "generate_content",
}
"""Operation → `gen_ai.operation.name`."""
APIS = {"chat.completions.create": "chat_completions", "responses.create": "responses"}
"""Operation → `openai.api.type`."""
OUTPUT = {"images": "image", "audio": "speech"}
"""First part of the name of an operation → `gen_ai.output.type`."""
PROVIDERS = {
    "services.ai.azure.com": "azure.ai.inference", "azure.com": "azure.ai.openai", "amazonaws.com": "aws.bedrock",
    "amazonaws.com.cn": "aws.bedrock", "api.aws": "aws.bedrock", "aiplatform.googleapis.com": "gcp.vertex_ai",
    "generativelanguage.googleapis.com": "gcp.gemini", "googleapis.com": "gcp.gen_ai", "groq.com": "groq",
    "mistral.ai": "mistral_ai", "deepseek.com": "deepseek", "perplexity.ai": "perplexity", "x.ai": "x_ai",
    "cohere.com": "cohere", "anthropic.com": "anthropic",
}  # fmt: skip
"""End of a host name → `gen_ai.provider.name`; all others speak the API of OpenAI."""
SETTINGS = {
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "stream": "gen_ai.request.stream",
    "service_tier": "openai.request.service_tier",
    "dimensions": "gen_ai.embeddings.dimension.count",
}
"""Property of a request → attribute."""
USAGE = {
    "gen_ai.usage.input_tokens": FIELDS["input_tokens"],
    "gen_ai.usage.output_tokens": FIELDS["output_tokens"],
    "gen_ai.usage.cache_read.input_tokens": FIELDS["cached_tokens"],
    "gen_ai.usage.reasoning.output_tokens": FIELDS["reasoning_tokens"],
}
"""Attribute → where the different kinds of usage have it."""
COUNTED = {"input": "gen_ai.usage.input_tokens", "output": "gen_ai.usage.output_tokens"}
"""`gen_ai.token.type` → attribute."""
TOLD = {
    "id": "gen_ai.response.id",
    "model": "gen_ai.response.model",
    "usage": "",
    "service_tier": "openai.response.service_tier",
    "system_fingerprint": "openai.response.system_fingerprint",
}
"""Property of a response → attribute."""
ENDS = ("response.done", "response.completed", "response.failed", "response.incomplete", "response.cancelled")
"""Types of the events of connections that end a response."""
NOTHING: Mapping[str, Any] = {}
LONGEST = 1_000
"""Characters of a text, such as the name of a model, that become an attribute."""
USUAL = 100
"""Characters of a text that may come again."""
MOST_OUTCOMES = 64
"""Maximum number of outcomes of which the attributes are kept."""
INCOMPLETE = {"max_output_tokens": "length", "max_tokens": "length"}
"""Why a response is incomplete → what chat completions call it."""


def provider_of(host: str | None) -> str:
    """Return `gen_ai.provider.name` for a host."""
    named = f".{host}".replace("-aiplatform.", ".aiplatform.")  # which follows the name of a region
    return next((provider for end, provider in PROVIDERS.items() if named.endswith(f".{end}")), "openai")


class Named(NamedTuple):
    """What the calls of an operation of a server with a model have in common."""

    span: str
    """Name of their spans."""
    attributes: Mapping[str, Any]
    """Attributes of spans and of metrics."""
    outcomes: dict[tuple[str | None, str | None], Mapping[str, Mapping[str, Any]]]
    """Model that has responded, and type of the error → attributes of metrics, by the type of tokens, "" for durations."""

    def outcome(self, model: str | None, error: str | None) -> Mapping[str, Mapping[str, Any]]:
        """Return the attributes of metrics, which are made once."""
        found = self.outcomes.get((model, error))
        if found is None:
            more = {"gen_ai.response.model": model, "error.type": error}
            common = {**self.attributes, **{name: value for name, value in more.items() if value}}
            found = {"": common} | {kind: {**common, "gen_ai.token.type": kind} for kind in COUNTED}
            if len(self.outcomes) < MOST_OUTCOMES:
                self.outcomes[model, error] = found
        return found


@lru_cache(maxsize=256)
def named(operation: str, kind: str | None, server: str, model: str | None) -> Named:
    """Return what calls have in common. `server`: scheme, host and port; `kind`: see `KINDS`."""
    url = urlsplit(server)
    found: dict[str, Any] = {
        "server.address": url.hostname or "",
        "gen_ai.provider.name": provider_of(url.hostname),
        "server.port": url.port,
        "gen_ai.operation.name": kind,
        "gen_ai.request.model": model,
    }
    name = f"{kind or operation} {model}" if model else kind or operation
    return Named(name, {key: value for key, value in found.items() if value is not None}, {})


def text(value: Any, secrets: Collection[str] = ()) -> str | None:
    """Return a text that every exporter can write, with secrets masked; None for anything else."""
    if not isinstance(value, str):
        return None
    masked = without(secrets, value)
    return _usual(masked) if len(masked) <= USUAL else _shown(masked)


def _shown(value: str) -> str:
    return printable(redact(value))[:LONGEST]


_usual = lru_cache(maxsize=256)(_shown)
"""The same for texts that come again and again, such as the names of models."""


def server_of(url: str) -> str:
    """Return the scheme, host and port of a URL."""
    return "/".join(url.split("/", 3)[:3])


def of_request(request: Request, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return attributes of a request."""
    found: dict[str, Any] = {
        SETTINGS[name]: text(value) if isinstance(value, str) else value
        for name, value in body.items()
        if name in SETTINGS and isinstance(value, (str, int, float))
    }
    if isinstance(choices := body.get("n"), int) and choices != 1:
        found["gen_ai.request.choice.count"] = choices
    if stop := body.get("stop"):
        found["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else [str(each) for each in stop]
    if encoding := body.get("encoding_format"):
        found["gen_ai.request.encoding_formats"] = [str(encoding)]
    if isinstance(conversation := id_of(body.get("conversation")), str):
        found["gen_ai.conversation.id"] = conversation
    if api := APIS.get(request.operation):
        found["openai.api.type"] = api
    if output := output_type(request.operation, body):
        found["gen_ai.output.type"] = output
    return found


def id_of(value: Any) -> Any:
    return value.get("id") if isinstance(value, Mapping) else value  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]


def output_type(operation: str, body: Mapping[str, Any]) -> str | None:
    """Return `gen_ai.output.type`; None where the request says nothing."""
    if fixed := OUTPUT.get(operation.partition(".")[0]):
        return fixed
    asked: Any = body.get("response_format") or at(body, "text.format")
    kind = at(asked, "type")
    return "json" if kind in ("json_object", "json_schema") else "text" if kind == "text" else None


def fields(value: Any) -> Mapping[str, Any]:
    """Return the properties of a model or of JSON values; {} of anything else."""
    if type(value) is Object:
        return value
    return getattr(value, "__dict__", None) or NOTHING


def at(value: Any, path: str) -> Any:
    """Return what a model, or JSON values, have at a path of properties; None if there is none."""
    for name in path.split("."):
        value = fields(value).get(name)
    return value


class Outcome:
    """What is known of the outcome of a call, from its response or from the events of a stream."""

    def __init__(self) -> None:
        self.secrets: Collection[str] = ()
        """Secret values of the request, which a server may repeat."""
        self.events = 0
        self.body: Any = None
        """The response, or the last chunk."""
        self.known: dict[str, Any] = {}
        """The last value of each of `TOLD`."""
        self.reasons: dict[Any, str] = {}
        """Index of a choice → finish reason."""

    def event(self, event: Any) -> None:
        """Add an event."""
        self.events += 1
        told = fields(event)
        if (whole := told.get("response")) is not None:
            self.body = whole
        elif "choices" in told:
            self.chunk(event)

    def chunk(self, body: Any) -> None:
        """Add a chat completion, or a chunk of one: a model, or JSON values."""
        self.body, told = body, fields(body)
        known = self.known
        for name in TOLD:
            if value := told.get(name):
                known[name] = value
        for place, choice in enumerate(listed(told.get("choices"))):
            about = fields(choice)
            if isinstance(reason := about.get("finish_reason"), str):
                index = about.get("index")
                self.reasons[place if index is None else index] = reason

    def close(self) -> None:
        """Take what the whole response tells."""
        self.chunk(self.body)
        if reason := _reason(self.body):
            self.reasons[0] = reason

    @property
    def model(self) -> str | None:
        """The model that has responded."""
        return text(self.known.get("model"), self.secrets)

    def attributes(self) -> dict[str, Any]:
        """Return attributes of a span."""
        known = self.known
        told = {TOLD[name]: text(value, self.secrets) for name, value in known.items() if TOLD[name]}
        found: dict[str, Any] = {name: value for name, value in told.items() if value is not None}
        if self.reasons:
            reasons = [self.reasons[each] for each in sorted(self.reasons, key=str)]
            found["gen_ai.response.finish_reasons"] = [text(each, self.secrets) for each in reasons]
        if usage := known.get("usage"):
            found |= {name: count for name, paths in USAGE.items() if (count := _count(usage, paths)) is not None}
        return found


def tokens(attributes: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield the numbers of tokens in attributes of a span by `gen_ai.token.type`."""
    for kind, name in COUNTED.items():
        if (count := attributes.get(name)) is not None:
            yield kind, count


def _reason(body: Any) -> str | None:
    """Return why the output of a response ends, in the words of chat completions; None if it is not over."""
    told = fields(body)
    status = told.get("status")
    if status == "incomplete":
        reason = at(body, "incomplete_details.reason") or at(body, "status_details.reason")
        return INCOMPLETE.get(reason, reason) if isinstance(reason, str) else "incomplete"
    if status != "completed":
        return status if status in ("failed", "cancelled") else None
    calls = any(
        fields(item).get("type") in ("function_call", "custom_tool_call") for item in listed(told.get("output"))
    )
    return "tool_calls" if calls else "stop"


def _count(usage: Any, paths: tuple[str, ...]) -> int | None:
    for path in paths:
        count = at(usage, path)
        if type(count) is int:
            return count
    return None
