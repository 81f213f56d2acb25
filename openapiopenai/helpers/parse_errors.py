"""Errors for responses that cannot be parsed into the requested type.

    OpenAIError
    └── NotParsedError                          .text .response .completion
        ├── LengthFinishReasonError             cut off at the token limit
        ├── ContentFilterFinishReasonError      cut off by the content filter
        ├── RefusalError                        the model refuses to answer: .refusal
        └── OutputParseError                    not JSON, or does not match the type: .issues (also a ValueError)

Each error holds the whole response. No message contains output of the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import TypedDict

from openapiopenai._runtime.json.errors import DecodeIssue
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from typing import Unpack

    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse

    from .parsed import ParsedResponse

__all__ = [
    "ContentFilterFinishReasonError",
    "LengthFinishReasonError",
    "NotParsedError",
    "OutputParseError",
    "RefusalError",
]


class Parts(TypedDict, total=False):
    """What an error holds besides its message; see `NotParsedError`."""

    text: str
    response: ParsedResponse[Any] | None
    completion: CreateChatCompletionResponse | None


class NotParsedError(OpenAIError):
    """A response that cannot be parsed into the requested type."""

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        response: ParsedResponse[Any] | None = None,
        completion: CreateChatCompletionResponse | None = None,
    ) -> None:
        super().__init__(message)
        self.text = text
        """The text received."""
        self.response = response
        """The response, if it came from `client.responses`."""
        self.completion = completion
        """The completion, if it came from `client.chat.completions`."""


class LengthFinishReasonError(NotParsedError):
    """The response was cut off at the token limit."""

    def __init__(self, message: str = "the response was cut off at the token limit", **parts: Unpack[Parts]) -> None:
        super().__init__(message, **parts)


class ContentFilterFinishReasonError(NotParsedError):
    """The response was cut off by the content filter."""

    def __init__(self, message: str = "the response was cut off by the content filter", **parts: Unpack[Parts]) -> None:
        super().__init__(message, **parts)


class RefusalError(NotParsedError):
    """The model refuses to answer."""

    refusal: str = ""
    """The refusal text of the model."""


class OutputParseError(NotParsedError, ValueError):
    """The text is not JSON, or does not match the type."""

    issues: tuple[DecodeIssue, ...] = ()
    """What does not match, and where."""
