"""Send a question to an agent in an idle session, and let it call a local function.

    python -m examples.agents SESSION_ID "A coat for Bergen?"

Requires OPENAI_API_KEY, and a session of an agent that has a tool `weather`.
"""

from __future__ import annotations

import sys

from openapiopenai import AgentTurnResultError, OpenAI, tool


@tool
def weather(town: str) -> str:
    """The weather of a town."""
    return f"Rain and 9 °C in {town}"


def main(client: OpenAI, session_id: str, question: str) -> None:
    with client.beta.agents.sessions.stream(
        session_id, input=question, tool_handlers={"weather": weather}, on_tool_error=print
    ) as stream:
        print(stream.get_final_result().output_text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        main(OpenAI(), *sys.argv[1:])
    except AgentTurnResultError as error:
        sys.exit(str(error))
