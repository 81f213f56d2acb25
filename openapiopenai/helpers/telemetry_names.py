"""What OpenTelemetry's conventions for generative AI call the parts of requests and responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .response import listed
from .usage import FIELDS

if TYPE_CHECKING:
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
OUTPUT = {"images": "image", "audio": "speech"}
"""First part of the name of an operation → `gen_ai.output.type`."""
PROVIDERS = {
    "azure.com": "azure.ai.openai", "amazonaws.com": "aws.bedrock", "googleapis.com": "gcp.gen_ai", "groq.com": "groq",
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
INCOMPLETE = {"max_output_tokens": "length", "max_tokens": "length"}
"""Why a response is incomplete → what chat completions call it."""


def provider_of(host: str | None) -> str:
    """Return `gen_ai.provider.name` for a host."""
    parts = (host or "").split(".")
    return PROVIDERS.get(".".join(parts[-2:]), "openai")


def of_request(request: Request, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return attributes of a request."""
    found = {
        SETTINGS[name]: body[name]
        for name in body.keys() & SETTINGS.keys()
        if isinstance(body[name], (str, int, float))
    }
    if isinstance(choices := body.get("n"), int) and choices != 1:
        found["gen_ai.request.choice.count"] = choices
    if stop := body.get("stop"):
        found["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else [str(each) for each in stop]
    if encoding := body.get("encoding_format"):
        found["gen_ai.request.encoding_formats"] = [str(encoding)]
    if isinstance(conversation := id_of(body.get("conversation")), str):
        found["gen_ai.conversation.id"] = conversation
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


def at(value: Any, path: str) -> Any:
    """Return what a model, or JSON values, have at a path of properties; None if there is none."""
    for name in path.split("."):
        found: Any = value
        value = found.get(name) if isinstance(value, Mapping) else getattr(found, name, None)
    return value


class Outcome:
    """What is known of the outcome of a call, from its response or from the events of a stream."""

    def __init__(self) -> None:
        self.events = 0
        self.body: Any = None
        self.id: Any = None
        self.model: str | None = None
        self.usage: Any = None
        self.tier: Any = None
        self.fingerprint: Any = None
        self.reasons: dict[Any, str] = {}
        """Index of a choice → finish reason."""

    def event(self, event: Any) -> None:
        """Add an event."""
        self.events += 1
        whole = getattr(event, "response", None)
        if whole is None and not hasattr(event, "choices"):
            return
        self.add(event if whole is None else whole)

    def add(self, body: Any) -> None:
        """Add a response, or a chunk: a model, or JSON values."""
        self.body = body
        self.id = at(body, "id") or self.id
        model = at(body, "model")
        self.model = model if isinstance(model, str) else self.model
        self.usage = at(body, "usage") or self.usage
        self.tier = at(body, "service_tier") or self.tier
        self.fingerprint = at(body, "system_fingerprint") or self.fingerprint
        for place, choice in enumerate(listed(at(body, "choices"))):
            if isinstance(reason := at(choice, "finish_reason"), str):
                index = at(choice, "index")
                self.reasons[place if index is None else index] = reason
        if reason := _reason(body):
            self.reasons[0] = reason

    def attributes(self) -> dict[str, Any]:
        """Return attributes of a span."""
        found = {
            "gen_ai.response.id": self.id,
            "gen_ai.response.model": self.model,
            "openai.response.service_tier": self.tier,
            "openai.response.system_fingerprint": self.fingerprint,
        }
        attributes: dict[str, Any] = {name: value for name, value in found.items() if isinstance(value, str)}
        if self.reasons:
            attributes["gen_ai.response.finish_reasons"] = [
                self.reasons[each] for each in sorted(self.reasons, key=str)
            ]
        for name, paths in USAGE.items():
            if (count := _count(self.usage, paths)) is not None:
                attributes[name] = count
        return attributes

    def tokens(self) -> dict[str, int]:
        """Return the numbers of tokens by `gen_ai.token.type`."""
        kinds = {"input": USAGE["gen_ai.usage.input_tokens"], "output": USAGE["gen_ai.usage.output_tokens"]}
        counted = {kind: _count(self.usage, paths) for kind, paths in kinds.items()}
        return {kind: count for kind, count in counted.items() if count is not None}


def _reason(body: Any) -> str | None:
    """Return why the output of a response ends, in the words of chat completions; None if it is not over."""
    status = at(body, "status")
    if status == "incomplete":
        reason = at(body, "incomplete_details.reason")
        return INCOMPLETE.get(reason, reason) if isinstance(reason, str) else "incomplete"
    if status != "completed":
        return status if status in ("failed", "cancelled") else None
    calls = any(at(item, "type") in ("function_call", "custom_tool_call") for item in listed(at(body, "output")))
    return "tool_calls" if calls else "stop"


def _count(usage: Any, paths: tuple[str, ...]) -> int | None:
    counts = (at(usage, path) for path in paths)
    return next((count for count in counts if type(count) is int), None)
