# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.assistant_object import AssistantObject
    from openapiopenai.models.assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionDict,
    )
    from openapiopenai.models.create_assistant_request_model import (
        CreateAssistantRequestModel,
        CreateAssistantRequestModelDict,
    )
    from openapiopenai.models.create_assistant_request_tool_resources import (
        CreateAssistantRequestToolResources,
        CreateAssistantRequestToolResourcesDict,
    )
    from openapiopenai.models.create_assistant_request_tools_item import (
        CreateAssistantRequestToolsItem,
        CreateAssistantRequestToolsItemDict,
    )
    from openapiopenai.models.delete_assistant_response import DeleteAssistantResponse
    from openapiopenai.models.list_assistants_response import ListAssistantsResponse
    from openapiopenai.models.modify_assistant_request_model import (
        ModifyAssistantRequestModel,
        ModifyAssistantRequestModelDict,
    )
    from openapiopenai.models.modify_assistant_request_tool_resources import (
        ModifyAssistantRequestToolResources,
        ModifyAssistantRequestToolResourcesDict,
    )
    from openapiopenai.models.modify_assistant_request_tools_item import (
        ModifyAssistantRequestToolsItem,
        ModifyAssistantRequestToolsItemDict,
    )
    from openapiopenai.models.reasoning_effort import ReasoningEffort

CREATE = Operation(
    "beta.assistants.create",
    "POST",
    "/assistants",
    body="json",
    nullable=(
        "name",
        "description",
        "instructions",
        "reasoning_effort",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    response="AssistantObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
RETRIEVE = Operation(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    response="AssistantObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
UPDATE = Operation(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    body="json",
    nullable=(
        "reasoning_effort",
        "name",
        "description",
        "instructions",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    response="AssistantObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
LIST = Operation(
    "beta.assistants.list",
    "GET",
    "/assistants",
    query=("limit", "order", "after", "before"),
    response="ListAssistantsResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
DELETE = Operation(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    response="DeleteAssistantResponse",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)


class BetaAssistants(SyncResource):
    """`client.beta.assistants`: Assistants: a model with instructions and tools. Deprecated: use `responses` instead."""

    _path = "beta.assistants"

    @operation(CREATE)
    def create(
        self,
        *,
        model: CreateAssistantRequestModelDict | CreateAssistantRequestModel,
        name: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        tools: Sequence[CreateAssistantRequestToolsItemDict | CreateAssistantRequestToolsItem] | None = None,
        tool_resources: CreateAssistantRequestToolResourcesDict | CreateAssistantRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Creates an assistant from a model and instructions.

        Deprecated: use `responses` instead.

        - model: ID of the model.
        - name: Name of the assistant.
        - description: Description of the assistant.
        - instructions: System instructions for the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - tools: The tools that the model may call.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - response_format: Format that the model's output must have.

        `POST /assistants`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> AssistantObject:
        """Retrieves an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.

        `GET /assistants/{assistant_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        assistant_id: str,
        *,
        model: ModifyAssistantRequestModelDict | ModifyAssistantRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        name: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        tools: Sequence[ModifyAssistantRequestToolsItemDict | ModifyAssistantRequestToolsItem] | None = None,
        tool_resources: ModifyAssistantRequestToolResourcesDict | ModifyAssistantRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Updates an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.
        - model: ID of the model.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - name: Name of the assistant.
        - description: Description of the assistant.
        - instructions: System instructions for the assistant.
        - tools: The tools that the model may call.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - response_format: Format that the model's output must have.

        `POST /assistants/{assistant_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListAssistantsResponse:
        """Lists assistants.

        Deprecated: use `responses` instead.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /assistants`"""
        ...

    @operation(DELETE)
    def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> DeleteAssistantResponse:
        """Deletes an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.

        `DELETE /assistants/{assistant_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAssistants:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAssistants:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAssistants(AsyncResource):
    """`client.beta.assistants`: Assistants: a model with instructions and tools. Deprecated: use `responses` instead."""

    _path = "beta.assistants"

    @operation(CREATE)
    async def create(
        self,
        *,
        model: CreateAssistantRequestModelDict | CreateAssistantRequestModel,
        name: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        tools: Sequence[CreateAssistantRequestToolsItemDict | CreateAssistantRequestToolsItem] | None = None,
        tool_resources: CreateAssistantRequestToolResourcesDict | CreateAssistantRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Creates an assistant from a model and instructions.

        Deprecated: use `responses` instead.

        - model: ID of the model.
        - name: Name of the assistant.
        - description: Description of the assistant.
        - instructions: System instructions for the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - tools: The tools that the model may call.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - response_format: Format that the model's output must have.

        `POST /assistants`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> AssistantObject:
        """Retrieves an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.

        `GET /assistants/{assistant_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        assistant_id: str,
        *,
        model: ModifyAssistantRequestModelDict | ModifyAssistantRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        name: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        tools: Sequence[ModifyAssistantRequestToolsItemDict | ModifyAssistantRequestToolsItem] | None = None,
        tool_resources: ModifyAssistantRequestToolResourcesDict | ModifyAssistantRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Updates an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.
        - model: ID of the model.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - name: Name of the assistant.
        - description: Description of the assistant.
        - instructions: System instructions for the assistant.
        - tools: The tools that the model may call.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - response_format: Format that the model's output must have.

        `POST /assistants/{assistant_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListAssistantsResponse, AssistantObject]:
        """Lists assistants.

        Deprecated: use `responses` instead.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /assistants`"""
        ...

    @operation(DELETE)
    async def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> DeleteAssistantResponse:
        """Deletes an assistant.

        Deprecated: use `responses` instead.

        - assistant_id: ID of the assistant.

        `DELETE /assistants/{assistant_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAssistants:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAssistants:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAssistants:
        """The methods of `BetaAssistants`, returning responses as they came."""

        def __init__(self, of: BetaAssistants) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAssistants:
        """The methods of `AsyncBetaAssistants`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAssistants) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
