"""Parse the text of responses into types of the user, or raise an error that says why that is impossible."""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai._runtime.json.errors import DecodeIssue
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.redaction import redact
from openapiopenai._runtime.json.salvage import describe

from .accumulators import text_in
from .chat_events import partial_json
from .function_tools import parse_arguments
from .parse_errors import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    NotParsedError,
    OutputParseError,
    RefusalError,
)
from .response import keep_parsed, listed
from .strict_schema import adapter, name_of, strict_of
from .wrapped_json import begun, unwrapped

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.response import CallInfo

    from .accumulators import Chunks
    from .parsed import ParsedChatCompletion, ParsedResponse

T = TypeVar("T")


class Format(Generic[T]):
    """A type to parse responses into. Raises NotStrictError if the API does not support it."""

    is_wrapped = False
    """Whether the JSON is looked for in the text."""

    def __init__(self, of: type[T]) -> None:
        self.of = of
        self.name = name_of(of)
        self.adapter = adapter(of)
        self.strict = strict_of(self.adapter, self.name)

    def wrapped(self) -> Format[T]:
        """Return the same format for text that has the JSON somewhere within."""
        twin = copy(self)
        twin.is_wrapped = True
        return twin

    def validated(self, text: str) -> T:
        """Parse a text. Raises pydantic.ValidationError if it does not match."""
        value: T = self.adapter.validate_json(self.json_of(text))
        return value

    def json_of(self, text: str) -> str:
        """Return the JSON of a text."""
        return unwrapped(text) if self.is_wrapped else text

    def parse(self, text: str, **response: Any) -> T:
        """Parse a text. Raises OutputParseError, to which `response` is passed, as an argument of its name."""
        from pydantic import ValidationError

        try:
            return self.validated(text)
        except ValidationError as mismatch:
            found = describe(mismatch, partial_json(self.json_of(text)))
            issues = tuple(DecodeIssue(each.path, redact(each.expected)) for each in found)
        shown = "; ".join(map(str, issues[:5])) + (f"; and {len(issues) - 5} more" if len(issues) > 5 else "")
        error = OutputParseError(f"the answer does not fit {self.name}: {shown}", text=text, **response)
        error.issues = issues
        raise error

    def prefix(self, text: str) -> T | None:
        """Return what a text is the beginning of; None if too little of it has arrived. See `prefix_of`."""
        from .prefixes import prefix_of

        found: T | None = prefix_of(self.of, partial_json(begun(text) if self.is_wrapped else text))
        return found

    def attempt(self, text: str) -> T | None:
        """Parse a text; return None if it does not match."""
        try:
            return self.parse(text)
        except OutputParseError:
            return None


@lru_cache(maxsize=256)
def _known(of: Any) -> Format[Any]:
    return Format(of)


def format_for(of: Any) -> Format[Any]:
    """Return the format for a type, cached if the type is hashable."""
    try:
        hash(of)
    except TypeError:
        return Format(of)
    return _known(of)


def parsed_response(
    response: Any,
    wanted: Format[Any] | None,
    info: CallInfo | None = None,
    *,
    tools: Any = None,
    like_official: bool = False,
) -> ParsedResponse[Any]:
    """Return a response with its text, and the arguments of calls of `tools`, parsed. Raises NotParsedError if the text
    cannot be; `like_official`: a refusal is no error, and text that does not fit is a pydantic.ValidationError."""
    from .parsed import ParsedResponse, parts, texts

    parsed: ParsedResponse[Any] = converted(ParsedResponse, response, info)
    if like_official:
        _without_null(parsed, "output")
        for item in parsed.output:
            _without_null(item, "content")
    parse_arguments((item for item in listed(parsed.output) if getattr(item, "type", None) == "function_call"), tools)
    for part in parts(parsed, "output_text", phases=None):
        keep_parsed(part, None)
    if wanted is None:
        return parsed
    text = parsed.output_text
    if parsed.status == "incomplete":
        reason = getattr(parsed.incomplete_details, "reason", None)
        if reason == "max_output_tokens":
            raise cut_off("max_output_tokens", text, response=parsed)
        if reason == "content_filter":
            raise filtered(text, response=parsed)
    for part in () if like_official else parts(parsed, "refusal"):
        raise refused(part.refusal, text, response=parsed)
    if parsed.status in (None, "completed", "incomplete"):
        for part in texts(parsed):
            keep_parsed(
                part,
                wanted.validated(part.text) if like_official else wanted.parse(part.text, response=parsed),
            )
    return parsed


