# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalCompletionsRunDataSourceInputMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_completions_run_data_source_input_messages_item_reference import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
    )
    from openapiopenai.models.create_eval_completions_run_data_source_input_messages_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
    )

__all__ = [
    "CreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesDict",
    "UnknownCreateEvalCompletionsRunDataSourceInputMessages",
]


if TYPE_CHECKING:

    class UnknownCreateEvalCompletionsRunDataSourceInputMessages(UnknownVariant):
        """Variant of `CreateEvalCompletionsRunDataSourceInputMessages` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | UnknownCreateEvalCompletionsRunDataSourceInputMessages
    )
    """Input messages for the model: a template, or a reference to messages in the data."""
    CreateEvalCompletionsRunDataSourceInputMessagesDict: TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
    )
    """`CreateEvalCompletionsRunDataSourceInputMessages` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalCompletionsRunDataSourceInputMessages:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalCompletionsRunDataSourceInputMessages:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalCompletionsRunDataSourceInputMessagesDict = AS_GIVEN

    class CreateEvalCompletionsRunDataSourceInputMessages(OpenUnion):
        tag = "type"
        mapping = {
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        }

    from_json = CreateEvalCompletionsRunDataSourceInputMessages.from_json
    from_dict = CreateEvalCompletionsRunDataSourceInputMessages.from_dict
    __getattr__ = CreateEvalCompletionsRunDataSourceInputMessages.module_attribute
