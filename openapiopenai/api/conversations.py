# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.conversations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.conversations_items import (
        AsyncConversationsItems,
        AsyncRawConversationsItems,
        ConversationsItems,
        RawConversationsItems,
    )
    from openapiopenai.models.conversation_resource import ConversationResource
    from openapiopenai.models.deleted_conversation_resource import DeletedConversationResource
    from openapiopenai.models.input_item import InputItem, InputItemDict

CREATE = Operation(
    "conversations.create",
    "POST",
    "/conversations",
    body="json",
    nullable=("metadata", "items"),
    response="ConversationResource",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "conversations.retrieve",
    "GET",
    "/conversations/{conversation_id}",
    response="ConversationResource",
    errors={"429": "ErrorResponse"},
)
UPDATE = Operation(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    body="json",
    nullable=("metadata",),
    response="ConversationResource",
    errors={"429": "ErrorResponse"},
)
DELETE = Operation(
    "conversations.delete",
    "DELETE",
    "/conversations/{conversation_id}",
    response="DeletedConversationResource",
    errors={"429": "ErrorResponse"},
)


class Conversations(SyncResource):
    """`client.conversations`: Conversations stored on the server, so that a response can continue where the last one ended."""

    _path = "conversations"

    @subresource
    def items(self) -> ConversationsItems:
        """`client.conversations.items`: The items of a conversation: messages, tool calls, tool outputs."""
        from openapiopenai.api.conversations_items import ConversationsItems

        return ConversationsItems(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        metadata: Mapping[str, str] | None = None,
        items: Sequence[InputItemDict | InputItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationResource:
        """Creates a conversation, with up to 20 initial items.

        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - items: Initial items of the conversation, at most 20.

        `POST /conversations`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> ConversationResource:
        """Retrieves a conversation.

        - conversation_id: ID of the conversation.

        `GET /conversations/{conversation_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self, conversation_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> ConversationResource:
        """Updates the metadata of a conversation.

        - conversation_id: ID of the conversation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /conversations/{conversation_id}`"""
        ...

    @operation(DELETE)
    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> DeletedConversationResource:
        """Deletes a conversation. Its items are not deleted.

        - conversation_id: ID of the conversation.

        `DELETE /conversations/{conversation_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawConversations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawConversations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncConversations(AsyncResource):
    """`client.conversations`: Conversations stored on the server, so that a response can continue where the last one ended."""

    _path = "conversations"

    @subresource
    def items(self) -> AsyncConversationsItems:
        """`client.conversations.items`: The items of a conversation: messages, tool calls, tool outputs."""
        from openapiopenai.api.conversations_items import AsyncConversationsItems

        return AsyncConversationsItems(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None = None,
        items: Sequence[InputItemDict | InputItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConversationResource:
        """Creates a conversation, with up to 20 initial items.

        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - items: Initial items of the conversation, at most 20.

        `POST /conversations`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> ConversationResource:
        """Retrieves a conversation.

        - conversation_id: ID of the conversation.

        `GET /conversations/{conversation_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, conversation_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> ConversationResource:
        """Updates the metadata of a conversation.

        - conversation_id: ID of the conversation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /conversations/{conversation_id}`"""
        ...

    @operation(DELETE)
    async def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> DeletedConversationResource:
        """Deletes a conversation. Its items are not deleted.

        - conversation_id: ID of the conversation.

        `DELETE /conversations/{conversation_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawConversations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawConversations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawConversations:
        """The methods of `Conversations`, returning responses as they came."""

        def __init__(self, of: Conversations) -> None:
            self.items: RawConversationsItems = of.items.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.delete = raw(of.delete)
            ...

    class AsyncRawConversations:
        """The methods of `AsyncConversations`, returning responses as they came."""

        def __init__(self, of: AsyncConversations) -> None:
            self.items: AsyncRawConversationsItems = of.items.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.delete = async_raw(of.delete)
            ...