def _without_null(model: Any, name: str) -> None:
    """Replace a list that is null by an empty one."""
    if getattr(model, name, ()) is None:
        setattr(model, name, [])


def parsed_completion(
    completion: Any,
    wanted: Format[Any] | None,
    info: CallInfo | None = None,
    *,
    tools: Any = None,
    like_official: bool = False,
) -> ParsedChatCompletion[Any]:
    """Return a chat completion with its text, and the arguments of calls of `tools`, parsed.

    Raises NotParsedError if there is a choice that should be parsed, and none can be. `like_official`: if one of them
    cannot be; a refusal is no error, and text that does not fit is a pydantic.ValidationError.
    """
    from .parsed import ParsedChatCompletion, ParsedChatCompletionMessage

    parsed: ParsedChatCompletion[Any] = converted(ParsedChatCompletion, completion, info)
    errors: list[NotParsedError] = []
    count = 0
    for choice in listed(parsed.choices):
        message = getattr(choice, "message", None)
        if not isinstance(message, ParsedChatCompletionMessage):
            continue
        calls = (getattr(call, "function", None) for call in listed(message.tool_calls))
        parse_arguments(calls, tools)
        count += 1
        try:
            if wanted is not None:
                _parse_choice(choice, message, wanted, parsed, like_official=like_official)
        except NotParsedError as error:
            if like_official:
                raise
            errors.append(error)
    if errors and len(errors) == count:
        raise errors[0]
    return parsed


def completion_so_far(added: Chunks, wanted: Format[Any] | None) -> ParsedChatCompletion[Any] | None:
    """Return what has arrived of a chat completion, with the text of the type, or partial JSON; None before the first
    chunk."""
    from .parsed import ParsedChatCompletion, ParsedChatCompletionMessage

    whole = added.whole()
    if whole is None:
        return None
    completion: ParsedChatCompletion[Any] = ParsedChatCompletion.from_dict(whole)
    for choice in listed(completion.choices):
        message = getattr(choice, "message", None)
        if wanted and isinstance(message, ParsedChatCompletionMessage) and (text := text_in(message.content)):
            keep_parsed(message, wanted.attempt(text) or partial_json(wanted.json_of(text)))
    return completion


def _parse_choice(
    choice: Any, message: Any, wanted: Format[Any], parsed: ParsedChatCompletion[Any], *, like_official: bool
) -> None:
    text = text_in(message.content)
    if choice.finish_reason == "length":
        raise cut_off("max_completion_tokens", text, completion=parsed)
    if choice.finish_reason == "content_filter":
        raise filtered(text, completion=parsed)
    if message.refusal and not like_official:
        raise refused(message.refusal, text, completion=parsed)
    if text and not message.refusal:
        keep_parsed(message, wanted.validated(text) if like_official else wanted.parse(text, completion=parsed))


def converted(kind: Any, response: Any, info: CallInfo | None) -> Any:
    """Convert a response to another model class.

    A response from a stream that did not match the schema may not be a model at all.
    """
    is_model = isinstance(response, BaseModel)
    found = kind.from_dict(response.to_dict() if is_model else response)
    object.__setattr__(found, "_call_info", info or (response.call_info if is_model else None))
    return found


def cut_off(limit: str, text: str, **response: Any) -> NotParsedError:
    says = (
        f"the answer was cut off at its limit of tokens, after {len(text):,} characters: raise {limit}, or ask for less"
    )
    return LengthFinishReasonError(says, text=text, **response)


def filtered(text: str, **response: Any) -> NotParsedError:
    says = f"the content filter cut the answer off, after {len(text):,} characters: change what is asked"
    return ContentFilterFinishReasonError(says, text=text, **response)


def refused(refusal: Any, text: str, **response: Any) -> NotParsedError:
    error = RefusalError("the model refuses to answer: show .refusal, or change what is asked", text=text, **response)
    error.refusal = str(refusal)
    return error
