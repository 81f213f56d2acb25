# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RefusalContent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RefusalContent",
    "RefusalContentDict",
]


class RefusalContent(BaseModel):
    """A refusal by the model.

    Known as `ResponseOutputRefusal`."""

    type: Literal["refusal"] = "refusal"
    """Type: always `refusal`."""
    refusal: str
    """Explanation of the refusal by the model."""


class RefusalContentDict(TypedDict, total=False):
    """`RefusalContent` as a dict, for arguments."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
