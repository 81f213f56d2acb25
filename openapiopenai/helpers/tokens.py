"""A local estimate of the tokens of a request, before it is sent."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha1
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol

from openapiopenai._runtime.json.codec import encode, parse
from openapiopenai._runtime.json.types import Object
from openapiopenai.profile import OpenAIError

from .response import listed

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.call import Call

__all__ = ["TokenEncoding", "TokenEstimator", "estimate_tokens"]

P = ParamSpec("P")

CONVERSATIONS = ("chat.completions.create", "responses.create")
OPERATIONS = (*CONVERSATIONS, "completions.create", "embeddings.create")
"""Ends of the names of operations whose input is counted."""
CHARACTERS = "characters"
BYTES_PER_TOKEN = 4
"""Bytes of UTF-8 that count as a token without an encoding: right for English text, too many tokens for most others."""
EACH_MESSAGE = 3
"""Tokens of a message besides its texts; also those that begin the reply."""
EACH_FUNCTION, EACH_PROPERTY, ALL_PROPERTIES, ALL_FUNCTIONS = 7, 3, 3, 12
"""Tokens of the definitions of functions besides their texts."""
TEXTS = ("content", "text", "refusal", "arguments", "input", "output", "name")
"""Properties of messages, of their parts, and of other items, whose texts the model reads."""
UNREAD = ("reasoning", "item_reference", "compaction")
"""Types of items that the model does not read again, or that only the server knows."""
DEFAULT = "o200k_base"
"""Encoding of models that tiktoken does not know."""
FILES = {"o200k_harmony": "o200k_base"}
"""Encoding → that whose file it uses."""
PLACE = "https://openaipublic.blob.core.windows.net/encodings/{}.tiktoken"
"""Where tiktoken gets the files of encodings from; what it keeps is named after the digest of that."""


class TokenEncoding(Protocol):
    """Whatever turns text into tokens, such as an encoding of tiktoken."""

    def encode(self, text: str, /) -> Any:
        """Return the tokens of a text: something that has a length."""
        ...


class Bytes:
    """Counts bytes in place of tokens."""

    def encode(self, text: str, /) -> range:
        return range(-(-len(text.encode("utf-8", "surrogatepass")) // BYTES_PER_TOKEN))


class Ordinary:
    """An encoding of tiktoken, which takes the names of special tokens in a text for text."""

    def __init__(self, of: Any) -> None:
        self.encode: Callable[[str], list[int]] = of.encode_ordinary


class TokenEstimator:
    """Estimates how many input tokens a call would have, without sending anything."""

    def __init__(self, encoding: str | TokenEncoding | None = None) -> None:
        """Set how text is split.

        `encoding`: the name of an encoding of tiktoken, such as "o200k_base"; an object with a method `encode`, which
        returns something that has a length; "characters" for a token for each four bytes of UTF-8. Default: the encoding
        of the model, by tiktoken (the extra `tokens`), and "characters" if that is not installed.
        """
        if not (encoding is None or isinstance(encoding, str) or callable(getattr(encoding, "encode", None))):
            raise TypeError(f"encoding: expected a name, or an object with a method encode, got {encoding!r:.80}")
        self.encoding = encoding

    def __call__(self, method: Callable[P, Any], /, *positional: P.args, **arguments: P.kwargs) -> int:
        """Return the number of input tokens that a call would have; see `estimate_tokens`."""
        operation, body = body_of(method, positional, arguments)
        model = body.get("model")
        return _Count(self.of_model(model if isinstance(model, str) else "")).of_body(operation, body)

    def of_text(self, text: str, model: str = "") -> int:
        """Return the number of tokens of a text."""
        return len(self.of_model(model).encode(text))

    def of_model(self, model: str) -> TokenEncoding:
        """Return the encoding for a model. Raises OpenAIError if it is not on this machine."""
        if not (self.encoding is None or isinstance(self.encoding, str)):
            return self.encoding
        if self.encoding == CHARACTERS or (self.encoding is None and not has_tiktoken()):
            return Bytes()
        return by_name(self.encoding or name_for(model))


def estimate_tokens(method: Callable[P, Any], /, *positional: P.args, **arguments: P.kwargs) -> int:
    """Estimate how many input tokens a call would have, without sending anything.

    `estimate_tokens(client.responses.create, model="gpt-5.1", input="Hi")`. Takes methods that make a response, a chat
    completion, a completion or embeddings, and `parse`. Counted are texts, function calls, definitions of functions and
    schemas; not counted are images, audio, files, hosted tools, and what the server knows by an ID.

    With tiktoken (the extra `tokens`), text is split by the encoding of the model. Its file is never downloaded: raises
    OpenAIError, with what to do, if it is not on this machine. Without tiktoken, four bytes of UTF-8 are a token. For
    other encodings, see `TokenEstimator`. Raises TypeError for other methods.
    """
    return TokenEstimator()(method, *positional, **arguments)


@cache
def has_tiktoken() -> bool:
    """Whether tiktoken is installed."""
    from importlib.util import find_spec

    return find_spec("tiktoken") is not None


def _tiktoken() -> Any:
    try:
        import tiktoken
    except ImportError:
        raise OpenAIError(
            "encodings need tiktoken: pip install 'openapiopenai[tokens]'; or encoding=\"characters\""
        ) from None
    return tiktoken


def name_for(model: str) -> str:
    """Return the name of the encoding of a model; that of the latest models for one that tiktoken does not know."""
    try:
        return str(_tiktoken().encoding_name_for_model(model))
    except KeyError:
        return DEFAULT


@cache
def by_name(name: str) -> TokenEncoding:
    """Return an encoding of tiktoken. Raises OpenAIError if its file is not on this machine, ValueError if there is none."""
    tiktoken = _tiktoken()
    if name not in tiktoken.list_encoding_names():
        names = ", ".join([CHARACTERS, *tiktoken.list_encoding_names()])
        raise ValueError(f"encoding: expected one of {names}, got {name!r}")
    folder, file = cache_folder(), sha1(PLACE.format(FILES.get(name, name)).encode(), usedforsecurity=False).hexdigest()
    if not (folder / file).exists():
        raise OpenAIError(
            f"the file of the encoding {name} is not on this machine, and is not downloaded: run "
            f"tiktoken.get_encoding({name!r}) once where that is allowed; or set TIKTOKEN_CACHE_DIR to a folder that has "
            f'{file}; or use TokenEstimator with encoding="characters", or with an encoding of your own'
        )
    return Ordinary(tiktoken.get_encoding(name))


def cache_folder() -> Path:
    """Return the folder in which tiktoken keeps the files of encodings."""
    names = ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR")
    given = next((os.environ[name] for name in names if name in os.environ), None)
    return Path(tempfile.gettempdir(), "data-gym-cache") if given is None else Path(given)


def body_of(method: Any, positional: tuple[Any, ...], arguments: dict[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the operation of a call, and the JSON object that it would send. Raises TypeError for anything but a
    method with a JSON body."""
    plan: Any = getattr(method, "plan", None)
    if hasattr(method, "source"):
        from .structured import parsing_of

        plan, arguments, _ = parsing_of(method, positional, arguments)
        positional = ()
    resource = getattr(method, "__self__", None)
    call: Call | None = plan and resource and resource._client._prepare(plan, positional, arguments, caller=4)
    body: Any = parse("body", call.body) if call and isinstance(call.body, bytes) else None
    if type(body) is not Object or not plan.operation.name.endswith(OPERATIONS):
        raise TypeError("method: expected one that sends JSON to a model, such as client.responses.create")
    return plan.operation.name, body


