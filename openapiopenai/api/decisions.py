# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.decisions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    from openapiopenai.models.decision import Decision

CREATE = Operation(
    "decisions.create",
    "POST",
    "/decisions",
    body="json",
    nullable=("prompt_cache_key", "prompt_cache_options", "safety_identifier"),
    response="Decision",
)


class Decisions(SyncResource):
    """`client.decisions`: Decisions: a model's answers to questions about an input, as yes or no, a choice, or a score."""

    _path = "decisions"

    @operation(CREATE)
    def create(
        self,
        *,
        model: str,
        input: CreateDecisionRequestInputDict | CreateDecisionRequestInput,
        questions: Sequence[CreateDecisionRequestQuestionsItemDict | CreateDecisionRequestQuestionsItem],
        prompt_cache_key: str | None = None,
        prompt_cache_options: CreateDecisionRequestPromptCacheOptionsDict
        | CreateDecisionRequestPromptCacheOptions
        | None = None,
        safety_identifier: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Decision:
        """Creates a decision: a model answers questions about an input by yes or no, a choice, or a score.

        - model: ID of the model; only `gpt-6-luna` is supported.
        - input: Context of the questions: text, or messages and tool calls with their outputs, in order. Each output must reference one of the calls by its ID.
        - questions: The questions, 1 to 400, each a predicate, a choice or a score; the answers are in the same order.
        - prompt_cache_key: Key of your own that partitions the prompt cache: cached prompts are reused among requests with the same key.
        - prompt_cache_options: Prompt caching settings of the request.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.

        `POST /decisions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawDecisions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawDecisions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncDecisions(AsyncResource):
    """`client.decisions`: Decisions: a model's answers to questions about an input, as yes or no, a choice, or a score."""

    _path = "decisions"

    @operation(CREATE)
    async def create(
        self,
        *,
        model: str,
        input: CreateDecisionRequestInputDict | CreateDecisionRequestInput,
        questions: Sequence[CreateDecisionRequestQuestionsItemDict | CreateDecisionRequestQuestionsItem],
        prompt_cache_key: str | None = None,
        prompt_cache_options: CreateDecisionRequestPromptCacheOptionsDict
        | CreateDecisionRequestPromptCacheOptions
        | None = None,
        safety_identifier: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Decision:
        """Creates a decision: a model answers questions about an input by yes or no, a choice, or a score.

        - model: ID of the model; only `gpt-6-luna` is supported.
        - input: Context of the questions: text, or messages and tool calls with their outputs, in order. Each output must reference one of the calls by its ID.
        - questions: The questions, 1 to 400, each a predicate, a choice or a score; the answers are in the same order.
        - prompt_cache_key: Key of your own that partitions the prompt cache: cached prompts are reused among requests with the same key.
        - prompt_cache_options: Prompt caching settings of the request.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.

        `POST /decisions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawDecisions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawDecisions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawDecisions:
        """The methods of `Decisions`, returning responses as they came."""

        def __init__(self, of: Decisions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawDecisions:
        """The methods of `AsyncDecisions`, returning responses as they came."""

        def __init__(self, of: AsyncDecisions) -> None:
            self.create = async_raw(of.create)
            ...
