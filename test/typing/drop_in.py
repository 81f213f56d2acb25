"""Code that was written for the official SDK; `test_compat.py` also checks it with `import openai`."""

from __future__ import annotations

from collections.abc import Iterable

from openapiopenai.compat import openai
from openapiopenai.compat.openai import AsyncOpenAI, AzureOpenAI, Omit, OpenAI, RateLimitError, omit
from openapiopenai.compat.openai._models import BaseModel
from openapiopenai.compat.openai.resources.chat.completions import Completions
from openapiopenai.compat.openai.types import ChatModel, CreateEmbeddingResponse
from openapiopenai.compat.openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    ChatCompletionUserMessageParam,
)
from openapiopenai.compat.openai.types.chat.chat_completion import Choice
from openapiopenai.compat.openai.types.responses import (
    Response,
    ResponseInputItemParam,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseStreamEvent,
)
from openapiopenai.compat.openai.types.shared_params import Reasoning

client = OpenAI(api_key="k", timeout=5, max_retries=1, http_client=None)
user: ChatCompletionUserMessageParam = {"role": "user", "content": "Hi"}
model: ChatModel = "gpt-4o"


def ask(messages: Iterable[ChatCompletionMessageParam], tools: list[ChatCompletionToolParam]) -> ChatCompletion:
    return client.chat.completions.create(model=model, messages=list(messages), tools=tools)


def text(completion: ChatCompletion) -> str:
    choice: Choice = completion.choices[0]
    return choice.message.content or ""


def pieces() -> list[str]:
    chunks: Iterable[ChatCompletionChunk] = client.chat.completions.create(model="m", messages=[user], stream=True)
    return [chunk.choices[0].delta.content or "" for chunk in chunks]


def texts(response: Response) -> list[str]:
    found: list[str] = []
    for item in response.output:
        if isinstance(item, ResponseOutputMessage):
            found += [part.text for part in item.content if isinstance(part, ResponseOutputText)]
        elif item.type == "function_call":
            found.append(item.name)
    return found


def respond(items: list[ResponseInputItemParam]) -> Response:
    effort: Reasoning = {"effort": "low"}
    return client.responses.create(model="m", input=items, reasoning=effort)


def through_module(completions: Completions, seed: int | Omit = omit) -> float:
    openai.api_key = "k"
    try:
        completions.create(model="m", messages=[user], seed=None if isinstance(seed, Omit) else seed)
        openai.chat.completions.create(model="m", messages=[user, {"role": "system", "content": "x"}])
    except RateLimitError as error:
        return error.status_code
    return 0.0


async def later() -> list[str]:
    azure: OpenAI = AzureOpenAI(api_key="k", azure_endpoint="https://a.example", api_version="2024-10-21")
    azure.close()
    async with AsyncOpenAI() as other:
        embedded: CreateEmbeddingResponse = await other.embeddings.create(model="m", input=["x"])
        found: list[str] = [str(embedded.data[0].embedding)]
        async for each in await other.responses.create(model="m", input="x", stream=True):
            event: ResponseStreamEvent = each
            found.append(str(event.type))
    return found


def dumped(value: BaseModel) -> str:
    return value.to_json()
