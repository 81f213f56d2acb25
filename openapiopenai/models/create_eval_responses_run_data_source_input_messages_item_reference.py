# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalResponsesRunDataSourceInputMessagesItemReference`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict",
]


class CreateEvalResponsesRunDataSourceInputMessagesItemReference(BaseModel):
    """Input messages taken from the data by reference."""

    type: Literal["item_reference"] = "item_reference"
    """Type: always `item_reference`."""
    item_reference: str
    """Variable of the `item` namespace that holds the messages, such as `item.name`."""


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` as a dict, for arguments."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]
