"""Chat with a Realtime model that may call a function, and reconnect when the connection is lost.

    python -m examples.realtime_tools "What is the weather in Bergen?"

Requires OPENAI_API_KEY and the extra `realtime`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

from openapiopenai import (
    AsyncOpenAI,
    AsyncRealtimeConnection,
    OpenAIError,
    RealtimeConversationItemFunctionCall,
    Reconnecting,
)

MODEL = os.environ.get("OPENAI_MODEL") or "gpt-realtime"


def weather(town: str) -> str:
    """The function that the model may call."""
    return f"Rain and 9 °C in {town}"


async def prepare(connection: AsyncRealtimeConnection) -> None:
    """Configure the session. The server loses this configuration when the connection is lost."""
    await connection.session.update(
        session={
            "type": "realtime",
            "output_modalities": ["text"],
            "tools": [
                {
                    "type": "function",
                    "name": "weather",
                    "description": "The weather of a town",
                    "parameters": {
                        "type": "object",
                        "properties": {"town": {"type": "string"}},
                        "required": ["town"],
                    },
                }
            ],
        }
    )


async def put(connection: AsyncRealtimeConnection, question: str) -> None:
    """Send the question and request a response."""
    await connection.conversation.item.create(
        item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": question}]}
    )
    await connection.response.create()


def reconnecting(event: Reconnecting) -> None:
    print(f"lost ({event.close_code}); attempt {event.attempt} of {event.max_attempts} in {event.delay:.1f} s")


async def ask(client: AsyncOpenAI, question: str) -> None:
    """Print the answer to a question, calling `weather` when the model requests it."""
    async with client.realtime.connect(model=MODEL, on_reconnecting=reconnecting) as connection:
        async for event in connection:
            match event.type:
                case "session.created":  # at the beginning, and after each reconnect
                    await prepare(connection)
                    await put(connection, question)
                case "response.output_text.delta":
                    print(event.delta, end="", flush=True)
                case "response.done":
                    calls = [
                        item
                        for item in event.response.output or []
                        if isinstance(item, RealtimeConversationItemFunctionCall)
                    ]
                    if not calls:
                        print()
                        return
                    for call in calls:
                        result = weather(**json.loads(call.arguments))
                        print(f"[weather: {result}]")
                        await connection.conversation.item.create(
                            item={"type": "function_call_output", "call_id": call.call_id or "", "output": result}
                        )
                    await connection.response.create()
                case "error":
                    raise connection.error_of(event)
                case _:
                    pass


async def main(question: str) -> None:
    async with AsyncOpenAI() as client:
        await ask(client, question)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        asyncio.run(main(sys.argv[1]))
    except OpenAIError as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
