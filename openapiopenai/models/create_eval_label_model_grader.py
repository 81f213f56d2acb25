# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalLabelModelGrader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_eval_item import CreateEvalItem, CreateEvalItemDict

__all__ = [
    "CreateEvalLabelModelGrader",
    "CreateEvalLabelModelGraderDict",
]


class CreateEvalLabelModelGrader(BaseModel):
    """A grader that has a model assign a label to each item."""

    type: Literal["label_model"] = "label_model"
    """Type: always `label_model`."""
    name: str
    """Name of the grader."""
    model: str
    """ID of the grader model, which must support structured outputs."""
    input: list[CreateEvalItem]
    """Chat messages of the prompt, which may contain variables such as `{{item.name}}`."""
    labels: list[str]
    """Labels that can be assigned to an item."""
    passing_labels: list[str]
    """Labels that mean that an item passes; a subset of `labels`."""


class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` as a dict, for arguments."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[CreateEvalItemDict | CreateEvalItem]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
