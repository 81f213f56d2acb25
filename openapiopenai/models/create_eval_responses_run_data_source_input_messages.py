# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalResponsesRunDataSourceInputMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_responses_run_data_source_input_messages_item_reference import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference,
        CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
    )
    from openapiopenai.models.create_eval_responses_run_data_source_input_messages_template import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate,
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
    )

__all__ = [
    "CreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesDict",
    "UnknownCreateEvalResponsesRunDataSourceInputMessages",
]


if TYPE_CHECKING:

    class UnknownCreateEvalResponsesRunDataSourceInputMessages(UnknownVariant):
        """Variant of `CreateEvalResponsesRunDataSourceInputMessages` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | UnknownCreateEvalResponsesRunDataSourceInputMessages
    )
    """Input messages for the model: a template, or a reference to messages in the data."""
    CreateEvalResponsesRunDataSourceInputMessagesDict: TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
    )
    """`CreateEvalResponsesRunDataSourceInputMessages` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalResponsesRunDataSourceInputMessages:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalResponsesRunDataSourceInputMessages:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalResponsesRunDataSourceInputMessagesDict = AS_GIVEN

    class CreateEvalResponsesRunDataSourceInputMessages(OpenUnion):
        tag = "type"
        mapping = {
            "template": "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
        }

    from_json = CreateEvalResponsesRunDataSourceInputMessages.from_json
    from_dict = CreateEvalResponsesRunDataSourceInputMessages.from_dict
    __getattr__ = CreateEvalResponsesRunDataSourceInputMessages.module_attribute
