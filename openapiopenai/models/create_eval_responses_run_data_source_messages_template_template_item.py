# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_responses_run_data_source_template_template_item_object import (
        CreateEvalResponsesRunDataSourceTemplateTemplateItemObject,
        CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict,
    )
    from openapiopenai.models.eval_item import EvalItem, EvalItemDict

__all__ = [
    "CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem",
    "CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict",
    "UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem",
]


if TYPE_CHECKING:

    class UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem(UnknownVariant):
        """Variant of `CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem: TypeAlias = (
        CreateEvalResponsesRunDataSourceTemplateTemplateItemObject
        | EvalItem
        | UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem
    )
    """A message of the template, which may contain variables."""
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict: TypeAlias = (
        CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict | EvalItemDict
    )
    """`CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict = AS_GIVEN

    class CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "EvalItem",
        }
        default = "CreateEvalResponsesRunDataSourceTemplateTemplateItemObject"

    from_json = CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem.from_json
    from_dict = CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem.from_dict
    __getattr__ = CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem.module_attribute
