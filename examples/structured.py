"""Extract a contact from a letter into a class of your own: at once, and as a stream.

    python -m examples.structured "Dear Sir, ... Yours, Anna Berg, 31, Oslo"

Uses a small local model, or the OpenAI API if OPENAI_API_KEY is set (OPENAI_MODEL selects the model).
"""

from __future__ import annotations

import sys

from pydantic import BaseModel, Field

from examples.demo import any_server
from openapiopenai import NotParsedError, OpenAI, OpenAIError, strict_schema

LETTER = "Dear Sir, my bicycle came without a saddle. Yours, Anna Berg, 31 years old, Oslo"


class Contact(BaseModel):
    """Who wrote a letter."""

    name: str
    age: int | None = Field(None, ge=0, le=150)
    city: str | None = None


def read(client: OpenAI, model: str, letter: str) -> Contact | None:
    """Return the contact; None if the response cannot be parsed."""
    try:
        completion = client.chat.completions.parse(
            model=model,
            messages=[{"role": "user", "content": f"Who wrote this letter? Answer as JSON.\n\n{letter}"}],
            response_format=Contact,
            temperature=0,
            max_completion_tokens=100,
        )
    except NotParsedError as error:  # cut off, refused, or does not match the type
        print(f"{type(error).__name__}: {error}; it says {error.text!r}")
        return None
    return completion.choices[0].message.parsed


def watch(client: OpenAI, model: str, letter: str) -> list[object]:
    """Stream the contact: print each new partial value and the final one, and return the partial values."""
    known: list[object] = []
    with client.chat.completions.stream(
        model=model,
        messages=[{"role": "user", "content": f"Who wrote this letter? Answer as JSON.\n\n{letter}"}],
        response_format=Contact,
        temperature=0,
        max_completion_tokens=100,
    ) as stream:
        for event in stream:
            if event.type == "content.delta" and event.parsed and event.parsed not in known:
                known.append(event.parsed)
                print(event.parsed)
            elif event.type == "content.done":
                print(repr(event.parsed))
    return known


def main() -> None:
    letter = " ".join(sys.argv[1:]) or LETTER
    print("What the API does not see of the class:", *strict_schema(Contact).changes, sep="\n  ")
    with any_server() as server, OpenAI(timeout=60) as client:
        print(f"{server.model} by {server.name}")
        if server.is_mock:
            sys.exit("It responds with examples from the spec: there is no letter in them to read.")
        print(repr(read(client, server.model, letter)))
        watch(client, server.model, letter)


if __name__ == "__main__":
    try:
        main()
    except OpenAIError as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
