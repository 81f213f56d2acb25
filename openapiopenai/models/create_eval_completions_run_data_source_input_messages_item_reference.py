# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalCompletionsRunDataSourceInputMessagesItemReference`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict",
]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(BaseModel):
    """Input messages taken from the data by reference."""

    type: Literal["item_reference"] = "item_reference"
    """Type: always `item_reference`."""
    item_reference: str
    """Variable of the `item` namespace that holds the messages, such as `item.input_trajectory`."""


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` as a dict, for arguments."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]
