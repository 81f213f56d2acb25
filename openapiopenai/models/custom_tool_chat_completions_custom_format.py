# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CustomToolChatCompletionsCustomFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar import (
        CustomToolChatCompletionsCustomFormatGrammar,
        CustomToolChatCompletionsCustomFormatGrammarDict,
    )
    from openapiopenai.models.custom_tool_chat_completions_custom_format_text import (
        CustomToolChatCompletionsCustomFormatText,
        CustomToolChatCompletionsCustomFormatTextDict,
    )

__all__ = [
    "CustomToolChatCompletionsCustomFormat",
    "CustomToolChatCompletionsCustomFormatDict",
    "UnknownCustomToolChatCompletionsCustomFormat",
]


if TYPE_CHECKING:

    class UnknownCustomToolChatCompletionsCustomFormat(UnknownVariant):
        """Variant of `CustomToolChatCompletionsCustomFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CustomToolChatCompletionsCustomFormat: TypeAlias = (
        CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatGrammar
        | UnknownCustomToolChatCompletionsCustomFormat
    )
    """Input format of a custom tool: any text, or text that matches a grammar."""
    CustomToolChatCompletionsCustomFormatDict: TypeAlias = (
        CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammarDict
    )
    """`CustomToolChatCompletionsCustomFormat` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CustomToolChatCompletionsCustomFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CustomToolChatCompletionsCustomFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CustomToolChatCompletionsCustomFormatDict = AS_GIVEN

    class CustomToolChatCompletionsCustomFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "CustomToolChatCompletionsCustomFormatText",
            "grammar": "CustomToolChatCompletionsCustomFormatGrammar",
        }

    from_json = CustomToolChatCompletionsCustomFormat.from_json
    from_dict = CustomToolChatCompletionsCustomFormat.from_dict
    __getattr__ = CustomToolChatCompletionsCustomFormat.module_attribute
