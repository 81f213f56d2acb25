# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input import (
        CreateDecisionRequestInput,
        CreateDecisionRequestInputDict,
    )
    from openapiopenai.models.create_decision_request_prompt_cache_options import (
        CreateDecisionRequestPromptCacheOptions,
        CreateDecisionRequestPromptCacheOptionsDict,
    )
    from openapiopenai.models.create_decision_request_questions_item import (
        CreateDecisionRequestQuestionsItem,
        CreateDecisionRequestQuestionsItemDict,
    )

__all__ = [
    "CreateDecisionRequest",
    "CreateDecisionRequestDict",
]


class CreateDecisionRequest(BaseModel):
    """Parameters for creating a decision."""

    model: str
    """ID of the model; only `gpt-6-luna` is supported."""
    input: CreateDecisionRequestInput
    """Context of the questions: text, or messages and tool calls with their outputs, in order. Each output must reference one of the calls by its ID."""
    questions: list[CreateDecisionRequestQuestionsItem]
    """The questions, 1 to 400, each a predicate, a choice or a score; the answers are in the same order."""
    prompt_cache_key: str | None = None
    """Key of your own that partitions the prompt cache: cached prompts are reused among requests with the same key."""
    prompt_cache_options: CreateDecisionRequestPromptCacheOptions | None = None
    """Prompt caching settings of the request."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""


class CreateDecisionRequestDict(TypedDict, total=False):
    """`CreateDecisionRequest` as a dict, for arguments."""

    model: Required[str]
    input: Required[CreateDecisionRequestInputDict | CreateDecisionRequestInput]
    questions: Required[Sequence[CreateDecisionRequestQuestionsItemDict | CreateDecisionRequestQuestionsItem]]
    prompt_cache_key: str | None
    prompt_cache_options: CreateDecisionRequestPromptCacheOptionsDict | CreateDecisionRequestPromptCacheOptions | None
    safety_identifier: str | None
