# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalCompletionsRunDataSourceInputMessagesTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Input messages given as a template."""

    type: Literal["template"] = "template"
    """Type: always `template`."""
    template: list[CreateEvalCompletionsRunDataSourceTemplateTemplateItem]
    """Messages of the template, which may contain variables such as `{{item.name}}`."""


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` as a dict, for arguments."""

    type: Required[Literal["template"]]
    template: Required[
        Sequence[
            CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict
            | CreateEvalCompletionsRunDataSourceTemplateTemplateItem
        ]
    ]
