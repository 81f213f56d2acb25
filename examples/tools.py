"""Let a model call functions, and print each step.

    python -m examples.tools "What shall I wear in Bergen and in Rome?"

Requires OPENAI_API_KEY; OPENAI_MODEL selects another model than gpt-4.1-nano.
"""

from __future__ import annotations

import os
import sys
from typing import Literal

from openapiopenai import ModelStep, OpenAI, tool

WEATHER = {"Bergen": (9.0, "rain"), "Rome": (24.0, "sun")}


@tool
def weather(town: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> dict[str, str | float]:
    """The weather of a town, now.

    Args:
        town: Its name in English, without the country.
        unit: Of the temperature; default: celsius.
    """
    if town not in WEATHER:
        raise ValueError(f"nothing is known of {town}, only of {' and '.join(WEATHER)}")
    degrees, sky = WEATHER[town]
    return {"temperature": degrees if unit == "celsius" else degrees * 9 / 5 + 32, "sky": sky}


def ask(client: OpenAI, question: str) -> None:
    """Print each function call, and the answer to the question."""
    model = os.environ.get("OPENAI_MODEL") or "gpt-4.1-nano"
    for step in client.responses.run_tools(model=model, input=question, tools=[weather]):
        if not isinstance(step, ModelStep):
            print(f"{step.turn}. {step.name}({step.arguments}) → {step.output}")
        elif step.is_final:
            print(step.response.output_text)


if __name__ == "__main__":
    with OpenAI() as client:
        ask(client, " ".join(sys.argv[1:]) or "What shall I wear in Bergen and in Rome?")
