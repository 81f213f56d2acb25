"""Structured output as its users write it; the tests run type checkers over it, and `run` against a mock transport."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_type

from pydantic import BaseModel
from typing_extensions import TypedDict

from openapiopenai import (
    AsyncOpenAI,
    AsyncParsedChatCompletionStream,
    AsyncParsedResponseStream,
    BatchRequest,
    ContentDoneEvent,
    LengthFinishReasonError,
    OpenAI,
    ParsedChatCompletion,
    ParsedChatCompletionStream,
    ParsedResponse,
    ParsedResponseStream,
    RefusalError,
    ResponseStreamEvent,
    batch_request,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    strict_schema,
)


class Person(BaseModel):
    name: str
    age: int


@dataclass
class City:
    name: str


class Tag(TypedDict):
    text: str


def responses(client: OpenAI) -> Person | None:
    response = client.responses.parse(model="m", input="Anna is 31.", text_format=Person, temperature=0)
    assert_type(response, ParsedResponse[Person])
    assert_type(response.output_parsed, Person | None)
    assert_type(client.responses.parse(model="m", input="?", text_format=City).output_parsed, City | None)
    assert_type(client.responses.parse(model="m", input="?", text_format=Tag).output_parsed, Tag | None)
    assert_type(client.responses.parse(model="m", input="?"), ParsedResponse[Any])
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    print(part.parsed)
    print(response.output_text, response.id, response.to_dict())
    return response.output_parsed


def response_stream(client: OpenAI) -> Person | None:
    with client.responses.stream(model="m", input="Anna is 31.", text_format=Person) as stream:
        assert_type(stream, ParsedResponseStream[Person])
        for event in stream:
            assert_type(event, ResponseStreamEvent)
            if event.type == "response.output_text.delta":
                print(event.delta)
            elif event.type == "response.output_text.done":
                print(event.parsed)
        final = stream.until_done().get_final_response()
    assert_type(final, ParsedResponse[Person])
    return final.output_parsed


def chat(client: OpenAI) -> Person | None:
    completion = client.chat.completions.parse(
        model="m", messages=[{"role": "user", "content": "Anna is 31."}], response_format=Person, n=1
    )
    assert_type(completion, ParsedChatCompletion[Person])
    message = completion.choices[0].message
    assert_type(message.parsed, Person | None)
    assert_type(message.content, str | None)
    plain = client.chat.completions.parse(model="m", messages=[], response_format={"type": "json_object"})
    assert_type(plain, ParsedChatCompletion[Any])
    return client.beta.chat.completions.parse(model="m", messages=[], response_format=Person).choices[0].message.parsed


def chat_stream(client: OpenAI) -> list[str]:
    kinds: list[str] = []
    with client.chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
        assert_type(stream, ParsedChatCompletionStream[Person])
        for event in stream:
            kinds.append(event.type)
            if event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event, ContentDoneEvent[Person])
                assert_type(event.parsed, Person | None)
            elif event.type == "chunk":
                print(event.chunk.id)
            elif event.type == "tool_calls.function.arguments.done":
                print(event.name, event.arguments, event.parsed_arguments)
        assert_type(stream.get_final_completion().choices[0].message.parsed, Person | None)
    return kinds


async def asynchronous(client: AsyncOpenAI) -> Person | None:
    response = await client.responses.parse(model="m", input="Anna is 31.", text_format=Person)
    assert_type(response, ParsedResponse[Person])
    completion = await client.chat.completions.parse(model="m", messages=[], response_format=Person)
    assert_type(completion.choices[0].message.parsed, Person | None)
    async with client.responses.stream(model="m", input="Anna is 31.", text_format=Person) as stream:
        assert_type(stream, AsyncParsedResponseStream[Person])
        async for text in stream.text_deltas():
            print(text)
        assert_type((await stream.get_final_response()).output_parsed, Person | None)
    async with client.chat.completions.stream(model="m", messages=[], response_format=Person) as chunks:
        assert_type(chunks, AsyncParsedChatCompletionStream[Person])
        async for event in chunks:
            if event.type == "content.done":
                assert_type(event.parsed, Person | None)
        return (await chunks.get_final_completion()).choices[0].message.parsed


def calls(client: OpenAI) -> list[Any]:
    again = pydantic_responses_function_tool(Person, name="again")
    response = client.responses.parse(model="m", input="?", tools=[pydantic_function_tool(Person), again])
    found = [item.parsed_arguments for item in response.output if item.type == "function_call"]
    with client.responses.stream(model="m", input="?", tools=(again,)) as stream:
        assert_type(stream.get_final_response(), ParsedResponse[Any])
    completion = client.chat.completions.parse(model="m", messages=[], tools=[pydantic_function_tool(Person)])
    for call in completion.choices[0].message.tool_calls or []:
        if call.type == "function":
            found.append(call.function.parsed_arguments)
    return found


def batches(client: OpenAI) -> list[Person | None]:
    request = batch_request(client.responses.parse, "a", model="m", input="?", text_format=Person)
    assert_type(request, BatchRequest[ParsedResponse[Person]])
    found = [result.unwrap().output_parsed for result in client.batches.run([request])]
    found += [result.unwrap().output_parsed for result in client.batches.results("b", text_format=Person)]
    return found


def errors(client: OpenAI) -> str:
    try:
        person = client.responses.parse(model="m", input="Anna is 31.", text_format=Person).output_parsed
    except LengthFinishReasonError as error:
        assert_type(error.response, ParsedResponse[Any] | None)
        return error.text
    except RefusalError as error:
        return error.refusal
    return person.name if person else ", ".join(map(str, strict_schema(Person).changes))
