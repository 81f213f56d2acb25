# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateChatCompletionRequestFunctionCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )

__all__ = [
    "CreateChatCompletionRequestFunctionCall",
    "CreateChatCompletionRequestFunctionCallDict",
]


if TYPE_CHECKING:
    CreateChatCompletionRequestFunctionCall: TypeAlias = (
        Literal["none", "auto"] | str | ChatCompletionFunctionCallOption
    )
    """Deprecated: use `tool_choice` instead. Which function the model calls: none (`none`, the default without functions), a specific one, or the model decides between a message and a call (`auto`, the default with functions)."""
    CreateChatCompletionRequestFunctionCallDict: TypeAlias = (
        Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionDict
    )
    """`CreateChatCompletionRequestFunctionCall` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateChatCompletionRequestFunctionCall:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateChatCompletionRequestFunctionCall:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateChatCompletionRequestFunctionCallDict = AS_GIVEN

    class CreateChatCompletionRequestFunctionCall(OpenUnion):
        values = 'Literal["none", "auto"] | str'
        variants = ("ChatCompletionFunctionCallOption",)

    from_json = CreateChatCompletionRequestFunctionCall.from_json
    from_dict = CreateChatCompletionRequestFunctionCall.from_dict
