# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionInputJSON`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_json_data import DecisionInputJSONData, DecisionInputJSONDataDict

__all__ = [
    "DecisionInputJSON",
    "DecisionInputJSONDict",
]


class DecisionInputJSON(BaseModel):
    """A JSON object or array of objects in the input of a decision, processed as text: at most 32 levels deep, 10,000 values and 256 KiB."""

    type: Literal["input_json"] = "input_json"
    """Type: always `input_json`."""
    data: DecisionInputJSONData
    """The JSON values."""


class DecisionInputJSONDict(TypedDict, total=False):
    """`DecisionInputJSON` as a dict, for arguments."""

    type: Required[Literal["input_json"]]
    data: Required[DecisionInputJSONDataDict | DecisionInputJSONData]
