# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionToolChoiceOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_allowed_tools_choice import (
        ChatCompletionAllowedToolsChoice,
        ChatCompletionAllowedToolsChoiceDict,
    )
    from openapiopenai.models.chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice,
        ChatCompletionNamedToolChoiceDict,
    )
    from openapiopenai.models.chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustom,
        ChatCompletionNamedToolChoiceCustomDict,
    )

__all__ = [
    "ChatCompletionToolChoiceOption",
    "ChatCompletionToolChoiceOptionDict",
    "UnknownChatCompletionToolChoiceOption",
]


if TYPE_CHECKING:

    class UnknownChatCompletionToolChoiceOption(UnknownVariant):
        """Variant of `ChatCompletionToolChoiceOption` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionToolChoiceOption: TypeAlias = (
        Literal["none", "auto", "required"]
        | str
        | ChatCompletionAllowedToolsChoice
        | ChatCompletionNamedToolChoice
        | ChatCompletionNamedToolChoiceCustom
        | UnknownChatCompletionToolChoiceOption
    )
    """Which tool the model calls: `none`, `auto` to let the model choose between a message and one or more tools, `required` for at least one tool, some allowed tools, or a specific tool. The default is `auto` if there are tools, and `none` otherwise."""
    ChatCompletionToolChoiceOptionDict: TypeAlias = (
        Literal["none", "auto", "required"]
        | str
        | ChatCompletionAllowedToolsChoiceDict
        | ChatCompletionNamedToolChoiceDict
        | ChatCompletionNamedToolChoiceCustomDict
    )
    """`ChatCompletionToolChoiceOption` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionToolChoiceOption:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionToolChoiceOption:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionToolChoiceOptionDict = AS_GIVEN

    class ChatCompletionToolChoiceOption(OpenUnion):
        tag = "type"
        mapping = {
            "allowed_tools": "ChatCompletionAllowedToolsChoice",
            "function": "ChatCompletionNamedToolChoice",
            "custom": "ChatCompletionNamedToolChoiceCustom",
        }
        values = 'Literal["none", "auto", "required"] | str'

    from_json = ChatCompletionToolChoiceOption.from_json
    from_dict = ChatCompletionToolChoiceOption.from_dict
    __getattr__ = ChatCompletionToolChoiceOption.module_attribute
