"""Typical user code; the tests run type checkers over it, and `assert_type` says what they must see."""

from __future__ import annotations

import os
from array import array
from datetime import datetime
from typing import Literal, assert_never, assert_type

from openapiopenai import (
    ComparisonFilter,
    CreateChatCompletionRequest,
    CreateEmbeddingResponse,
    CreateResponse,
    CreateResponseDict,
    DecodeError,
    Filters,
    FunctionTool,
    FunctionToolCall,
    OutputItem,
    OutputMessage,
    OutputTextContent,
    RealtimeClientEventConversationItemCreate,
    RealtimeConversationItemMessageUser,
    RefusalContent,
    Response,
    ResponseCompletedEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    Tool,
    UnknownOutputItem,
    UnknownOutputMessageContent,
    UnknownStr,
    WebSearchTool,
)
from openapiopenai.models import response_stream_event


def by_tag(item: OutputItem) -> str:
    if item.type == "message":
        assert_type(item, OutputMessage)
        return item.id
    if item.type == "function_call":
        assert_type(item, FunctionToolCall)
        return item.arguments
    return "other"


def by_one_of_several_tags(tool: Tool, filters: Filters) -> None:
    if tool.type == "web_search" or tool.type == "web_search_2025_08_26":
        assert_type(tool, WebSearchTool)
    if tool.type == "function":
        assert_type(tool, FunctionTool)
    if filters.type == "eq":
        assert_type(filters, ComparisonFilter)


def by_class(item: OutputItem) -> str:
    match item:
        case OutputMessage():
            return item.role
        case UnknownOutputItem():
            return item.to_json()
        case _:
            return item.type


def parts(message: OutputMessage) -> str:
    for part in message.content:
        if part.type == "output_text":
            assert_type(part, OutputTextContent)
        elif part.type == "refusal":
            assert_type(part, RefusalContent)
        else:
            assert_type(part, UnknownOutputMessageContent)
        match part:
            case OutputTextContent():
                return part.text
            case RefusalContent():
                return part.refusal
            case UnknownOutputMessageContent():
                return ""
            case _:
                assert_never(part)
    return ""


def events(lines: list[bytes]) -> str:
    text = ""
    for line in lines:
        event = response_stream_event.from_json(line)
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
            text += event.delta
        elif isinstance(event, ResponseCompletedEvent):
            assert_type(event.response, Response)
    return text


def decode(text: str) -> Response | None:
    try:
        response = Response.from_json(text, on_mismatch="raise")
    except DecodeError as error:
        print(error.target, [issue.path for issue in error.issues])
        return None
    assert_type(response.created_at, float)
    assert_type(response.created_at_datetime, datetime | None)
    assert_type(response.id, str)
    if response.status == "completed":
        return response
    assert_type(
        response.status,
        Literal["failed", "in_progress", "cancelled", "queued", "incomplete"] | UnknownStr | None,
    )
    return response.model_copy(update={"id": "resp_2"})


def vectors(response: CreateEmbeddingResponse) -> list[array[float] | None]:
    return [entry.embedding_array for entry in response.data]


def requests() -> None:
    CreateResponse(model=os.environ["MODEL"], input="Hello", temperature=1)
    options: CreateResponseDict = {"model": "gpt-5", "input": [{"type": "message", "role": "user", "content": "Hi"}]}
    CreateResponse.from_dict(dict(options))
    RealtimeClientEventConversationItemCreate(event_id="event_1", item=RealtimeConversationItemMessageUser(content=[]))
    CreateChatCompletionRequest(model="gpt-5", messages=[])
    CreateResponse(modle="gpt-5")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CreateResponse(store="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