class _Count:
    """Counts the tokens of a request."""

    def __init__(self, encoding: TokenEncoding) -> None:
        self.encode = encoding.encode

    def of_body(self, operation: str, body: Mapping[str, Any]) -> int:
        if operation.endswith(CONVERSATIONS):
            return self.conversation(body, body.get("messages", body.get("input"))) + self.functions(body)
        return self.texts(body.get("input", body.get("prompt")))

    def conversation(self, body: Mapping[str, Any], items: Any) -> int:
        given: list[Any] = [items] if isinstance(items, str) else listed(items)
        messages = [each for each in given if _get(each, "type") not in UNREAD]
        if isinstance(instructions := body.get("instructions"), str):
            messages = [instructions, *messages]
        return EACH_MESSAGE + sum(map(self.message, messages)) + self.schema(body)

    def message(self, item: Any) -> int:
        return EACH_MESSAGE + 1 + sum(len(self.encode(text)) for text in texts_in(item))  # 1: the role

    def schema(self, body: Mapping[str, Any]) -> int:
        """Return the tokens of the schema that the output must have."""
        given = body.get("response_format") or _get(body.get("text"), "format")
        schema = _get(given, "json_schema") or _get(given, "schema")
        return len(self.encode(encode(_get(schema, "schema") or schema).decode())) if schema else 0

    def functions(self, body: Mapping[str, Any]) -> int:
        found = [
            _get(tool, "function") or tool for tool in listed(body.get("tools")) if _get(tool, "type") == "function"
        ]
        return ALL_FUNCTIONS + sum(map(self.function, found)) if found else 0

    def function(self, function: Any) -> int:
        head = f"{_get(function, 'name')}:{_get(function, 'description') or ''}".rstrip(".")
        return EACH_FUNCTION + len(self.encode(head)) + self.properties(_get(function, "parameters"))

    def properties(self, schema: Any) -> int:
        known = _get(schema, "properties") or _get(_get(schema, "items"), "properties")
        if type(known) is not Object or not known:
            return 0
        return ALL_PROPERTIES + sum(self.property(name, each) for name, each in known.items())

    def property(self, name: str, schema: Any) -> int:
        line = f"{name}:{_get(schema, 'type')}:{_get(schema, 'description') or ''}".rstrip(".")
        values = [len(self.encode(str(each))) + EACH_PROPERTY for each in listed(_get(schema, "enum"))]
        return EACH_PROPERTY + len(self.encode(line)) + sum(values) + self.properties(schema)

    def texts(self, given: Any) -> int:
        """Return the tokens of a text, of a list of them, or of lists of tokens."""
        if isinstance(given, str):
            return len(self.encode(given))
        return sum(1 if isinstance(each, int) else self.texts(each) for each in listed(given))


def _get(value: Any, name: str) -> Any:
    return value.get(name) if type(value) is Object else None


def texts_in(item: Any) -> Iterator[str]:
    """Yield the texts of a message or another item of a conversation."""
    if isinstance(item, str):
        yield item
    elif isinstance(item, list):
        for each in listed(item):
            yield from texts_in(each)
    elif type(item) is Object:
        for name in TEXTS:
            yield from texts_in(item.get(name))
        for call in listed(item.get("tool_calls")):
            yield from texts_in(_get(call, "function") or _get(call, "custom"))
