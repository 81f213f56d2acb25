# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalCompletionsRunDataSourceTemplateTemplateItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from openapiopenai.models.eval_item import EvalItem, EvalItemDict

__all__ = [
    "CreateEvalCompletionsRunDataSourceTemplateTemplateItem",
    "CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict",
]


if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceTemplateTemplateItem: TypeAlias = EasyInputMessage | EvalItem
    """A message of the template, which may contain variables."""
    CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict: TypeAlias = EasyInputMessageDict | EvalItemDict
    """`CreateEvalCompletionsRunDataSourceTemplateTemplateItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalCompletionsRunDataSourceTemplateTemplateItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalCompletionsRunDataSourceTemplateTemplateItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict = AS_GIVEN

    class CreateEvalCompletionsRunDataSourceTemplateTemplateItem(OpenUnion):
        variants = (
            "EasyInputMessage",
            "EvalItem",
        )

    from_json = CreateEvalCompletionsRunDataSourceTemplateTemplateItem.from_json
    from_dict = CreateEvalCompletionsRunDataSourceTemplateTemplateItem.from_dict
