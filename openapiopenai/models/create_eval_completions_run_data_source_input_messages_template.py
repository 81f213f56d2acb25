"""Model `CreateEvalCompletionsRunDataSourceInputMessagesTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_eval_completions_run_data_source_template_template_item import (
        CreateEvalCompletionsRunDataSourceTemplateTemplateItem,
        CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict,
    )

__all__ = [
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict",
]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(BaseModel):
    """Messages with templates."""

    type: Literal["template"] = "template"
    """Which variant this is: always `template`."""
    template: list[CreateEvalCompletionsRunDataSourceTemplateTemplateItem]
    """The messages; `{{item.name}}` in them is filled in."""


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` as a dict, for arguments."""

    type: Required[Literal["template"]]
    template: Required[
        Sequence[
            CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict
            | CreateEvalCompletionsRunDataSourceTemplateTemplateItem
        ]
    ]
