# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.create_message_request_attachments_item import (
        CreateMessageRequestAttachmentsItem,
        CreateMessageRequestAttachmentsItemDict,
    )
    from openapiopenai.models.create_message_request_content import (
        CreateMessageRequestContent,
        CreateMessageRequestContentDict,
    )
    from openapiopenai.models.delete_message_response import DeleteMessageResponse
    from openapiopenai.models.list_messages_response import ListMessagesResponse
    from openapiopenai.models.message_object import MessageObject

CREATE = Operation(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    body="json",
    nullable=("attachments", "metadata"),
    response="MessageObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations.items instead",
)
RETRIEVE = Operation(
    "beta.threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    response="MessageObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations.items instead",
)
UPDATE = Operation(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    body="json",
    nullable=("metadata",),
    response="MessageObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations.items instead",
)
LIST = Operation(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    query=("limit", "order", "after", "before", "run_id"),
    response="ListMessagesResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
    deprecated="use conversations.items instead",
)
DELETE = Operation(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    response="DeleteMessageResponse",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations.items instead",
)


class BetaThreadsMessages(SyncResource):
    """`client.beta.threads.messages`: The messages of a thread. Deprecated: use `conversations.items` instead."""

    _path = "beta.threads.messages"

    @operation(CREATE)
    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"] | str,
        content: CreateMessageRequestContentDict | CreateMessageRequestContent,
        attachments: Sequence[CreateMessageRequestAttachmentsItemDict | CreateMessageRequestAttachmentsItem]
        | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Adds a message to a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - role: Role of the author: `user` for a message of an actual user, as in most cases; `assistant` to insert a message of the assistant.
        - content: Content of the message.
        - attachments: Files attached to the message, with the tools that they are added to.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/messages`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> MessageObject:
        """Retrieves a message of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.

        `GET /threads/{thread_id}/messages/{message_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Updates a message of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/messages/{message_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        run_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListMessagesResponse:
        """Lists the messages of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - run_id: Only messages generated by the run with this ID.

        `GET /threads/{thread_id}/messages`"""
        ...

    @operation(DELETE)
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> DeleteMessageResponse:
        """Deletes a message from a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.

        `DELETE /threads/{thread_id}/messages/{message_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaThreadsMessages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaThreadsMessages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaThreadsMessages(AsyncResource):
    """`client.beta.threads.messages`: The messages of a thread. Deprecated: use `conversations.items` instead."""

    _path = "beta.threads.messages"

    @operation(CREATE)
    async def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"] | str,
        content: CreateMessageRequestContentDict | CreateMessageRequestContent,
        attachments: Sequence[CreateMessageRequestAttachmentsItemDict | CreateMessageRequestAttachmentsItem]
        | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Adds a message to a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - role: Role of the author: `user` for a message of an actual user, as in most cases; `assistant` to insert a message of the assistant.
        - content: Content of the message.
        - attachments: Files attached to the message, with the tools that they are added to.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/messages`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> MessageObject:
        """Retrieves a message of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.

        `GET /threads/{thread_id}/messages/{message_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Updates a message of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/messages/{message_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        run_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListMessagesResponse, MessageObject]:
        """Lists the messages of a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - run_id: Only messages generated by the run with this ID.

        `GET /threads/{thread_id}/messages`"""
        ...

    @operation(DELETE)
    async def delete(self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> DeleteMessageResponse:
        """Deletes a message from a thread.

        Deprecated: use `conversations.items` instead.

        - thread_id: ID of the thread.
        - message_id: ID of the message.

        `DELETE /threads/{thread_id}/messages/{message_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaThreadsMessages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaThreadsMessages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaThreadsMessages:
        """The methods of `BetaThreadsMessages`, returning responses as they came."""

        def __init__(self, of: BetaThreadsMessages) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaThreadsMessages:
        """The methods of `AsyncBetaThreadsMessages`, returning responses as they came."""

        def __init__(self, of: AsyncBetaThreadsMessages) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
