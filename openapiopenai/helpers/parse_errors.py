"""Answers that are not what was asked for.

    OpenAIError
    └── NotParsedError                          .text .response .completion
        ├── LengthFinishReasonError             cut off at its limit of tokens
        ├── ContentFilterFinishReasonError      cut off by the content filter
        ├── RefusalError                        the model will not answer: .refusal
        └── OutputParseError                    no JSON, or it does not fit the type: .issues (also a ValueError)

Each holds the whole answer. No message holds what the model said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.exceptions import DecodeIssue, OpenAIError

if TYPE_CHECKING:
    from .parsed import ParsedChatCompletion, ParsedResponse


class NotParsedError(OpenAIError):
    """An answer that is not what was asked for."""

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        response: ParsedResponse[Any] | None = None,
        completion: ParsedChatCompletion[Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.text = text
        """What came of the text."""
        self.response = response
        """The answer of `client.responses`."""
        self.completion = completion
        """The answer of `client.chat.completions`."""


class LengthFinishReasonError(NotParsedError):
    """An answer that was cut off at its limit of tokens."""


class ContentFilterFinishReasonError(NotParsedError):
    """An answer that the content filter cut off."""


class RefusalError(NotParsedError):
    """The model says that it will not answer."""

    refusal: str = ""
    """What it says."""


class OutputParseError(NotParsedError, ValueError):
    """A text that is no JSON, or does not fit the type."""

    issues: tuple[DecodeIssue, ...] = ()
    """What does not fit, and where."""
