"""Tools and conversations as users write them; `assert_type` says what type checkers must see."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Annotated, assert_type

from pydantic import Field

from openapiopenai import (
    AsyncOpenAI,
    CallableTool,
    ChatCompletionRequestMessageDict,
    CreateChatCompletionResponse,
    InputItemDict,
    ModelStep,
    OpenAI,
    Response,
    ToolLimitError,
    ToolStep,
    tool,
)


@tool
def add(a: int, b: Annotated[int, Field(description="Another number")] = 1) -> int:
    """Adds two numbers."""
    return a + b


@tool(name="town", strict=True)
async def find(name: str) -> list[str]:
    """Finds a town."""
    return [name]


def plain(text: str) -> str:
    return text


async def called() -> None:
    assert_type(add(1, b=2), int)
    assert_type(await find("Bergen"), list[str])
    assert_type(tool(plain)("a"), str)
    assert_type(tool(plain, name="other").name, str)
    add("a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    whole: CallableTool[..., int] = add
    assert_type(whole.description, str)


def responses(client: OpenAI) -> str:
    conversation: list[InputItemDict] = [{"type": "message", "role": "user", "content": "Hi"}]
    steps = client.responses.run_tools(
        model="gpt-5", input=conversation, tools=[add, find, plain, {"type": "web_search"}], fatal=[ValueError]
    )
    assert_type(steps, Iterator[ModelStep[Response, InputItemDict] | ToolStep])
    try:
        for step in steps:
            if isinstance(step, ToolStep):
                assert_type(step.error, Exception | None)
            elif step.is_final:
                assert_type(step.response, Response)
                conversation = [*step.conversation, {"type": "message", "role": "user", "content": "More"}]
    except ToolLimitError as error:
        conversation = error.conversation
    response = client.responses.create_and_run_tools(model="gpt-5", input=conversation, tools=[plain], max_turns=3)
    assert_type(response, Response)
    conversation += response.as_input()
    client.responses.create(model="gpt-5", input=[*response.as_input(), {"role": "user", "content": "More"}])
    client.responses.create(model="gpt-5", input="Hi", tools=[add.to_response_tool()])
    return response.output_text


def chat(client: OpenAI) -> None:
    messages: list[ChatCompletionRequestMessageDict] = [{"role": "user", "content": "Hi"}]
    for step in client.chat.completions.run_tools(model="gpt-5", messages=messages, tools=[add]):
        if isinstance(step, ModelStep):
            assert_type(step.response, CreateChatCompletionResponse)
            messages = step.conversation
    completion = client.chat.completions.create_and_run_tools(model="gpt-5", messages=messages, tools=[add])
    assert_type(completion, CreateChatCompletionResponse)
    messages.append(completion.choices[0].message.as_input())
    client.chat.completions.create(model="gpt-5", messages=messages, tools=[add.to_chat_tool()])


async def asynchronous(client: AsyncOpenAI) -> None:
    steps = client.responses.run_tools(model="gpt-5", input="Hi", tools=[add])
    assert_type(steps, AsyncIterator[ModelStep[Response, InputItemDict] | ToolStep])
    async for step in steps:
        print(step.turn)
    assert_type(await client.responses.create_and_run_tools(model="gpt-5", input="Hi", tools=[add]), Response)
    assert_type(
        await client.chat.completions.create_and_run_tools(model="gpt-5", messages=[], tools=[add]),
        CreateChatCompletionResponse,
    )
