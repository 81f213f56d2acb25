# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_item_object import CreateEvalItemObject, CreateEvalItemObjectDict
    from openapiopenai.models.eval_item import EvalItem, EvalItemDict

__all__ = [
    "CreateEvalItem",
    "CreateEvalItemDict",
    "UnknownCreateEvalItem",
]


if TYPE_CHECKING:

    class UnknownCreateEvalItem(UnknownVariant):
        """Variant of `CreateEvalItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalItem: TypeAlias = CreateEvalItemObject | EvalItem | UnknownCreateEvalItem
    """A chat message of the prompt, which may contain variables such as `{{item.name}}`."""
    CreateEvalItemDict: TypeAlias = CreateEvalItemObjectDict | EvalItemDict
    """`CreateEvalItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateEvalItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalItemDict = AS_GIVEN

    class CreateEvalItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "EvalItem",
        }
        default = "CreateEvalItemObject"

    from_json = CreateEvalItem.from_json
    from_dict = CreateEvalItem.from_dict
    __getattr__ = CreateEvalItem.module_attribute
