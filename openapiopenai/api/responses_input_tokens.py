# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.responses.input_tokens`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.conversation_param import ConversationParam, ConversationParamDict
    from openapiopenai.models.personality_enum import PersonalityEnum, PersonalityEnumDict
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.token_counts_body_input import TokenCountsBodyInput, TokenCountsBodyInputDict
    from openapiopenai.models.token_counts_resource import TokenCountsResource
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict
    from openapiopenai.models.truncation_enum import TruncationEnum

COUNT = Operation(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    body="json",
    nullable=(
        "model",
        "input",
        "previous_response_id",
        "tools",
        "text",
        "reasoning",
        "instructions",
        "conversation",
        "tool_choice",
        "parallel_tool_calls",
    ),
    response="TokenCountsResource",
    errors={"429": "ErrorResponse"},
)


class ResponsesInputTokens(SyncResource):
    """`client.responses.input_tokens`: Counts the tokens of an input, without running the model."""

    _path = "responses.input_tokens"

    @operation(COUNT)
    def count(
        self,
        *,
        model: str | None = None,
        input: TokenCountsBodyInputDict | TokenCountsBodyInput | None = None,
        previous_response_id: str | None = None,
        tools: Sequence[ToolDict | Tool] | None = None,
        text: ResponseTextParamDict | ResponseTextParam | None = None,
        reasoning: ReasoningDict | Reasoning | None = None,
        truncation: TruncationEnum | str | None = None,
        instructions: str | None = None,
        personality: PersonalityEnumDict | PersonalityEnum | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        tool_choice: ToolChoiceParamDict | ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenCountsResource:
        """Counts the tokens that the input of a response would take.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input whose tokens to count: text or items.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - tools: The tools that the model may call.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning options. Only for gpt-5 and o-series models.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - personality: Style preset for the request; the model's default style if omitted. At most 64 characters; more styles may be added.
        - conversation: Conversation that the response would belong to.
        - tool_choice: Which tool the model uses, if any.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.

        `POST /responses/input_tokens`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawResponsesInputTokens:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawResponsesInputTokens:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncResponsesInputTokens(AsyncResource):
    """`client.responses.input_tokens`: Counts the tokens of an input, without running the model."""

    _path = "responses.input_tokens"

    @operation(COUNT)
    async def count(
        self,
        *,
        model: str | None = None,
        input: TokenCountsBodyInputDict | TokenCountsBodyInput | None = None,
        previous_response_id: str | None = None,
        tools: Sequence[ToolDict | Tool] | None = None,
        text: ResponseTextParamDict | ResponseTextParam | None = None,
        reasoning: ReasoningDict | Reasoning | None = None,
        truncation: TruncationEnum | str | None = None,
        instructions: str | None = None,
        personality: PersonalityEnumDict | PersonalityEnum | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        tool_choice: ToolChoiceParamDict | ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenCountsResource:
        """Counts the tokens that the input of a response would take.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input whose tokens to count: text or items.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - tools: The tools that the model may call.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning options. Only for gpt-5 and o-series models.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - personality: Style preset for the request; the model's default style if omitted. At most 64 characters; more styles may be added.
        - conversation: Conversation that the response would belong to.
        - tool_choice: Which tool the model uses, if any.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.

        `POST /responses/input_tokens`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawResponsesInputTokens:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawResponsesInputTokens:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawResponsesInputTokens:
        """The methods of `ResponsesInputTokens`, returning responses as they came."""

        def __init__(self, of: ResponsesInputTokens) -> None:
            self.count = raw(of.count)
            ...

    class AsyncRawResponsesInputTokens:
        """The methods of `AsyncResponsesInputTokens`, returning responses as they came."""

        def __init__(self, of: AsyncResponsesInputTokens) -> None:
            self.count = async_raw(of.count)
            ...
